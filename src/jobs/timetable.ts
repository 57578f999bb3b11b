import type { CronItem } from 'graphile-worker';

/** Rounds by the clock, in UTC: one server does each. A name is that of a task. */
export const timetable: readonly CronItem[] = [
  // Each round queues the next one, seconds later: this line begins them anew where they were cut off.
  { task: 'do_due_work', match: '* * * * *', options: { jobKey: 'do_due_work', maxAttempts: 1, backfillPeriod: 0 } },
  { task: 'resume_jobs', match: '* * * * *', options: { maxAttempts: 1, backfillPeriod: 0 } },
  // A round that takes longer than its ten minutes is not joined by the next.
  { task: 'collect_files', match: '*/10 * * * *', options: { queueName: 'collect_files', maxAttempts: 1, backfillPeriod: 0 } },
  { task: 'prune_idempotency_records', match: '17 * * * *', options: { maxAttempts: 3, backfillPeriod: 0 } },
  { task: 'prune_messages', match: '11 3 * * *', options: { maxAttempts: 3, backfillPeriod: 0 } },
  { task: 'prune_jobs', match: '41 3 * * *', options: { maxAttempts: 3, backfillPeriod: 0 } },
];
