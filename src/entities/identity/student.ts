import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { SchoolClass } from '../structure/school-class.js';
import { ProfileEntity } from './profile-entity.js';
import { EdgeFrom } from '../edge-from.js';
import { OneFrom } from '../one-from.js';
import { Guardian } from './guardian.js';
import { guardianToday } from './guardian-today.js';
import { User } from './user.js';

/** Somebody who learns here. */
@ObjectType({ simpleResolvers: true, description: 'Somebody who learns here. The id is also that of their account.' })
@OneFrom(() => User, 'student', 'What they are as a student; null for others.', (p) => `${p}.id`)
@EdgeFrom(() => Guardian, 'children', 'The students whose guardian they are today, page by page.', (p, t) =>
  guardianToday(`${p}.id`, `${t}.id`),
)
@Entity({ tableName: 'student' })
@Check({ name: 'student_key', expression: 'user_id = id' })
@Index({ name: 'student_class', properties: ['organization', 'schoolClass', 'id'] })
@Index({
  name: 'student_number_order',
  expression: `create index student_number_order on student (organization_id, coalesce(student_number, ''), id)`,
})
export class Student extends ProfileEntity {
  @Field(() => SchoolClass, { nullable: true, description: 'The class of the active enrollment in the current academic year.' })
  @EdgeFrom(() => SchoolClass, 'students', 'Its students now, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true, nullable: true, deleteRule: 'set null' })
  schoolClass: Ref<SchoolClass> | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the current enrollment, such as ST2024001.' })
  @Property({ type: 'varchar', length: 50, nullable: true })
  studentNumber: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Allergies, treatments and what else the school must know. Null for viewers who may not see it.',
  })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  medicalInfo: string | null = null;
}
