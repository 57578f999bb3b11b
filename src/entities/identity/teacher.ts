import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ProfileEntity } from './profile-entity.js';
import { OneFrom } from '../one-from.js';
import { User } from './user.js';

/** Somebody who teaches, trains or instructs here. */
@ObjectType({ simpleResolvers: true, description: 'Somebody who teaches, trains or instructs here. The id is also that of their account.' })
@OneFrom(() => User, 'teacher', 'What they are as a teacher; null for others.', (p) => `${p}.id`)
@Entity({ tableName: 'teacher' })
@Check({ name: 'teacher_key', expression: 'user_id = id' })
export class Teacher extends ProfileEntity {
  @Field(() => String, { nullable: true, description: 'What they teach, in a few words.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  speciality: string | null = null;
}
