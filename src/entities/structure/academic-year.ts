import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { DeletableEntity } from '../deletable-entity.js';

/** A school year. At most one of an organization is current. */
@ObjectType({ simpleResolvers: true, description: 'A school year. At most one of an organization is current.' })
@Entity({ tableName: 'academic_year' })
@Index({
  name: 'academic_year_name',
  expression: 'create unique index academic_year_name on academic_year (organization_id, year) where deleted_at is null',
})
@Index({
  name: 'academic_year_current',
  expression: 'create unique index academic_year_current on academic_year (organization_id) where is_current',
})
@Check({ name: 'academic_year_days', expression: 'end_date > start_date' })
export class AcademicYear extends DeletableEntity {
  @Field(() => String, { description: 'Name, such as `2026-2027`.' })
  @Property({ type: 'varchar', length: 9 })
  year!: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  @Property({ type: 'date' })
  startDate!: string;

  @Field(() => LocalDateScalar, { description: 'Last day, after the first.' })
  @Property({ type: 'date' })
  endDate!: string;

  @Field(() => Boolean, { description: 'Whether it is the year that the organization is in.' })
  @Property({ type: 'boolean', default: false })
  isCurrent: boolean = false;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of registration.' })
  @Property({ type: 'date', nullable: true })
  registrationStart: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of registration.' })
  @Property({ type: 'date', nullable: true })
  registrationEnd: string | null = null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  description: string | null = null;
}
