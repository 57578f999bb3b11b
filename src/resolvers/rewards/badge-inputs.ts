import { Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BadgeRarity } from '../../entities/rewards/badge.js';
import { JsonScalar } from '../../scalars.js';
import type { AwardBadgeInput as Award } from '../../services/rewards/award-badge.js';
import type { BadgeInput } from '../../services/rewards/check-badge.js';
import { NotBlank } from '../not-blank.js';
import { NamedDetails } from '../structure/named-details.js';

/** The most points that a badge, or a rule, brings. */
export const mostReward = 1_000_000;

/** What may be left out of a badge. */
@InputType({ description: 'What may be left out of a badge.' })
abstract class BadgeDetails extends NamedDetails {
  @Field(() => String, { nullable: true, description: 'Identifier of its icon.' })
  @MaxLength(50)
  icon?: string | null;

  @Field(() => String, { nullable: true, description: 'Colour, `#RRGGBB`.' })
  @Matches(/^#[0-9A-Fa-f]{6}$/)
  color?: string | null;

  @Field(() => BadgeRarity, { nullable: true, description: 'How hard it is to come by; COMMON for a new one.' })
  rarity?: BadgeRarity;

  @Field(() => Int, { nullable: true, description: 'Points that it brings; 0 for a new one.' })
  @Min(0)
  @Max(mostReward)
  pointsReward?: number;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'What earns it, all together: `subject` (code), `homework_completed`, `average_score__gte`, `consecutive_perfect_scores`, `early_submissions`; no other keys. Without a figure it is given by hand.',
  })
  requirements?: unknown;
}

/** A new badge. */
@InputType({ description: 'A new badge.' })
export class CreateBadgeInput extends BadgeDetails implements BadgeInput {
  @Field(() => String, { description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name!: string;
}

/** What is to change of a badge. */
@InputType({ description: 'What is to change of a badge. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateBadgeInput extends BadgeDetails implements BadgeInput {
  @Field(() => String, { nullable: true, description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name?: string;
}

/** A badge that is given by hand. */
@InputType({ description: 'A badge that is given by hand.' })
export class AwardBadgeInput implements Award {
  @Field(() => ID, { description: 'The badge, by numeric key or uuid; it is in use.' })
  badgeId!: string;

  @Field(() => ID, { description: 'The student, by numeric key or uuid, who does not have it yet.' })
  studentId!: string;
}
