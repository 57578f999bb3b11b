import { IsolationLevel } from '@mikro-orm/postgresql';
import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { derive, type Context } from '../context.js';
import { constraintFault } from '../services/constraint-faults.js';
import { KeptFailure } from '../services/kept-failure.js';
import { complete, isEntityType } from './complete.js';
import { ChangeLog, countWritten, reportOf } from './dry-run.js';
import { say } from './say.js';
import { readerOf } from './seen-as.js';

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
const ATTEMPTS = 4;
/** Serialization failure, deadlock: nothing was stored and nothing is wrong with the input. */
const retryable = new Set(['40001', '40P01']);

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** Fills what a resolver's answer only names; rows of an entity are complete already. */
async function completed(ctx: Context, answer: unknown, info: GraphQLResolveInfo): Promise<unknown> {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type) || isEntityType(type) || typeof answer !== 'object' || answer === null) return answer;
  const copies = (Array.isArray(answer) ? answer : [answer]).map((one) => ({ ...one }) as Record<string, unknown>);
  await complete(ctx, copies, type, info.fieldNodes, info);
  return Array.isArray(answer) ? copies : copies[0];
}

/** A mutation that failed inside a transaction around it: what the client is told of it, and what was thrown. */
export class Undone<T> extends Error {
  constructor(
    readonly told: T,
    readonly failure: unknown,
  ) {
    super('a mutation failed');
  }
}

/**
 * Runs work in a transaction of its own. It is forgotten when anything throws, and tried again when the database could not serialize it.
 * A dry run runs all of it, reports what it has done under the mutation's name, and rolls back.
 */
export async function transaction<T>(ctx: Context, work: (own: Context) => Promise<T>, info?: GraphQLResolveInfo): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const trial = ctx.dryRun && ctx.reports && info ? new ChangeLog() : undefined;
    const em = ctx.platform.orm.em.fork({ clear: true, freshEventManager: trial !== undefined });
    if (trial) em.getEventManager().registerSubscriber(trial);
    em.setFilterParams('organization', { id: ctx.organization.id });
    await em.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
    try {
      const own = derive(ctx, { em, writing: true });
      const before = trial && (await countWritten(own));
      const done = await work(own);
      await ctx.condition?.();
      if (trial && before && info)
        ctx.reports?.push(await reportOf(own, { mutation: String(info.path.key), schema: info.schema, log: trial, before }));
      if (ctx.dryRun) await em.rollback();
      else {
        await em.commit();
        ctx.platform.counts.changed(ctx.organization.id);
      }
      return done;
    } catch (error) {
      const failure = error instanceof Undone ? error.failure : error;
      if (failure instanceof KeptFailure && !ctx.dryRun) await em.flush().then(() => em.commit());
      else await em.rollback().catch(() => undefined);
      if (attempt < ATTEMPTS && retryable.has(codeOf(failure))) continue;
      throw error;
    }
  }
}

/**
 * Each mutation is one transaction: its services change managed entities and never flush; what its payload shows is read before the
 * commit, through the same transaction.
 */
async function inTransaction(ctx: Context, act: (ctx: Context) => Promise<unknown>, info: GraphQLResolveInfo): Promise<unknown> {
  const work = async (own: Context): Promise<unknown> => {
    const answer = await act(own);
    await own.em.flush();
    return completed(readerOf(own, answer), answer, info);
  };
  try {
    return await (ctx.unit ? work(ctx) : transaction(ctx, work, info));
  } catch (error) {
    if (ctx.unit) ctx.unit.failure = error;
    throw constraintFault(error) ?? error;
  }
}

/** Sets the unit of work on every mutation, and the last step of an answer on every query that is not a plain read. */
export function unitsOfWork(schema: GraphQLSchema): GraphQLSchema {
  const connections = new Set(
    getMetadataStorage()
      .objectTypes.filter(({ name }) => name.endsWith('Connection'))
      .map(({ name }) => name),
  );
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const act = field.resolve as Resolve;
    field.resolve = (parent, args, ctx: Context, info) =>
      inTransaction(ctx, (own) => Promise.resolve(act(parent, args as Record<string, unknown>, own, info)), info).catch(
        (error: unknown) => {
          throw say(error, ctx);
        },
      );
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const read = field.resolve as Resolve;
    const plain = connections.has(getNamedType(field.type).name);
    field.resolve = async (parent, args, ctx: Context, info) => {
      try {
        const answer = await read(parent, args as Record<string, unknown>, ctx, info);
        return plain ? answer : await completed(ctx, answer, info);
      } catch (error) {
        throw say(error, ctx);
      }
    };
  }
  return schema;
}
