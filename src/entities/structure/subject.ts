import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ToMany } from '../to-many.js';
import { Grade } from './grade.js';
import { NamedEntity } from './named-entity.js';

/** What is taught. */
@ObjectType({ simpleResolvers: true, description: 'What is taught.' })
@Entity({ tableName: 'subject' })
@Index({
  name: 'subject_code',
  expression: 'create unique index subject_code on subject (organization_id, upper(code)) where deleted_at is null',
})
export class Subject extends NamedEntity {
  @Field(() => String, { description: 'Code, unique in the organization whatever its case, such as MATH.' })
  @Property({ type: 'varchar', length: 20 })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Colour in timetables, `#RRGGBB`.' })
  @Property({ type: 'varchar', length: 7, nullable: true })
  color: string | null = null;

  @Field(() => String, { nullable: true, description: 'Name of an icon.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  icon: string | null = null;

  @Field(() => [Grade], { description: 'The grades that are taught it, the lowest first.' })
  @ToMany({
    of: () => Grade,
    on: (t, c) => `exists (select from grade_subject gs where gs.subject_id = ${t}.id and gs.grade_id = ${c}.id)`,
    orderBy: (c) => `${c}.grade_number, ${c}.id`,
  })
  grades!: Grade[];
}
