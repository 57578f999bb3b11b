import type { MigrationObject } from '@mikro-orm/core';
import { AccessCodes } from './access-codes.js';
import { AssessmentTables } from './assessment.js';
import { Edges } from './edges.js';
import { Events } from './events.js';
import { Files } from './files.js';
import { Foundation } from './foundation.js';
import { Idempotency } from './idempotency.js';
import { Lessons } from './lessons.js';
import { Jobs } from './jobs.js';
import { MarkJobs } from './mark-jobs.js';
import { Messages } from './messages.js';
import { MovedLessons } from './moved-lessons.js';
import { Rewards } from './rewards.js';
import { Sessions } from './sessions.js';

/** In the order in which they run. A migration that has been released never changes; a new need is a new migration. */
export const migrations: MigrationObject[] = [
  { name: '001-foundation', class: Foundation },
  { name: '002-events', class: Events },
  { name: '003-sessions', class: Sessions },
  { name: '004-messages', class: Messages },
  { name: '005-moved-lessons', class: MovedLessons },
  { name: '006-lessons', class: Lessons },
  { name: '007-assessment', class: AssessmentTables },
  { name: '008-rewards', class: Rewards },
  { name: '009-files', class: Files },
  { name: '010-idempotency', class: Idempotency },
  { name: '011-jobs', class: Jobs },
  { name: '012-edges', class: Edges },
  { name: '013-mark-jobs', class: MarkJobs },
  { name: '014-access-codes', class: AccessCodes },
];
