import { Logger as WorkerLogger, parseCronItems, run, runMigrations, type Runner, type RunnerOptions } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Platform } from '../platform.js';
import type { JobParts } from './run-job.js';
import { timetable } from './timetable.js';
import { asked, rounds, type TaskParts } from './tasks.js';

/** What the workers need of the server. */
export interface WorkersOptions extends Omit<JobParts, 'leaseSeconds' | 'pool'> {
  readonly platform: Platform;
  /** Connections of their own: two listen, the others fetch work and report on it. The workers end it. */
  readonly pool: Pool;
  readonly now: () => Date;
  readonly idempotencyHours: number;
  readonly messageDays: number;
  /** Jobs that this server does at the same time. */
  readonly atOnce: number;
  readonly leaseSeconds?: number;
}
const LEASE_SECONDS = 30;
const PAUSE_MS = 2000;
/** Rounds that this server does at the same time: a long one does not keep those from their turn that come every few seconds. */
const ROUNDS_AT_ONCE = 2;
/** How a job ended is reported as a batch, if of one: reported alone, a lost connection would be a rejection that nobody hears. */
const reporting = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } } satisfies RunnerOptions['preset'];

/**
 * Does work beside all requests: jobs that somebody asked for, and rounds by the clock. The queue is graphile-worker's, in a schema of its
 * own in the same database, so work is queued in the transaction that causes it; every server takes part. Rounds have a runner to
 * themselves, so that they never wait for long imports.
 */
export class Workers {
  readonly #options: WorkersOptions;
  readonly #runners = new Map<string, Runner>();
  #stopping = false;

  constructor(options: WorkersOptions) {
    this.#options = options;
    const lost = (error: Error): void => options.log.warn({ err: error }, 'the workers lost a connection');
    options.pool.on('error', lost);
    options.pool.on('connect', (client) => client.on('error', lost));
  }

  /** Brings the queue's own tables up to date; servers that start at the same time do so one after the other. */
  async install(): Promise<void> {
    const client = await this.#options.pool.connect();
    try {
      await client.query(`select pg_advisory_lock(hashtext('madrasti job queue'))`);
      await runMigrations({ pgPool: this.#options.pool, logger: quiet(this.#options.log) });
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('madrasti job queue'))`);
      client.release();
    }
  }

  async start(): Promise<void> {
    const { atOnce } = this.#options;
    const parts: TaskParts = { leaseSeconds: LEASE_SECONDS, ...this.#options };
    const made = (tasks: typeof asked) => Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, task(parts)]));
    await this.#keep('jobs', { taskList: made(asked), concurrency: atOnce, parsedCronItems: [] });
    const begun = await this.#keep('rounds', {
      taskList: made(rounds),
      concurrency: ROUNDS_AT_ONCE,
      parsedCronItems: parseCronItems([...timetable]),
    });
    // What became due, and whose server died, while none was running.
    for (const name of ['do_due_work', 'resume_jobs']) await begun.addJob(name, {}, { jobKey: name, maxAttempts: 1 });
  }

  /** Takes up nothing new; jobs that are being done stop at their next step and are left to others. */
  async stop(): Promise<void> {
    const { log, pool } = this.#options;
    this.#stopping = true;
    const stopped = await Promise.allSettled([...this.#runners.values()].map((runner) => runner.stop()));
    for (const one of stopped) if (one.status === 'rejected') log.warn({ err: one.reason as unknown }, 'the workers did not stop cleanly');
    await pool.end();
  }

  /** Runs until it is stopped: a runner that has given up, because the database was away for too long, begins anew. */
  async #keep(name: string, options: RunnerOptions): Promise<Runner> {
    const { pool, log } = this.#options;
    const runner = await run({
      pgPool: pool,
      logger: quiet(log),
      noHandleSignals: true,
      pollInterval: 2000,
      preset: reporting,
      ...options,
    });
    this.#runners.set(name, runner);
    const again = (error?: unknown): void => {
      this.#runners.delete(name);
      if (this.#stopping) return;
      log.warn({ err: error, runner: name }, 'the workers ended and begin anew');
      setTimeout(() => {
        if (!this.#stopping) this.#keep(name, options).catch(again);
      }, PAUSE_MS).unref();
    };
    runner.promise.then(() => again(), again);
    return runner;
  }
}

/** Their everyday news are of no interest. */
const quiet = (log: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, message, meta) => {
    if (level === 'error') log.error({ meta }, message);
    else if (level === 'warning') log.warn(message);
    else log.trace(message);
  });
