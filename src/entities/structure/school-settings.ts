import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { urlOfFile } from '../files/file-url.js';
import { User } from '../identity/user.js';
import { TenantEntity } from '../tenant-entity.js';
import { AcademicYear } from './academic-year.js';

/** What the school says of itself; one row an organization. */
@ObjectType({ simpleResolvers: true, description: 'What the school says of itself; one row an organization.' })
@Entity({ tableName: 'school_settings' })
@Unique({ name: 'school_settings_once', properties: ['organization'] })
export class SchoolSettings extends TenantEntity {
  @Field(() => String, { description: "Name in the school's main language." })
  @Property({ type: 'varchar', length: 200 })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Arabic.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  nameArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Name in French.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  nameFrench: string | null = null;

  @Field(() => String, { description: 'Phone number.' })
  @Property({ type: 'varchar', length: 20 })
  phone!: string;

  @Field(() => String, { description: 'Address for mail.' })
  @Property({ type: 'varchar', length: 254 })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  @Property({ type: 'varchar', length: 300, nullable: true })
  website: string | null = null;

  @Field(() => String, { nullable: true, description: 'Public id of the uploaded logo.' })
  @Property({ type: 'varchar', length: 255, nullable: true })
  logo: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where the logo is read; null without one.' })
  @Computed((t) => urlOfFile(t, 'logo'))
  logoUrl!: string | null;

  @Field(() => String, { description: 'Street and number.' })
  @Property({ type: 'varchar', length: 500 })
  address!: string;

  @Field(() => String, { description: 'City.' })
  @Property({ type: 'varchar', length: 100 })
  city!: string;

  @Field(() => String, { description: 'Region.' })
  @Property({ type: 'varchar', length: 100 })
  region!: string;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @Property({ type: 'varchar', length: 20, nullable: true })
  postalCode: string | null = null;

  @Field(() => AcademicYear, { nullable: true, description: 'The current academic year.' })
  @ManyToOne(() => AcademicYear, { ref: true, nullable: true })
  currentAcademicYear: Ref<AcademicYear> | null = null;

  @Field(() => User, { nullable: true, description: 'The director, an ADMIN account.' })
  @ManyToOne(() => User, { ref: true, nullable: true })
  director: Ref<User> | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of its foundation.' })
  @Property({ type: 'date', nullable: true })
  foundedDate: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Students that it takes at most.' })
  @Property({ type: 'integer', nullable: true })
  studentCapacity: number | null = null;
}
