import { signal } from '@preact/signals';
import type { Sheet } from '../../homework/operations.js';
import { operations } from '../../operations.js';
import { request } from '../../session.js';

/** The work of a student on the desk. */
export const graded = signal<Sheet | null>(null);

export async function loadGraded(id: string): Promise<void> {
  if (graded.value?.id !== id) graded.value = null;
  graded.value = (await request<{ attempt: Sheet }>(operations.attempt, { id })).attempt;
}

/** What a teacher has typed for one answer. */
export interface Typed {
  points: string;
  feedback: string;
}
/** What a teacher gives for one answer. */
export interface Given {
  questionId: string;
  /** Decimal text. */
  points: string;
  feedback: string | null;
}

export async function gradeAttempt(attemptId: string, answers: readonly Given[], feedback: string | null): Promise<void> {
  await request(operations.gradeAttempt, { input: { attemptId, answers, feedback } });
}
