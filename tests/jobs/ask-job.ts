import { expect } from 'vitest';
import type { JobFault } from '../../src/entities/jobs/job-fault.js';
import type { Person, School } from '../support/school.js';

/** A job as a client sees it. */
export interface SeenJob {
  id: string;
  kind: string;
  status: string;
  done: number;
  total: number | null;
  errorCount: number;
  errors: JobFault[];
}
const fields = 'id kind status done total errorCount errors { row column code message }';

/** Starts a job by a mutation that takes an input. */
export async function startJob(school: School, who: Person, mutation: string, input: Record<string, unknown>): Promise<SeenJob> {
  const type = mutation === 'exportMarks' ? 'ExportMarksInput' : `${mutation.startsWith('import') ? 'Import' : 'Export'}Input`;
  const { data, errors } = await school.ask<Record<string, { job: SeenJob }>>(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { job { ${fields} } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[mutation]?.job as SeenJob;
}

/** The job as it is now. */
export async function seeJob(school: School, who: Person, id: string): Promise<SeenJob> {
  return (await school.ask<{ job: SeenJob }>(who, `query ($id: ID!) { job(id: $id) { ${fields} } }`, { id })).data.job;
}

/** The job when it has ended. */
export async function endOf(school: School, who: Person, { id }: Pick<SeenJob, 'id'>, timeout = 20_000): Promise<SeenJob> {
  await expect.poll(async () => (await seeJob(school, who, id)).status, { timeout, interval: 30 }).toMatch(/SUCCEEDED|FAILED|CANCELLED/);
  return seeJob(school, who, id);
}
