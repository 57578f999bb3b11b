import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { urlOfFile } from '../files/file-url.js';
import { DeletableEntity } from '../deletable-entity.js';
import { Role } from './role.js';

/** A person's account. What a student, teacher or guardian has beyond it stands in a profile with the same key. */
@ObjectType({
  simpleResolvers: true,
  description: 'A person of the organization and their account. Contact fields are null for viewers who may not see them.',
})
@Entity({ tableName: 'user_account' })
@Index({ name: 'user_account_role', properties: ['organization', 'role', 'lastName', 'id'] })
@Index({ name: 'user_account_name', properties: ['organization', 'lastName', 'firstName', 'id'] })
@Index({
  name: 'user_account_email',
  expression: 'create unique index user_account_email on user_account (organization_id, lower(email))',
})
export class User extends DeletableEntity {
  @Field(() => String, { nullable: true, description: 'Address to sign in with, unique in the organization whatever its case.' })
  @Property({ type: 'varchar', length: 254 })
  email!: string;

  /** argon2id, in the PHC string form. Null: nobody can sign in with a password. */
  @Property({ type: 'text', nullable: true, lazy: true })
  passwordHash: string | null = null;

  @Field(() => String, { description: 'Given name.' })
  @Property({ type: 'varchar', length: 50 })
  firstName!: string;

  @Field(() => String, { description: 'Family name.' })
  @Property({ type: 'varchar', length: 50 })
  lastName!: string;

  @Field(() => String, { description: 'Given and family name.' })
  @Property({ type: 'varchar', length: 101, generated: "(first_name || ' ' || last_name) stored" })
  fullName!: string;

  @Field(() => Role, { description: 'What the account is in the organization.' })
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Phone number, international form.' })
  @Property({ type: 'varchar', length: 16, nullable: true })
  phone: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth.' })
  @Property({ type: 'date', nullable: true })
  dateOfBirth: string | null = null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  @Property({ type: 'varchar', length: 500, nullable: true })
  address: string | null = null;

  @Field(() => String, { nullable: true, description: 'Public id of the uploaded picture.' })
  @Property({ type: 'varchar', length: 255, nullable: true })
  profilePicture: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where the picture is read; null without one.' })
  @Computed((t) => urlOfFile(t, 'profile_picture'))
  profilePictureUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'A few words about the person.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  bio: string | null = null;

  @Field(() => String, { nullable: true, description: 'Whom to call in an emergency.' })
  @Property({ type: 'varchar', length: 100, nullable: true })
  emergencyContactName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Their phone number.' })
  @Property({ type: 'varchar', length: 20, nullable: true })
  emergencyContactPhone: string | null = null;

  @Field(() => String, { nullable: true, description: 'Language of messages and sentences: `en`, `fr` or `ar`.' })
  @Property({ type: 'varchar', length: 2, nullable: true })
  locale: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastLoginAt: Date | null = null;

  /** Says what the role brings along; it is the server that decides, anew at each request. */
  @Field(() => [String], {
    description: 'What a client may offer to this role: `can_manage_attendance`, `can_create_homework`, `can_create_exercises`.',
  })
  @Computed(
    (t) =>
      `(case ${t}.role when 'ADMIN' then '{can_manage_attendance,can_create_homework,can_create_exercises}' when 'TEACHER' then '{can_manage_attendance,can_create_homework,can_create_exercises}' when 'STAFF' then '{can_manage_attendance}' else '{}' end)::text[]`,
  )
  permissions!: string[];
}
