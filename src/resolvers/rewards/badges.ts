import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Badge, BadgeRarity } from '../../entities/rewards/badge.js';
import { byId, page, where, type Page } from '../../reading.js';
import { createBadge } from '../../services/rewards/create-badge.js';
import { deleteBadge } from '../../services/rewards/delete-badge.js';
import { restoreBadge } from '../../services/rewards/restore-badge.js';
import { updateBadge } from '../../services/rewards/update-badge.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateBadgeInput, UpdateBadgeInput } from './badge-inputs.js';

const BadgeConnection = connectionOf(Badge, 'Badge');
const ordering = orderOf(
  'Badge',
  {
    ID: 't.id',
    NAME: 't.name',
    NAME_ARABIC: "coalesce(t.name_arabic, '')",
    NAME_FRENCH: "coalesce(t.name_french, '')",
    DESCRIPTION: "coalesce(t.description, '')",
    ICON: "coalesce(t.icon, '')",
    COLOR: "coalesce(t.color, '')",
    RARITY: "array_position(array['COMMON', 'RARE', 'EPIC', 'LEGENDARY'], t.rarity)",
    POINTS_REWARD: 't.points_reward',
    IS_ACTIVE: 't.is_active',
    TOTAL_EARNED: '(select count(*) from earned_badge e where e.badge_id = t.id)',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.name')],
);
const CreateBadgePayload = rowPayload('CreateBadge', 'badge', Badge);
const UpdateBadgePayload = rowPayload('UpdateBadge', 'badge', Badge);
const RestoreBadgePayload = rowPayload('RestoreBadge', 'badge', Badge);
const DeleteBadgePayload = deletedPayload('Badge');

/** Which badges are listed; conditions combine with AND. */
@InputType({ description: 'Which badges are listed; conditions combine with AND.' })
class BadgeFilter extends CreatedFilter {
  @Field(() => BadgeRarity, { nullable: true, description: 'So hard to come by.' })
  rarity?: BadgeRarity | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Can be earned, or not. A viewer who may delete badges finds the deleted ones among those that cannot.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in a name or the description.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(Badge, {
  connection: BadgeConnection,
  filter: BadgeFilter,
  order: ordering,
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteBadge'),
  where: (filter, ctx) => [
    where('t.rarity = :rarity', { rarity: filter?.rarity ?? undefined }),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    matching(filter?.search, 't.name', 't.name_arabic', 't.name_french', 't.description'),
    ...createdWithin(filter, ctx),
  ],
});

const idOf = { description: 'Numeric key or uuid.' };

@Resolver()
export class BadgesResolver {
  @Query(() => BadgeConnection, { description: 'Badges, page by page.' })
  badges(@Args(() => list.args) args: ListArgs<BadgeFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return page(ctx, Badge, info, list.asked(ctx, args));
  }

  @Query(() => Badge, { description: 'One badge.' })
  badge(@Arg('id', () => ID, idOf) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return byId(ctx, Badge, id, info);
  }

  @Mutation(() => CreateBadgePayload, { description: 'Adds a badge. Who meets its requirements earns it with their next piece of work.' })
  createBadge(@Arg('input', () => CreateBadgeInput, { description: 'What it is.' }) input: CreateBadgeInput, @Ctx() ctx: Context) {
    return createBadge(ctx, input);
  }

  @Mutation(() => UpdateBadgePayload, { description: 'Changes a badge. Whoever has it keeps it, and what it brought.' })
  updateBadge(
    @Arg('id', () => ID, idOf) id: string,
    @Arg('input', () => UpdateBadgeInput, { description: 'What is to change.' }) input: UpdateBadgeInput,
    @Ctx() ctx: Context,
  ) {
    return updateBadge(ctx, id, input);
  }

  @Mutation(() => DeleteBadgePayload, { description: 'Deletes a badge. Whoever has it keeps it.' })
  deleteBadge(@Arg('id', () => ID, idOf) id: string, @Ctx() ctx: Context) {
    return deleteBadge(ctx, id);
  }

  @Mutation(() => RestoreBadgePayload, { description: 'Brings a deleted badge back.' })
  restoreBadge(@Arg('id', () => ID, idOf) id: string, @Ctx() ctx: Context) {
    return restoreBadge(ctx, id);
  }
}
