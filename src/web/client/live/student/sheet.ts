import { effect, signal } from '@preact/signals';
import type { Answer, Assignment, Sheet } from '../homework/operations.js';
import { operations } from '../operations.js';
import { request } from '../session.js';
import { answers } from './answers.js';
import { openAttempt, shownAttempt } from './state-of.js';

/** The work on screen, and the attempt of it that is worked on or was handed in last. */
export const assignment = signal<Assignment | null>(null);
export const sheet = signal<Sheet | null>(null);
/** What the attempt that was just handed in brought, by its key. */
export const brought = signal<{ attempt: string; scored: boolean; points: string; badges: readonly string[] } | null>(null);

/** Reads a piece of work with the open attempt, else with the given or the one that counts. */
export async function loadAssignment(id: string, attempt?: string): Promise<void> {
  if (assignment.value?.id !== id) {
    assignment.value = null;
    sheet.value = null;
  }
  const found = (await request<{ assessment: Assignment }>(operations.assignment, { id })).assessment;
  const shown = openAttempt(found)?.id ?? attempt ?? shownAttempt(found)?.id;
  const read = shown === undefined ? null : await readSheet(shown);
  sheet.value = read;
  assignment.value = found;
}

const readSheet = (id: string): Promise<Sheet> =>
  answers.reading(async () => (await request<{ attempt: Sheet }>(operations.attempt, { id })).attempt);

export async function startAttempt(id: string, accessCode: string | null): Promise<void> {
  await request(operations.startAttempt, { input: { assessmentId: id, accessCode } });
  await loadAssignment(id);
}

interface Submitted {
  submitAttempt: { attempt: { score: string | null }; rewardsEarned: { totalPoints: string; badgesEarned: readonly string[] } | null };
}

export async function submitAttempt({ id }: Sheet, of: string): Promise<void> {
  const { attempt, rewardsEarned } = (await request<Submitted>(operations.submitAttempt, { id })).submitAttempt;
  if (rewardsEarned)
    brought.value = { attempt: id, scored: attempt.score !== null, points: rewardsEarned.totalPoints, badges: rewardsEarned.badgesEarned };
  await loadAssignment(of, id);
}

/** What a question shows: the answer that is on its way, else what the server knows. */
export function responseTo({ id }: Sheet, { questionId, response }: Answer): unknown {
  const waiting = answers.unsent(id, questionId);
  return waiting ? waiting.response : response;
}

/** Saved answers become what the server knows; after refused ones it is asked what has happened to the attempt. */
export function followSaved(): void {
  effect(() => {
    const { batch, taken } = answers.answered.value ?? {};
    const now = sheet.peek();
    if (!batch || now === null || batch.entries[0]?.sheet !== now.id) return;
    if (!taken) {
      const of = assignment.peek()?.id;
      if (of !== undefined) void loadAssignment(of, now.id).catch(() => undefined);
      return;
    }
    const saved = new Map(batch.entries.map(({ line, response }) => [line, response]));
    const take = (answer: Answer): Answer =>
      saved.has(answer.questionId) && answers.refusals.peek()[`${now.id}/${answer.questionId}`] === undefined
        ? { ...answer, response: saved.get(answer.questionId) }
        : answer;
    sheet.value = { ...now, answers: now.answers.map(take) };
  });
}
