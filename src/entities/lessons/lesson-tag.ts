import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../tenant-entity.js';

/** A word that lessons are found by. */
@ObjectType({ simpleResolvers: true, description: 'A word that lessons are found by.' })
@Entity({ tableName: 'lesson_tag' })
@Index({ name: 'lesson_tag_name', expression: 'create unique index lesson_tag_name on lesson_tag (organization_id, lower(name))' })
export class LessonTag extends TenantEntity {
  @Field(() => String, { description: 'The word, unique in the organization whatever its case; it has no comma.' })
  @Property({ type: 'varchar', length: 50 })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The same in Arabic.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  nameArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'The same in French.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  nameFrench: string | null = null;
}
