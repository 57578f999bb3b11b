import { Arg, Ctx, Field, Float, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Badge } from '../../entities/rewards/badge.js';
import { DateTimeScalar } from '../../scalars.js';
import type { Criterion } from '../../services/rewards/badge-criteria.js';
import { badgeProgress, type BadgeProgress as Progress } from '../../services/rewards/badge-progress.js';

/** The figures that badges ask for, by their names in `requirements`. */
const figures = {
  HOMEWORK_COMPLETED: 'homework_completed',
  AVERAGE_SCORE: 'average_score__gte',
  CONSECUTIVE_PERFECT_SCORES: 'consecutive_perfect_scores',
  EARLY_SUBMISSIONS: 'early_submissions',
} as const;
registerEnumType(figures, {
  name: 'BadgeFigure',
  description: 'A figure that a badge asks for.',
  valuesConfig: {
    HOMEWORK_COMPLETED: { description: 'Pieces of work handed in.' },
    AVERAGE_SCORE: { description: 'Average percentage of the best marks that the student was told.' },
    CONSECUTIVE_PERFECT_SCORES: { description: 'Pieces of work in a row with all points.' },
    EARLY_SUBMISSIONS: { description: 'Pieces of work handed in early.' },
  },
});

/** One figure of a badge. */
@ObjectType({ simpleResolvers: true, description: 'One figure that a badge asks for, and how far a student is.' })
class BadgeCriterion implements Criterion {
  @Field(() => figures, { description: 'Which figure.' })
  name!: Criterion['name'];

  @Field(() => Float, { description: 'What the badge asks for.' })
  required!: number;

  @Field(() => Float, { description: 'What the student has.' })
  current!: number;

  @Field(() => Boolean, { description: 'Whether that is enough.' })
  isMet!: boolean;
}

/** How far a student is on the way to a badge. */
@ObjectType({ simpleResolvers: true, description: 'How far a student is on the way to a badge.' })
class BadgeProgress implements Omit<Progress, 'badge'> {
  @Field(() => Badge, { nullable: true, description: 'The badge.' })
  badge!: object | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the student has it; null: not yet.' })
  earnedAt!: string | null;

  @Field(() => [BadgeCriterion], { description: 'What it asks for, all together; empty for a badge that is given by hand.' })
  criteria!: BadgeCriterion[];
}

@Resolver()
export class BadgeProgressResolver {
  @Query(() => [BadgeProgress], { description: 'How far a student is on the way to each badge, by name.' })
  badgeProgress(
    @Arg('studentId', () => ID, {
      nullable: true,
      description: 'The student, by numeric key or uuid. Students may leave themselves out, and guardians their only child.',
    })
    studentId: string | null,
    @Ctx() ctx: Context,
  ) {
    return badgeProgress(ctx, studentId);
  }
}
