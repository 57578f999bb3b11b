import { ArrayMaxSize } from 'class-validator';
import type { EntityClass } from '@mikro-orm/postgresql';
import { ArgsType, Field, type ClassType } from 'type-graphql';
import type { Context } from '../context.js';
import type { Order, Where } from '../reading.js';
import { rememberList, type RowList } from '../reading/lists.js';
import { mostOrders, type AskedOrder, type Ordering } from './order-of.js';
import { PageArgs } from './page-args.js';

/** Arguments of a list: which rows, in which order, which page. */
export interface ListArgs<F extends object> extends PageArgs {
  filter?: F | null;
  orderBy?: AskedOrder<string>[] | null;
}

interface ListParts<F extends object, O extends string> {
  readonly connection: ClassType;
  readonly filter: ClassType<F>;
  readonly order: Ordering<O>;
  /** What a filter asks; of no filter, what the list never shows. */
  readonly where: (filter: F | null | undefined, ctx: Context) => readonly (Where | undefined)[];
  /** Whether deleted rows show too. */
  readonly deleted?: (ctx: Context, filter: F | null | undefined) => boolean;
  /** Descriptions of the arguments. */
  readonly says?: { readonly filter?: string; readonly orderBy?: string };
}

/** The list of an entity: its filter and its order as arguments and as SQL, for its root field and for every edge that leads to its rows. */
export function listOf<F extends object, O extends string>(
  entity: EntityClass<object>,
  { connection, filter, order, where, deleted, says }: ListParts<F, O>,
): RowList<ListArgs<F>> {
  @ArgsType()
  class Args extends PageArgs implements ListArgs<F> {
    @Field(() => filter, { nullable: true, description: says?.filter ?? 'Which rows.' })
    filter?: F | null;

    @Field(() => [order.type], { nullable: true, description: says?.orderBy ?? 'In which order.' })
    @ArrayMaxSize(mostOrders)
    orderBy?: AskedOrder<string>[] | null;
  }
  const list: RowList<ListArgs<F>> = {
    entity,
    connection,
    args: Args,
    asked: (ctx, args) => ({
      args,
      where: where(args.filter, ctx),
      // The schema lets no other fields in.
      orderBy: order.of(args.orderBy as AskedOrder<O>[] | null | undefined),
      deleted: deleted?.(ctx, args.filter) ?? false,
    }),
  };
  rememberList(list);
  return list;
}

/** A list that is only cut into pages: always in one order. */
export function plainListOf(entity: EntityClass<object>, connection: ClassType, orderBy: readonly Order[]): RowList {
  const list: RowList = { entity, connection, args: PageArgs, asked: (_ctx, args) => ({ args, where: [], orderBy, deleted: false }) };
  rememberList(list);
  return list;
}
