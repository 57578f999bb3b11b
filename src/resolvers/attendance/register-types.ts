import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AttendanceRecord, AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import { Student } from '../../entities/identity/student.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import type { CompleteAttendanceInput as Completion } from '../../services/attendance/complete-attendance.js';
import type { MarkAttendanceInput as Marking } from '../../services/attendance/mark-attendance.js';
import type { MarkInput } from '../../services/attendance/mark.js';
import { RowError } from '../row-error.js';

/** One student of a register. */
@ObjectType({ simpleResolvers: true, description: 'One student of a register.' })
export class RegisterEntry {
  @Field(() => ID, { description: 'Key of the student.' })
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  studentName!: string;

  @Field(() => Student, { nullable: true, description: 'The student, for viewers who may see their row.' })
  student!: object | null;

  @Field(() => AttendanceStatus, { nullable: true, description: 'How the student attended; null: not marked.' })
  status!: AttendanceStatus | null;

  @Field(() => ID, { nullable: true, description: 'Key of the lesson that the student had before; null: there is none.' })
  previousSessionInstanceId!: string | null;

  @Field(() => AttendanceStatus, {
    nullable: true,
    description: 'How the student attended that lesson; null: not marked, or there is none.',
  })
  previousStatus!: AttendanceStatus | null;

  @Field(() => AttendanceRecord, { nullable: true, description: 'The record; null: not marked.' })
  record!: object | null;
}

/** Who is in a lesson, and how they attended. */
@ObjectType({ simpleResolvers: true, description: 'Every student of a class on the day of a lesson, and how they attended it.' })
export class Register {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  sessionInstance!: object | null;

  @Field(() => [RegisterEntry], { description: 'The students, by name.' })
  entries!: RegisterEntry[];
}

/** What `startAttendance` did. */
@ObjectType({ simpleResolvers: true, description: 'What `startAttendance` did.' })
export class StartAttendancePayload extends Register {}

/** What `markAttendance` did. */
@ObjectType({ simpleResolvers: true, description: 'What `markAttendance` did. The counts are of the marks that were sent and are good.' })
export class MarkAttendancePayload {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  sessionInstance!: object | null;

  @Field(() => [AttendanceRecord], { description: 'The records of the marks, in their order.' })
  records!: object[];

  @Field(() => Int, { description: 'Marks that stand now, those that changed nothing included.' })
  markedCount!: number;

  @Field(() => Int, { description: 'Of these, students who were there; late arrivals included.' })
  presentCount!: number;

  @Field(() => Int, { description: 'Of these, students who were not there; excused ones included.' })
  absentCount!: number;

  @Field(() => Int, { description: 'Of these, students who came late.' })
  lateCount!: number;

  @Field(() => Int, { description: 'Flags that were made.' })
  flagsCreated!: number;

  @Field(() => Int, { description: 'Notifications that guardians were sent.' })
  notificationsSent!: number;

  @Field(() => [RowError], { description: 'What was wrong with the marks that were not stored; only with `partial`.' })
  errors!: RowError[];
}

/** What `completeAttendance` did. */
@ObjectType({ simpleResolvers: true, description: 'What `completeAttendance` did.' })
export class CompleteAttendancePayload {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  sessionInstance!: object | null;

  @Field(() => [Student], { description: 'Students who are not marked; nobody is assumed absent.' })
  unmarked!: object[];
}

/** What `resetAttendance` did. */
@ObjectType({ simpleResolvers: true, description: 'What `resetAttendance` did.' })
export class ResetAttendancePayload {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  sessionInstance!: object | null;

  @Field(() => Int, { description: 'Records that were withdrawn.' })
  recordsWithdrawn!: number;

  @Field(() => Int, { description: 'Notifications that guardians were sent.' })
  notificationsSent!: number;
}

/** How one student attended. */
@InputType({ description: 'How one student attended. Marking again replaces all of it.' })
export class AttendanceMarkInput implements MarkInput {
  @Field(() => ID, { description: 'Who: a student of the class on that day.' })
  studentId!: string;

  @Field(() => AttendanceStatus, { description: 'How.' })
  status!: AttendanceStatus;

  @Field(() => Int, { nullable: true, description: 'Minutes late, for a late arrival; 1440 at most.' })
  lateMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Reason given, 500 characters at most. A reason is not an excuse.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks, 1000 characters at most.' })
  notes?: string | null;
}

/** Whose register is opened or reset. */
@InputType({ description: 'Which register is opened.' })
export class StartAttendanceInput {
  @Field(() => ID, { description: 'The lesson.' })
  sessionInstanceId!: string;
}

/** Which register is put back. */
@InputType({ description: 'Which register is put back to its beginning.' })
export class ResetAttendanceInput {
  @Field(() => ID, { description: 'The lesson.' })
  sessionInstanceId!: string;
}

/** Marks of one lesson. */
@InputType({ description: 'Marks of one lesson.' })
export class MarkAttendanceInput implements Marking {
  @Field(() => ID, { description: 'The lesson; its register is open.' })
  sessionInstanceId!: string;

  @Field(() => [AttendanceMarkInput], { description: 'Who attended how; 500 at most, each student once.' })
  @ArrayMaxSize(500)
  marks!: AttendanceMarkInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Store the good marks and answer the errors of the others, instead of refusing all of them.',
  })
  partial?: boolean | null;
}

/** Which register is completed, and whether it has to be complete. */
@InputType({ description: 'Which register is completed, and whether it has to be complete.' })
export class CompleteAttendanceInput implements Completion {
  @Field(() => ID, { description: 'The lesson; its register is open.' })
  sessionInstanceId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Refuse while a student is not marked.' })
  refuseUnmarked?: boolean | null;
}
