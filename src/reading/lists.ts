import type { EntityClass } from '@mikro-orm/postgresql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.js';
import type { PageArgs } from '../resolvers/page-args.js';
import type { Order, Where } from './conditions.js';

/** What is asked of a list. */
export interface ListQuery {
  readonly args: PageArgs;
  readonly where?: readonly (Where | undefined)[];
  readonly orderBy: readonly Order[];
  /** Deleted rows too, for a viewer who may delete and asks for them. */
  readonly deleted?: boolean;
}

/** A list of an entity's rows: the same at the root and below each row that it hangs from. */
export interface RowList<A extends PageArgs = PageArgs> {
  readonly entity: EntityClass<object>;
  /** The type of its pages. */
  readonly connection: ClassType;
  /** The class of its arguments. */
  readonly args: ClassType<A>;
  /** What arguments ask, as conditions and an order. */
  readonly asked: (ctx: Context, args: A) => Required<ListQuery>;
}

const lists = new Map<EntityClass<object>, RowList>();

/** Makes a list known to the edges that lead to its rows; an entity has one. */
export function rememberList(list: RowList): void {
  if (lists.has(list.entity)) throw new Error(`${list.entity.name} has two lists`);
  lists.set(list.entity, list);
}

/** The list of an entity's rows. */
export function listOfRows(entity: EntityClass<object>): RowList {
  const list = lists.get(entity);
  if (!list) throw new Error(`an edge leads to rows of ${entity.name}, of which there is no list`);
  return list;
}
