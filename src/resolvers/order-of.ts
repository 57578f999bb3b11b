import { Field, InputType, registerEnumType, type ClassType } from 'type-graphql';
import { orders, type Order } from '../reading.js';
import { OrderDirection } from './connection.js';

/** Parts that an order may have: more than any list has fields, so that nobody who names each once is refused. */
export const mostOrders = 20;

/** One part of an order as the client asks for it. */
export interface AskedOrder<F extends string> {
  field: F;
  descending: boolean;
}

/** What a list can be ordered by. */
export interface Ordering<F extends string> {
  /** The input type, to be published. */
  readonly type: ClassType<AskedOrder<F>>;
  /** The order that was asked, else the default. */
  readonly of: (asked: readonly AskedOrder<F>[] | null | undefined) => readonly Order[];
}

/** Publishes what a list of an entity can be ordered by: for each field its SQL over alias `t`, which is never null. */
export function orderOf<F extends string>(name: string, fields: Readonly<Record<F, string>>, otherwise: readonly Order[]): Ordering<F> {
  const names = Object.fromEntries(Object.keys(fields).map((field) => [field, field]));
  registerEnumType(names, { name: `${name}OrderField`, description: `What a list of ${name} rows can be ordered by.` });

  @InputType(`${name}Order`, { description: `One part of the order of a list of ${name} rows.` })
  class AskedPart implements AskedOrder<F> {
    @Field(() => names, { description: 'What to order by.' })
    field!: F;

    // No default in the schema: graphql-jit asks for a non-null field of an input that is left out, default or not.
    @Field(() => OrderDirection, { nullable: true, description: 'In which direction; ascending when left out.' })
    direction?: OrderDirection | null;

    get descending(): boolean {
      return this.direction === OrderDirection.DESC;
    }
  }
  return { type: AskedPart, of: (asked) => orders(asked, fields, otherwise) };
}

/** A part of a default order. */
export const ascending = (sql: string): Order => ({ sql, descending: false });
export const descending = (sql: string): Order => ({ sql, descending: true });
