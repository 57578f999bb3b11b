import { Field, ID, ObjectType } from 'type-graphql';
import { Priority } from '../../entities/attendance/absence-flag.js';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { LocalDateScalar, LocalTimeScalar } from '../../scalars.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A student was marked absent or late, or such a mark was corrected. */
@ObjectType({ simpleResolvers: true, description: 'A student was marked absent or late, or such a mark was corrected.' })
export class AttendanceAlert extends EventMessage implements Partial<Events['attendance.alert']> {
  @Field(() => ID, { nullable: true, description: 'The attendance record.' })
  recordId?: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about.' })
  studentId?: string;

  @Field(() => String, { nullable: true, description: 'Full name of the student.' })
  studentName?: string;

  @Field(() => ID, { nullable: true, description: 'The class of the lesson.' })
  classId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the class.' })
  className?: string;

  @Field(() => ID, { nullable: true, description: 'The subject of the lesson.' })
  subjectId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the subject.' })
  subjectName?: string;

  @Field(() => ID, { nullable: true, description: 'The dated lesson.' })
  sessionInstanceId?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the lesson.' })
  sessionDate?: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Local start of the lesson.' })
  sessionTime?: string;

  @Field(() => AttendanceStatus, { nullable: true, description: 'How the student is marked now.' })
  status?: keyof typeof AttendanceStatus;

  @Field(() => Boolean, { nullable: true, description: 'True when an earlier alert of this student and lesson no longer holds.' })
  correction?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the mark raised an absence flag.' })
  flagCreated?: boolean;

  @Field(() => Priority, { nullable: true, description: 'Priority of the flag; null without one.' })
  priority?: keyof typeof Priority | null;
}
