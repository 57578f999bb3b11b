import type { Context } from '../../context.js';
import type { JobFault } from '../../entities/jobs/job-fault.js';
import type { JobKind, JobStatus } from '../../entities/jobs/job.js';

/** A job as whoever works on it knows it. */
export interface JobFacts {
  readonly id: string;
  readonly kind: JobKind;
  readonly input: Readonly<Record<string, unknown>>;
  readonly source: string | null;
  /** How much of the source earlier runs have done for good. */
  readonly position: number;
}
/** How a job ends. */
export interface JobEnd {
  readonly status: JobStatus.SUCCEEDED | JobStatus.FAILED;
  readonly faults?: readonly JobFault[];
  readonly output?: string;
}

/**
 * One run of a job. Each of its calls throws when the job is no longer this run's: it was cancelled, the server stops, or another server
 * has taken it over.
 */
export interface JobRun {
  /** Of whoever asked for the job, with what they may do now. */
  readonly ctx: Context;
  readonly job: JobFacts;
  /** Says how far the work is, and keeps the job for this run; for work whose own transaction is still open. */
  beat(done: number, total: number): Promise<void>;
  /** Joins a transaction: what it changes and that the job has come to `position` are stored together. */
  reached(own: Context, position: number, total: number, faults: readonly JobFault[]): Promise<void>;
  /** Joins a transaction: what it changes and the end of the job are stored together. */
  end(own: Context, end: JobEnd): Promise<void>;
}
/** Does the work of one kind of job, to its end. */
export type JobWork = (run: JobRun) => Promise<void>;
