import { EventStream, type Event } from '../../news/stream.js';
import type { SubmissionNews } from '../../operations.js';

/** Work that students hand in, as it comes. */
export const submissions = new EventStream<Event & SubmissionNews & { source: 'submission' }>('submissions', [
  { source: 'submission', operation: 'attemptSubmitted' },
]);
