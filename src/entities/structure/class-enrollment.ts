import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { DeletableEntity } from '../deletable-entity.js';
import { Student } from '../identity/student.js';
import { AcademicYear } from './academic-year.js';
import { SchoolClass } from './school-class.js';
import { EdgeFrom } from '../edge-from.js';

/** That a student belongs to a class for a year. Ending it keeps the row and its days. */
@ObjectType({ simpleResolvers: true, description: 'That a student belongs to a class for a year. Ending it keeps the row.' })
@Entity({ tableName: 'class_enrollment' })
@Index({
  name: 'class_enrollment_active',
  expression:
    'create unique index class_enrollment_active on class_enrollment (organization_id, student_id, academic_year_id) where is_active and deleted_at is null',
})
@Index({
  name: 'class_enrollment_number',
  expression:
    'create unique index class_enrollment_number on class_enrollment (organization_id, academic_year_id, student_number) where student_number is not null and deleted_at is null',
})
@Index({ name: 'class_enrollment_student', properties: ['organization', 'student', 'enrollmentDate', 'id'] })
@Index({ name: 'class_enrollment_class', properties: ['schoolClass', 'isActive', 'student'] })
export class ClassEnrollment extends DeletableEntity {
  @Field(() => Student, { nullable: true, description: 'Who is enrolled.' })
  @EdgeFrom(() => Student, 'enrollments', 'The classes that they are or were in, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => SchoolClass, { nullable: true, description: 'In which class.' })
  @EdgeFrom(() => SchoolClass, 'enrollments', 'Who is or was in it, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => AcademicYear, { nullable: true, description: 'For which year; that of the class.' })
  @EdgeFrom(() => AcademicYear, 'enrollments', 'Who is or was in which class in it, page by page.')
  @ManyToOne(() => AcademicYear, { ref: true })
  academicYear!: Ref<AcademicYear>;

  @Field(() => LocalDateScalar, { description: 'First day in the class.' })
  @Property({ type: 'date' })
  enrollmentDate!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in the class; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the student, unique in the year, such as ST2026001.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  studentNumber: string | null = null;

  @Field(() => ID, { description: 'Key of the student, also for a viewer who does not see their row any more.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student, likewise.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;
}
