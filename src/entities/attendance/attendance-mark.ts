import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';
import { Student } from '../identity/student.js';
import { SessionInstance } from '../timetable/session-instance.js';
import { AttendanceRecord, AttendanceStatus } from './attendance-record.js';
import { EdgeFrom } from '../edge-from.js';

/** What caused a mark. */
export enum MarkCause {
  MARK = 'MARK',
  CORRECTION = 'CORRECTION',
  FLAG_RESOLVED = 'FLAG_RESOLVED',
  RESET = 'RESET',
}
registerEnumType(MarkCause, { name: 'MarkCause', description: 'What caused an entry in the history of a record.' });

/** One entry in the history of a record: append only. */
@ObjectType({ simpleResolvers: true, description: 'One entry in the history of how a student was marked in a lesson; never changed.' })
@EdgeFrom(
  () => AttendanceRecord,
  'marks',
  'Its history: every mark that was ever made of that student in that lesson, oldest first, page by page.',
  (p, t) => `${t}.session_instance_id = ${p}.session_instance_id and ${t}.student_id = ${p}.student_id`,
)
@Entity({ tableName: 'attendance_mark' })
@Index({ name: 'attendance_mark_session', properties: ['sessionInstance', 'student', 'id'] })
export class AttendanceMark extends TenantEntity {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  @EdgeFrom(() => SessionInstance, 'attendanceMarks', 'Every mark that was ever made in it, oldest first, page by page.')
  @ManyToOne(() => SessionInstance, { ref: true })
  sessionInstance!: Ref<SessionInstance>;

  @Field(() => Student, { nullable: true, description: 'Who.' })
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => AttendanceStatus, { nullable: true, description: 'What it said before; null: nothing.' })
  @Enum({ items: () => AttendanceStatus, type: 'text', nullable: true })
  previousStatus: AttendanceStatus | null = null;

  @Field(() => AttendanceStatus, { nullable: true, description: 'What it says since; null: withdrawn by a reset.' })
  @Enum({ items: () => AttendanceStatus, type: 'text', nullable: true })
  status: AttendanceStatus | null = null;

  @Field(() => MarkCause, { description: 'What caused it.' })
  @Enum({ items: () => MarkCause, type: 'text' })
  cause!: MarkCause;

  @Field(() => ID, { description: 'The account that marked.' })
  @Property({ type: 'bigint' })
  markedById!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  markedAt!: Date;
}
