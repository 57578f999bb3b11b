import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DeletableEntity } from '../deletable-entity.js';

/** Something of the school's structure that has a name in each language, and a few words about it. */
@ObjectType({ simpleResolvers: true })
export abstract class NamedEntity extends DeletableEntity {
  @Field(() => String, { description: "Name in the school's main language." })
  @Property({ type: 'varchar', length: 100 })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Arabic.' })
  @Property({ type: 'varchar', length: 100, nullable: true })
  nameArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Name in French.' })
  @Property({ type: 'varchar', length: 100, nullable: true })
  nameFrench: string | null = null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  description: string | null = null;
}
