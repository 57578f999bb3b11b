import { CompiledQuery, type ControlledTransaction } from 'kysely';
import pg, { type CustomTypesConfig } from 'pg';
import type { Context } from '../context.js';
import { prepare } from '../database/prepared.js';
import { linkValues } from '../services/files/file-links.js';
import { zoneValues } from '../services/zone-rules.js';
import type { Statement } from './statement.js';

/** Values of a statement by name; the viewer's own are added when it runs. */
export type Values = Readonly<Record<string, unknown>>;

const asText = (text: string): string => text;
const INSTANT = 1184;
const DAY = 1082;
const TIME = 1083;
const BIGINT = 20;
const NUMERIC = 1700;
const textual = new Set([INSTANT, DAY, TIME, BIGINT, NUMERIC]);
/** Days, times, instants, keys and money stay the text that PostgreSQL sends: no object is made only to be written again. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    textual.has(oid) ? asText : (pg.types.getTypeParser(oid, format) as unknown)) as CustomTypesConfig['getTypeParser'],
};

/** Runs a statement that counts. */
export async function countOf(ctx: Context, statement: Statement, values: Values): Promise<number> {
  const count = async (): Promise<number> => Number((await run(ctx, statement, values))[0]?.[0]);
  if (ctx.writing) return count();
  const { name, values: names } = statement;
  const key = JSON.stringify([name, ctx.viewer?.userId, ctx.today, ...names.map((one) => values[one])]);
  return ctx.platform.counts.of(ctx.organization.id, key, count);
}

/** Runs a statement: on the pool, or inside the mutation's transaction, where it sees what was written. Rows come by position. */
export async function run(ctx: Context, statement: Statement, values: Values): Promise<readonly (readonly unknown[])[]> {
  const { text, values: names } = statement;
  const name = prepare(statement);
  const own: Values = {
    organization: ctx.organization.id,
    viewer: ctx.viewer?.userId ?? null,
    today: ctx.today,
    now: ctx.now,
    ...(names.includes('file_base') && linkValues(ctx)),
    ...(names.includes('zone_changes') && zoneValues(ctx.organization.timeZone)),
    ...values,
  };
  const parameters = names.map((value) => {
    if (!(value in own)) throw new Error(`a statement needs a value for :${value}`);
    return own[value];
  });
  if (ctx.writing) {
    await ctx.em.flush();
    const transaction = ctx.em.getTransactionContext<ControlledTransaction<never>>();
    if (!transaction) throw new Error('a mutation reads outside its transaction');
    const { rows } = await transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, parameters));
    return rows.map((row) => Object.values(row));
  }
  const query = { text, values: parameters, rowMode: 'array' as const, types };
  const { rows } = await ctx.platform.pool.query<unknown[]>(name === undefined ? query : { name, ...query });
  return rows;
}
