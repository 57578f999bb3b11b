import type { MigrationObject } from '@mikro-orm/core';
import { Events } from './events.js';
import { Foundation } from './foundation.js';
import { Messages } from './messages.js';
import { MovedLessons } from './moved-lessons.js';
import { Sessions } from './sessions.js';

/** In the order in which they run. A migration that has been released never changes; a new need is a new migration. */
export const migrations: MigrationObject[] = [
  { name: '001-foundation', class: Foundation },
  { name: '002-events', class: Events },
  { name: '003-sessions', class: Sessions },
  { name: '004-messages', class: Messages },
  { name: '005-moved-lessons', class: MovedLessons },
];
