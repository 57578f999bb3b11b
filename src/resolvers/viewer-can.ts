import { Field, ObjectType } from 'type-graphql';
import type { EntityClass } from '@mikro-orm/postgresql';
import { AbsenceFlag } from '../entities/attendance/absence-flag.js';
import { AttendanceRecord } from '../entities/attendance/attendance-record.js';
import { Student } from '../entities/identity/student.js';
import { User } from '../entities/identity/user.js';
import { Notification } from '../entities/notifications/notification.js';
import { SchoolClass } from '../entities/structure/school-class.js';
import { SessionInstance } from '../entities/timetable/session-instance.js';
import { TimetableSession } from '../entities/timetable/timetable-session.js';
import { typesWithRights } from '../permissions/viewer-can.js';

const published: Readonly<Record<string, EntityClass<object>>> = {
  User,
  Student,
  SchoolClass,
  TimetableSession,
  SessionInstance,
  AttendanceRecord,
  AbsenceFlag,
  Notification,
};
let done = false;

/** Gives the main types `viewerCan`: what the viewer may do to that row, worked out in the statement that reads it. */
export function publishRights(): void {
  if (done) return;
  done = true;
  for (const [name, entity] of Object.entries(published)) {
    @ObjectType(`${name}Rights`, { simpleResolvers: true, description: `What the viewer may do to a ${name}.` })
    class Rights {}
    for (const [right, coordinate] of Object.entries(typesWithRights[name] ?? {}))
      Field(() => Boolean, {
        description: `Whether \`${coordinate.split('.')[1] ?? ''}\` would be allowed on this row; its other rules still apply.`,
      })(Rights.prototype, right);
    Field(() => Rights, { description: 'What the viewer may do to this row.' })(entity.prototype as object, 'viewerCan');
  }
}
