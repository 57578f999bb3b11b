import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ProfileEntity } from './profile-entity.js';

/** A parent or another adult who answers for a child. */
@ObjectType({
  simpleResolvers: true,
  description: 'A parent or another adult who answers for a child. The id is also that of their account.',
})
@Entity({ tableName: 'guardian' })
@Check({ name: 'guardian_key', expression: 'user_id = id' })
export class Guardian extends ProfileEntity {
  @Field(() => String, { nullable: true, description: 'Occupation.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  occupation: string | null = null;
}
