import { signal } from '@preact/signals';
import type { GivenWork, HandedIn } from '../../homework/operations.js';
import { allRows } from '../../all-rows.js';
import { operations } from '../../operations.js';
import { request, session } from '../../session.js';

/** A piece of homework with how many attempts of it still have to be graded. */
export interface Given extends GivenWork {
  toGrade: number;
}
/** What was handed in for one piece of work, by the names of the students. */
export interface Desk {
  work: GivenWork;
  attempts: readonly (HandedIn & { needsGrading: boolean })[];
}

/** What the teacher has given, newest first; others of the school see what anybody has. */
export const given = signal<readonly Given[] | null>(null);
export const desk = signal<Desk | null>(null);

interface Waiting {
  id: string;
  assessmentId: string;
}

export async function loadGiven(): Promise<void> {
  const { user } = session.value ?? {};
  const [{ assessments }, waiting] = await Promise.all([
    request<{ assessments: { nodes: readonly GivenWork[] } }>(operations.givenWork, { author: user?.role === 'TEACHER' ? user.id : null }),
    allRows<Waiting>(operations.toGrade, {}),
  ]);
  given.value = assessments.nodes.map((one) => ({
    ...one,
    toGrade: waiting.filter(({ assessmentId }) => assessmentId === one.id).length,
  }));
}

export async function loadDesk(id: string): Promise<void> {
  if (desk.value?.work.id !== id) desk.value = null;
  const [{ assessment }, attempts, waiting] = await Promise.all([
    request<{ assessment: GivenWork }>(operations.givenOne, { id }),
    allRows<HandedIn>(operations.handedIn, { id }),
    allRows<Waiting>(operations.toGrade, { id }),
  ]);
  const open = new Set(waiting.map((attempt) => attempt.id));
  desk.value = { work: assessment, attempts: attempts.map((attempt) => ({ ...attempt, needsGrading: open.has(attempt.id) })) };
}

/** The next attempt to grade after the given one, by name, round to the first. */
export function nextToGrade({ attempts }: Desk, after: string | null): string | undefined {
  const at = attempts.findIndex(({ id }) => id === after);
  return [...attempts.slice(at + 1), ...attempts.slice(0, Math.max(at, 0))].find(({ needsGrading }) => needsGrading)?.id;
}
