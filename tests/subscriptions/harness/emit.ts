import type { EventName, Events } from '../../../src/subscriptions/catalogue.js';
import { emit } from '../../../src/subscriptions/outbox.js';
import type { App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';

/** Stores events in one transaction, as a mutation does. */
export async function emitEvents<N extends EventName>(
  app: App,
  { id }: Pick<School, 'id'>,
  name: N,
  ...payloads: Events[N][]
): Promise<void> {
  await app.server.platform.orm.em.fork().transactional((em) => {
    for (const payload of payloads) emit({ em, organization: { id }, now: new Date() }, name, payload);
  });
}

/** The alert of a student of a class who was absent. */
export const alertOf = (
  student: Person,
  schoolClass: SchoolClassUnderTest,
  facts: Partial<Events['attendance.alert']> = {},
): Events['attendance.alert'] => ({
  recordId: '1',
  studentId: student.id,
  studentName: 'Sara Alami',
  classId: schoolClass.id,
  className: schoolClass.name,
  subjectId: '1',
  subjectName: 'Mathématiques',
  sessionInstanceId: '1',
  sessionDate: '2026-11-20',
  sessionTime: '08:00',
  status: 'ABSENT',
  correction: false,
  flagCreated: true,
  priority: 'LOW',
  ...facts,
});
