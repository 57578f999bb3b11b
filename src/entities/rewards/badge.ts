import { Check, Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from '../../scalars.js';
import { accountKept } from '../identity/account-kept.js';
import { Computed } from '../computed.js';
import { NamedEntity } from '../structure/named-entity.js';

/** How hard a badge is to come by. */
export enum BadgeRarity {
  COMMON = 'COMMON',
  RARE = 'RARE',
  EPIC = 'EPIC',
  LEGENDARY = 'LEGENDARY',
}
registerEnumType(BadgeRarity, { name: 'BadgeRarity', description: 'How hard a badge is to come by.' });

/** What earns a badge; all of it together. Without any of the four figures it is given by hand only. */
export interface BadgeRequirements {
  /** Code of the subject whose work counts; all subjects when left out. */
  readonly subject?: string;
  /** Pieces of work handed in. */
  readonly homework_completed?: number;
  /** Average percentage of the best attempts. */
  readonly average_score__gte?: number;
  /** Pieces of work in a row with all points. */
  readonly consecutive_perfect_scores?: number;
  /** Pieces of work handed in early. */
  readonly early_submissions?: number;
}

/** A distinction that students earn by their work, or are given by hand. */
@ObjectType({ simpleResolvers: true, description: 'A distinction that students earn by their work, or are given by hand.' })
@Entity({ tableName: 'badge' })
@Index({ name: 'badge_name', properties: ['organization', 'name', 'id'] })
@Check({ name: 'badge_points_check', expression: 'points_reward >= 0' })
export class Badge extends NamedEntity {
  @Field(() => String, { nullable: true, description: 'Identifier of its icon.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  icon: string | null = null;

  @Field(() => String, { nullable: true, description: 'Colour, `#RRGGBB`.' })
  @Property({ type: 'varchar', length: 7, nullable: true })
  color: string | null = null;

  @Field(() => BadgeRarity, { description: 'How hard it is to come by.' })
  @Enum({ items: () => BadgeRarity, type: 'text', default: BadgeRarity.COMMON })
  rarity: BadgeRarity = BadgeRarity.COMMON;

  @Field(() => Int, { description: 'Points that it brings.' })
  @Property({ type: 'integer', default: 0 })
  pointsReward: number = 0;

  @Field(() => JsonScalar, {
    description:
      'What earns it, all together: `subject` (code), `homework_completed`, `average_score__gte`, `consecutive_perfect_scores`, `early_submissions`. Empty: it is given by hand.',
  })
  @Property({ type: 'jsonb', defaultRaw: "'{}'" })
  requirements: BadgeRequirements = {};

  @Field(() => Int, { description: 'Students who have it.' })
  @Computed((t) => `(select count(*)::int from earned_badge e where e.badge_id = ${t}.id and ${accountKept('e.student_id')})`)
  totalEarned!: number;
}
