import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Teacher } from '../identity/teacher.js';
import { Computed } from '../computed.js';
import { DeletableEntity } from '../deletable-entity.js';
import { AcademicYear } from './academic-year.js';
import { enrolledNow } from './enrolled.js';
import { Grade } from './grade.js';
import { Room } from './room.js';
import { EdgeFrom } from '../edge-from.js';

/** A cohort of students of one grade and year. */
@ObjectType({ simpleResolvers: true, description: 'A cohort of students of one grade and academic year.' })
@EdgeFrom(
  () => Teacher,
  'schoolClasses',
  'The classes that they teach in an active timetable, or head, page by page.',
  (p, t) =>
    `(${t}.class_teacher_id = ${p}.id or exists (select from timetable_session s where s.school_class_id = ${t}.id and s.teacher_id = ${p}.id and s.is_live))`,
)
@Entity({ tableName: 'school_class' })
@Index({
  name: 'school_class_once',
  expression:
    'create unique index school_class_once on school_class (organization_id, academic_year_id, grade_id, upper(section)) where deleted_at is null',
})
@Index({ name: 'school_class_teacher', properties: ['organization', 'classTeacher'] })
export class SchoolClass extends DeletableEntity {
  @Field(() => String, { description: 'Name, always `{grade} - {section}`.' })
  @Property({ type: 'varchar', length: 130 })
  name!: string;

  @Field(() => String, { description: 'Section, such as A.' })
  @Property({ type: 'varchar', length: 20 })
  section!: string;

  @Field(() => Grade, { nullable: true, description: 'Its grade.' })
  @EdgeFrom(() => Grade, 'schoolClasses', 'Its classes, of all years, page by page.')
  @ManyToOne(() => Grade, { ref: true })
  grade!: Ref<Grade>;

  @Field(() => AcademicYear, { nullable: true, description: 'Its academic year.' })
  @EdgeFrom(() => AcademicYear, 'schoolClasses', 'Its classes, page by page.')
  @ManyToOne(() => AcademicYear, { ref: true })
  academicYear!: Ref<AcademicYear>;

  @Field(() => Teacher, { nullable: true, description: 'The teacher who heads it.' })
  @EdgeFrom(() => Teacher, 'headedClasses', 'The classes that they head, page by page.')
  @ManyToOne(() => Teacher, { ref: true, nullable: true })
  classTeacher: Ref<Teacher> | null = null;

  @Field(() => Room, { nullable: true, description: 'Its own room.' })
  @EdgeFrom(() => Room, 'schoolClasses', 'The classes whose own room it is, page by page.')
  @ManyToOne(() => Room, { ref: true, nullable: true })
  room: Ref<Room> | null = null;

  @Field(() => Int, { nullable: true, description: 'Students that it takes at most.' })
  @Property({ type: 'integer', nullable: true })
  maxStudents: number | null = null;

  @Field(() => Int, { description: 'Students with an active enrollment.' })
  @Computed((t) => `(select count(*)::int from class_enrollment e where e.school_class_id = ${t}.id and ${enrolledNow('e')})`)
  currentStudents!: number;
}
