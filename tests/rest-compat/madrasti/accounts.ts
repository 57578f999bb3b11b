import { randomUUID } from 'node:crypto';
import { PASSWORD, type Person } from '../../support/school.js';
import type { Client, Reply, Row } from './client.js';

/** How accounts come to be and are signed in to. */
export interface Accounts {
  readonly login: (email: string, password?: string) => Promise<Reply>;
  /** Registers a student, unless said otherwise. */
  readonly register: (who: Person | null, more?: Row) => Promise<Reply>;
}

export const accountsOf = (client: Client): Accounts => ({
  login: (email, password = PASSWORD) => client.send(null, 'POST /api/users/login/', { body: { email, password } }),
  register: (who, more = {}) =>
    client.send(who, 'POST /api/users/register/', {
      body: {
        email: `new-${randomUUID()}@example.test`,
        password: 'Madrasti-2026',
        password_confirm: 'Madrasti-2026',
        first_name: 'Salma',
        last_name: 'Idrissi',
        role: 'STUDENT',
        ...more,
      },
    }),
});
