import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar, LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { TenantEntity } from '../tenant-entity.js';
import { Student } from '../identity/student.js';
import { SchoolClass } from '../structure/school-class.js';

/** Which report was saved. */
export enum ReportType {
  CLASS_STATISTICS = 'CLASS_STATISTICS',
  STUDENT_HISTORY = 'STUDENT_HISTORY',
  DAILY_REPORT = 'DAILY_REPORT',
  WEEKLY_SUMMARY = 'WEEKLY_SUMMARY',
  MONTHLY_ANALYSIS = 'MONTHLY_ANALYSIS',
  FLAG_STATISTICS = 'FLAG_STATISTICS',
}
registerEnumType(ReportType, { name: 'ReportType', description: 'Which attendance report was saved.' });

/** An attendance report as it was on the day it was saved. */
@ObjectType({ simpleResolvers: true, description: 'An attendance report as it was on the day it was saved.' })
@Entity({ tableName: 'attendance_report' })
@Index({ name: 'attendance_report_created', properties: ['organization', 'createdAt', 'id'] })
export class AttendanceReport extends TenantEntity {
  @Field(() => ReportType, { description: 'Which report.' })
  @Enum({ items: () => ReportType, type: 'text' })
  reportType!: ReportType;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  title: string | null = null;

  @Field(() => SchoolClass, { nullable: true, description: 'The class that it is about.' })
  @ManyToOne(() => SchoolClass, { ref: true, nullable: true })
  schoolClass: Ref<SchoolClass> | null = null;

  @Field(() => Student, { nullable: true, description: 'The student that it is about.' })
  @ManyToOne(() => Student, { ref: true, nullable: true })
  student: Ref<Student> | null = null;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  @Property({ type: 'date' })
  startDate!: string;

  @Field(() => LocalDateScalar, { description: 'Last day.' })
  @Property({ type: 'date' })
  endDate!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The figures, in the shape of the report that it saved.' })
  @Property({ type: 'jsonb', nullable: true })
  data: unknown = null;

  @Field(() => ID, { description: 'The account that saved it.' })
  @Property({ type: 'bigint' })
  generatedById!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the class.' })
  @Computed((t) => `${t}.school_class_id`)
  schoolClassId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string | null;
}
