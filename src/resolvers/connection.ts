import type { EntityClass } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows come after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

/** What a list of an entity answers. */
export interface ConnectionType {
  nodes: readonly object[];
  edges: readonly object[];
  pageInfo: PageInfo;
  totalCount: number | null;
}

/** The Relay connection of an entity: rows as `nodes`, or as `edges` with a cursor each. */
export function connectionOf(entity: EntityClass<object>, name: string): ClassType<ConnectionType> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A row of a list of ${name} rows, and its place.` })
  class Edge {
    @Field(() => String, { description: 'Where the row stands; for `after` and `before`.' })
    cursor!: string;
    @Field(() => entity as ClassType, { description: 'The row.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} rows.` })
  class Connection implements ConnectionType {
    @Field(() => [entity as ClassType], { description: 'The rows of the page.' })
    nodes!: object[];
    @Field(() => [Edge], { description: 'The rows of the page, with their cursors.' })
    edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Rows in the whole list; counted only when it is selected.' })
    totalCount!: number | null;
  }
  return Connection;
}

/** The direction of one part of an order. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'The direction of one part of an order.' });
