import { ApiError } from '../../graphql.js';
import { Delivery, type Refusal } from '../delivery.js';
import { operations } from '../operations.js';
import type { Entry } from '../outbox.js';
import { request } from '../session.js';

/** The answer to one question, the line, of one attempt, the sheet. */
export interface SavedAnswer extends Entry {
  /** Null takes an answer back. */
  response: unknown;
}

/** Answers on their way to the server: saved as they come. */
export const answers = new Delivery<SavedAnswer>({
  name: 'answers',
  most: 50,
  quiet: 500,
  send: async ({ key, entries }) => {
    try {
      await save(entries, key);
      return [];
    } catch (error) {
      const refused = refusedIn(error);
      const others = entries.filter((_, at) => !refused.some((one) => one.at === at));
      if (others.length === entries.length) throw error;
      // One that cannot be taken keeps the others from nothing.
      if (others.length > 0) await save(others, `${key}-others`);
      return refused;
    }
  },
});

async function save(entries: readonly SavedAnswer[], key: string): Promise<void> {
  const input = { attemptId: entries[0]?.sheet, answers: entries.map(({ line, response }) => ({ questionId: line, response })) };
  await request(operations.saveAnswers, { input }, key);
}

/** The answers that a failure names. */
const refusedIn = (error: unknown): readonly Refusal[] =>
  error instanceof ApiError
    ? error.fields.flatMap(({ path, message }) => {
        const [, at] = /answers\.(\d+)/.exec(path) ?? [];
        return at === undefined ? [] : [{ at: Number(at), message }];
      })
    : [];
