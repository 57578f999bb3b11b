import type { Answer } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';

type Row = Record<string, unknown>;

/** What an answer refuses: `CODE path FIELD_CODE, …`, or the code alone. */
export const refused = ({ errors }: Answer<unknown>): string | undefined => {
  const [error] = errors ?? [];
  const fields = error?.extensions.fields?.map(({ path, code }) => `${path} ${code}`).join(', ');
  return fields ?? error?.extensions.code;
};

/** Asks one field and gives what it answers; a refusal fails the test. */
export async function ask<T = Row>(school: School, who: Person | null, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await school.ask<Record<string, T>>(who, query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const [value] = Object.values(answer.data);
  return value as T;
}

/** Asks a mutation with an `input` (and an `id`) for its payload. */
export function change(school: School, who: Person | null, mutation: string, args: { id?: string; input?: object }, selection: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const declared = [args.id !== undefined && '$id: ID!', args.input && `$input: ${type}!`].filter(Boolean).join(', ');
  const passed = [args.id !== undefined && 'id: $id', args.input && 'input: $input'].filter(Boolean).join(', ');
  return school.ask(who, `mutation (${declared}) { ${mutation}(${passed}) { ${selection} } }`, { ...args });
}

/** The row of a mutation that must succeed. */
export async function done<T = Row>(...asked: Parameters<typeof change>): Promise<T> {
  const answer = await change(...asked);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const [payload] = Object.values(answer.data as Record<string, Row>);
  const values = Object.values(payload ?? {});
  return (values.length === 1 ? values[0] : payload) as T;
}

/** How often each outcome came: of those who raced, one wins. */
export function tally(answers: readonly Answer<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const outcome = refused(answer) ?? 'done';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}
