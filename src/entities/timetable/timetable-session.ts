import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalTimeScalar } from '../../scalars.js';
import { DeletableEntity } from '../deletable-entity.js';
import { Teacher } from '../identity/teacher.js';
import { Room } from '../structure/room.js';
import { SchoolClass } from '../structure/school-class.js';
import { Subject } from '../structure/subject.js';
import { Timetable } from './timetable.js';
import { EdgeFrom } from '../edge-from.js';

/** What kind of lesson it is. */
export enum SessionType {
  REGULAR = 'REGULAR',
  EXAM = 'EXAM',
  LAB = 'LAB',
  FIELD_TRIP = 'FIELD_TRIP',
}
registerEnumType(SessionType, { name: 'SessionType', description: 'What kind of lesson it is.' });

/**
 * One weekly lesson. The database itself refuses a teacher, room or class booked twice: exclusion constraints over the day, the times
 * and the days in force of live rows, which is why those of the timetable are kept here too.
 */
@ObjectType({ simpleResolvers: true, description: 'One weekly lesson. A teacher, a room or a class is never booked twice.' })
@Entity({ tableName: 'timetable_session' })
@Index({ name: 'timetable_session_week', properties: ['organization', 'timetable', 'dayOfWeek', 'startTime'] })
@Index({ name: 'timetable_session_class', properties: ['organization', 'schoolClass', 'dayOfWeek', 'startTime'] })
@Index({ name: 'timetable_session_teacher', properties: ['organization', 'teacher', 'dayOfWeek', 'startTime'] })
@Check({ name: 'timetable_session_times', expression: 'start_time < end_time' })
@Check({ name: 'timetable_session_day', expression: 'day_of_week >= 1 and day_of_week <= 7' })
export class TimetableSession extends DeletableEntity {
  @Field(() => Timetable, { nullable: true, description: 'The plan that it stands in.' })
  @EdgeFrom(() => Timetable, 'sessions', 'Its weekly lessons, page by page.')
  @ManyToOne(() => Timetable, { ref: true })
  timetable!: Ref<Timetable>;

  @Field(() => SchoolClass, { nullable: true, description: 'Who is taught; the class of the timetable.' })
  @EdgeFrom(() => SchoolClass, 'timetableSessions', 'Its weekly lessons, of all its plans, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => Int, { description: 'Day of the week: 1 Monday to 7 Sunday.' })
  @Property({ type: 'smallint' })
  dayOfWeek!: number;

  @Field(() => LocalTimeScalar, { description: 'Start, local time.' })
  @Property({ type: 'time(0)' })
  startTime!: string;

  @Field(() => LocalTimeScalar, { description: 'End, local time, after the start.' })
  @Property({ type: 'time(0)' })
  endTime!: string;

  @Field(() => Subject, { nullable: true, description: 'What is taught.' })
  @EdgeFrom(() => Subject, 'timetableSessions', 'The weekly lessons in which it is taught, page by page.')
  @ManyToOne(() => Subject, { ref: true })
  subject!: Ref<Subject>;

  @Field(() => Teacher, { nullable: true, description: 'Who teaches.' })
  @EdgeFrom(() => Teacher, 'timetableSessions', 'The weekly lessons that they give, page by page.')
  @ManyToOne(() => Teacher, { ref: true })
  teacher!: Ref<Teacher>;

  @Field(() => Room, { nullable: true, description: 'Where.' })
  @EdgeFrom(() => Room, 'timetableSessions', 'The weekly lessons held in it, page by page.')
  @ManyToOne(() => Room, { ref: true, nullable: true })
  room: Ref<Room> | null = null;

  @Field(() => SessionType, { description: 'What kind of lesson it is.' })
  @Enum({ items: () => SessionType, type: 'text' })
  sessionType: SessionType = SessionType.REGULAR;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  notes: string | null = null;

  /** First day in force; that of the timetable. */
  @Property({ type: 'date' })
  effectiveFrom!: string;

  /** Last day in force; that of the timetable. */
  @Property({ type: 'date', nullable: true })
  effectiveTo: string | null = null;

  /** Active, not deleted, and so is its timetable: only live rows can clash. */
  @Property({ type: 'boolean', default: true })
  isLive: boolean = true;
}
