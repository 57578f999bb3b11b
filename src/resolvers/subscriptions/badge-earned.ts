import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BadgeRarity } from '../../entities/rewards/badge.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A student earned a badge. */
@ObjectType({ simpleResolvers: true, description: 'A student earned a badge.' })
export class BadgeEarned extends EventMessage implements Partial<Events['badge.earned']> {
  @Field(() => ID, { nullable: true, description: 'Who earned it.' })
  studentId?: string;

  @Field(() => String, { nullable: true, description: 'Full name of the student.' })
  studentName?: string;

  @Field(() => ID, { nullable: true, description: 'The badge.' })
  badgeId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the badge.' })
  badgeName?: string;

  @Field(() => String, { nullable: true, description: 'Identifier of its icon.' })
  icon?: string;

  @Field(() => BadgeRarity, { nullable: true, description: 'How hard it is to come by.' })
  rarity?: keyof typeof BadgeRarity;

  @Field(() => Int, { nullable: true, description: 'Points that it brings.' })
  pointsReward?: number;
}
