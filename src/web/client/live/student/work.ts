import { signal } from '@preact/signals';
import type { Work } from '../homework/operations.js';
import { operations } from '../operations.js';
import { request } from '../session.js';

/** What the student is given, as the server last told it. */
export const work = signal<readonly Work[] | null>(null);

export async function loadWork(): Promise<void> {
  const { assessments } = await request<{ assessments: { nodes: readonly Work[] } }>(operations.work);
  work.value = assessments.nodes;
}
