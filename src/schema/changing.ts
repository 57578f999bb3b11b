import { isObjectType, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { derive, type Context } from '../context.js';
import type { Execute } from '../executor.js';
import { checkKey } from '../idempotency-key.js';
import { cell, columnOf } from '../permissions/matrix.js';
import { keyAt } from './directives.js';
import type { DryRunReport } from './dry-run.js';
import { mutationPlanOf, type MutationPlan, type PlannedMutation } from './mutation-plan.js';
import { once } from './once.js';
import { say } from './say.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What every mutation has besides what it does: it can be tried without storing anything, and done once under a key. All others are run
 * as they are, at the price of one look-up.
 */
export function changing(schema: GraphQLSchema, execute: Execute): Execute {
  const keepsNoAnswer = secretAnswers(schema);
  return async (document, variables, ctx, operationName, rootValue) => {
    const plan = mutationPlanOf(document, operationName);
    if (!plan) return execute(document, variables, ctx, operationName, rootValue);
    if (ctx.dryRun || plan.dryRun) {
      const reports: DryRunReport[] = [];
      const result = await execute(document, variables, derive(ctx, { dryRun: true, reports }), operationName, rootValue);
      return { ...result, extensions: { ...result.extensions, dryRun: reports } };
    }
    if (ctx.idempotencyKey === undefined && !plan.keyed) return execute(document, variables, ctx, operationName, rootValue);

    const data: Record<string, unknown> = {};
    const errors: NonNullable<ExecutionResult['errors']>[number][] = [];
    for (const mutation of plan.mutations) {
      const run = (inside: Context): Promise<ExecutionResult> => execute(mutation.document, variables, inside, operationName, rootValue);
      const result = await answered(mutation, plan, { ctx, variables, run, keepsNoAnswer });
      errors.push(...(result.errors ?? []));
      // As GraphQL has it: a mutation that fails ends the operation.
      if (!result.data) return { ...('data' in result && { data: null }), errors };
      Object.assign(data, result.data);
    }
    return { data, ...(errors.length > 0 && { errors }) };
  };
}

interface Asking {
  readonly ctx: Context;
  readonly variables: Variables;
  readonly run: (inside: Context) => Promise<ExecutionResult>;
  readonly keepsNoAnswer: ReadonlySet<string>;
}

async function answered(
  mutation: PlannedMutation,
  plan: MutationPlan,
  { ctx, variables, run, keepsNoAnswer }: Asking,
): Promise<ExecutionResult> {
  let key: string | undefined;
  try {
    key = keyOf(mutation, plan, ctx, variables);
  } catch (error) {
    return { errors: [say(error, ctx)] };
  }
  // Who may not do it is refused at the door, also when they could once.
  const mayTry = cell(`Mutation.${mutation.name}`, columnOf(ctx.viewer)) !== 'none';
  if (key === undefined || !mayTry || keepsNoAnswer.has(mutation.name)) return run(ctx);
  const asked = `${mutation.text()}\n${canonical(variables)}`;
  return once(ctx, { key, place: mutation.place, asked, bringsFile: holdsFile(variables) }, run);
}

/** The key that stands nearest. One that is said for several mutations at once is a key for each by its place in the answer. */
function keyOf(
  { field, place }: PlannedMutation,
  { operation, mutations }: MutationPlan,
  ctx: Context,
  variables: Variables,
): string | undefined {
  const own = keyAt(field, variables);
  if (own !== undefined) return checkKey(own, '@idempotent.key');
  const said = keyAt(operation, variables);
  const shared = said === undefined ? ctx.idempotencyKey : checkKey(said, '@idempotent.key');
  return shared === undefined || mutations.length === 1 ? shared : `${shared}\n${place}`;
}

const isPlain = (value: object): boolean =>
  [null, Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object | null);

/** Whether there is something that is no JSON among some variables: a file that comes in. */
const holdsFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!isPlain(value) || Object.values(value).some(holdsFile));

/** The same text for the same values, in whatever order the client named them. A file is compared by its content, once it is in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, held: unknown) => {
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    if (!isPlain(held)) return '(file)';
    return Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

/** Mutations whose answer holds tokens: those are never stored, so they take no key. */
export function secretAnswers(schema: GraphQLSchema): ReadonlySet<string> {
  const type = schema.getMutationType();
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return new Set(fields.filter(({ extensions }) => extensions['secretAnswer'] === true).map(({ name }) => name));
}
