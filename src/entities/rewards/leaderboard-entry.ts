import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** One place of a leaderboard. */
@ObjectType({ simpleResolvers: true, description: 'One place of a leaderboard. All figures are of its period.' })
export class LeaderboardEntry {
  @Field(() => Int, { description: 'Place; those with the same points share it, and the places after are left free.' })
  rank!: number;
  @Field(() => ID, { description: 'Key of the student.' })
  studentId!: string;
  @Field(() => String, {
    description: 'Name of the student; the initials when the student asked for that, except for the school and the family.',
  })
  studentName!: string;
  @Field(() => Int, { description: 'Points gained, less penalties.' })
  totalPoints!: number;
  @Field(() => Int, { description: 'Pieces of work that were paid for.' })
  homeworkCompleted!: number;
  @Field(() => Float, { description: 'Average percentage of the best published marks, one decimal; 0 when there is none.' })
  averageScore!: number;
  @Field(() => Int, { description: 'Badges earned.' })
  badgesCount!: number;
  @Field(() => Int, { description: 'Places gained since the period before; negative when lost, 0 for who had none.' })
  rankChange!: number;
}
