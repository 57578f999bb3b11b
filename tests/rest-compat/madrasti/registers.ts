import type { Person, School } from '../../support/school.js';
import { lessonIn, type Room, type Wish } from './attendance-school.js';
import type { Client, Reply } from './client.js';

export const records = '/api/attendance/records/';
export const at = ({ body }: Reply): string => `${records}${String(body['id'])}/`;

/** A lesson whose register is open. */
export const room = (school: School, wish: Wish = {}): Promise<Room> => lessonIn(school, { register: 'OPEN', ...wish });
export const post = (client: Client, who: Person, { session }: Room, body: object): Promise<Reply> =>
  client.send(who, `POST ${records}`, { body: { session, ...body } });
