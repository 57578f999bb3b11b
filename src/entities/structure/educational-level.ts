import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Computed } from '../computed.js';
import { ToMany } from '../to-many.js';
import { Grade } from './grade.js';
import { NamedEntity } from './named-entity.js';

/** The stage of schooling that a level is. */
export enum LevelCode {
  PRIMARY = 'PRIMARY',
  MIDDLE = 'MIDDLE',
  HIGH = 'HIGH',
}
registerEnumType(LevelCode, { name: 'LevelCode', description: 'The stage of schooling that a level is.' });

/** A stage of schooling: primary, middle, high. */
@ObjectType({ simpleResolvers: true, description: 'A stage of schooling, such as primary.' })
@Entity({ tableName: 'educational_level' })
@Index({ name: 'educational_level_order', properties: ['organization', 'order', 'id'] })
export class EducationalLevel extends NamedEntity {
  @Field(() => LevelCode, { description: 'The stage.' })
  @Enum({ items: () => LevelCode, type: 'text' })
  level!: LevelCode;

  @Field(() => Int, { description: 'Place in lists, 1 first.' })
  @Property({ type: 'integer', fieldName: 'sort_order' })
  order!: number;

  @Field(() => Int, { nullable: true, description: 'Youngest age, in years.' })
  @Property({ type: 'integer', nullable: true })
  minAge: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Oldest age, in years.' })
  @Property({ type: 'integer', nullable: true })
  maxAge: number | null = null;

  @Field(() => Int, { description: 'Grades that it has.' })
  @Computed((t) => `(select count(*)::int from grade g where g.educational_level_id = ${t}.id and g.deleted_at is null)`)
  gradesCount!: number;

  @Field(() => [Grade], { description: 'Its grades, the lowest first.' })
  @ToMany({
    of: () => Grade,
    on: (t, c) => `${c}.educational_level_id = ${t}.id`,
    orderBy: (c) => `${c}.grade_number, ${c}.id`,
  })
  grades!: Grade[];
}
