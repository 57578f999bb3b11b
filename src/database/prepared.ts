import { Client, type QueryConfig } from 'pg';

/** A connection keeps a name for good, and its plan takes memory in PostgreSQL: past this many texts the rest run unnamed. */
const MAX_PREPARED = 1000;
const names = new Map<string, string>();

/** Gives a statement, whose text is made once, the name that it is prepared under on each connection; none when there are too many. */
export function prepare({ name, text }: { readonly name: string; readonly text: string }): string | undefined {
  const given = names.get(text);
  if (given !== undefined || names.size >= MAX_PREPARED) return given;
  names.set(text, name);
  return name;
}

type Query = (this: Client, query: string | QueryConfig, ...more: unknown[]) => unknown;

/**
 * A connection that knows prepared statements by their text. A transaction's statements pass through the ORM, which hands on a text and
 * its values alone; without a name PostgreSQL would parse and plan each of them every time, which is most of what a mark of attendance
 * costs there.
 */
export class PreparingClient extends Client {}

const query: Query = function query(text, values, ...more) {
  const name = typeof text === 'string' && Array.isArray(values) ? names.get(text) : undefined;
  const sent: Parameters<Query> =
    name === undefined ? [text, values, ...more] : [{ name, text: text as string, values: values as unknown[] }, ...more];
  return (Client.prototype as { query: Query }).query.apply(this, sent);
};
PreparingClient.prototype.query = query as Client['query'];
