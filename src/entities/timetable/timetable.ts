import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { DeletableEntity } from '../deletable-entity.js';
import { AcademicYear } from '../structure/academic-year.js';
import { SchoolClass } from '../structure/school-class.js';
import { EdgeFrom } from '../edge-from.js';

/** The weekly plan of a class for a period. */
@ObjectType({ simpleResolvers: true, description: 'The weekly plan of a class for a period. Two active ones of a class never overlap.' })
@Entity({ tableName: 'timetable' })
@Index({ name: 'timetable_class', properties: ['organization', 'schoolClass', 'effectiveFrom'] })
@Check({ name: 'timetable_days', expression: 'effective_to is null or effective_to >= effective_from' })
export class Timetable extends DeletableEntity {
  @Field(() => SchoolClass, { nullable: true, description: 'Whose plan it is.' })
  @EdgeFrom(() => SchoolClass, 'timetables', 'Its weekly plans, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => AcademicYear, { nullable: true, description: 'The year that it belongs to; that of the class.' })
  @EdgeFrom(() => AcademicYear, 'timetables', 'The weekly plans of its classes, page by page.')
  @ManyToOne(() => AcademicYear, { ref: true })
  academicYear!: Ref<AcademicYear>;

  @Field(() => LocalDateScalar, { description: 'First day in force.' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day in force; null: no end is set.' })
  @Property({ type: 'date', nullable: true })
  effectiveTo: string | null = null;

  @Field(() => ID, { description: 'The account that made it.' })
  @Property({ type: 'bigint' })
  createdById!: string;

  @Field(() => Int, { description: 'Weekly lessons that it has.' })
  @Computed((t) => `(select count(*)::int from timetable_session s where s.timetable_id = ${t}.id and s.deleted_at is null)`)
  sessionsCount!: number;
}
