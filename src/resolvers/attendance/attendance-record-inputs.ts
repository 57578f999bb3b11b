import { Field, ID, InputType, Int } from 'type-graphql';
import { AttendanceStatus } from '../../entities/attendance/attendance-record.js';
import type { CreateAttendanceRecordInput as Creation } from '../../services/attendance/create-attendance-record.js';
import type { UpdateAttendanceRecordInput as Update } from '../../services/attendance/update-attendance-record.js';
import { AttendanceMarkInput } from './register-types.js';

/** A mark of a student who is not marked yet. */
@InputType({ description: 'A mark of a student who is not marked in the lesson yet.' })
export class CreateAttendanceRecordInput extends AttendanceMarkInput implements Creation {
  @Field(() => ID, { description: 'The lesson; its register is open, except for the office.' })
  sessionInstanceId!: string;
}

/** What is to change of a record. */
@InputType({ description: 'What is to change of a record. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateAttendanceRecordInput implements Update {
  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the lesson of the record.' })
  sessionInstanceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the student of the record.' })
  studentId?: string | null;

  @Field(() => AttendanceStatus, { nullable: true, description: 'How the student attended.' })
  status?: AttendanceStatus | null;

  @Field(() => Int, { nullable: true, description: 'Minutes late, for a late arrival; 1440 at most.' })
  lateMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Reason given, 500 characters at most.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks, 1000 characters at most.' })
  notes?: string | null;
}
