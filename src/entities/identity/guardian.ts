import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ProfileEntity } from './profile-entity.js';
import { EdgeFrom } from '../edge-from.js';
import { OneFrom } from '../one-from.js';
import { guardianToday } from './guardian-today.js';
import { Student } from './student.js';
import { User } from './user.js';

/** A parent or another adult who answers for a child. */
@ObjectType({
  simpleResolvers: true,
  description: 'A parent or another adult who answers for a child. The id is also that of their account.',
})
@OneFrom(() => User, 'guardian', 'What they are as a guardian; null for others.', (p) => `${p}.id`)
@EdgeFrom(() => Student, 'guardians', 'Their guardians today, page by page.', (p, t) => guardianToday(`${t}.id`, `${p}.id`))
@Entity({ tableName: 'guardian' })
@Check({ name: 'guardian_key', expression: 'user_id = id' })
export class Guardian extends ProfileEntity {
  @Field(() => String, { nullable: true, description: 'Occupation.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  occupation: string | null = null;
}
