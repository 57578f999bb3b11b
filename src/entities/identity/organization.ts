import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';

/** The tenant: a school, a network of training centres, a course marketplace. Every other row belongs to exactly one. */
@ObjectType({
  simpleResolvers: true,
  description: 'A school, a network of training centres or a course marketplace. Every other row belongs to exactly one.',
})
@Entity({ tableName: 'organization' })
export class Organization {
  [OptionalProps]?: 'uuid' | 'hostnames' | 'dialects' | 'timeZone' | 'currency' | 'languages' | 'settings' | 'createdAt';

  @Field(() => ID, { description: 'Numeric key.' })
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Field(() => ID, { description: 'Universally unique key.' })
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()', unique: true })
  uuid!: string;

  @Field(() => String, { description: 'Short name in addresses and headers, such as `madrasti`.' })
  @Property({ type: 'varchar', length: 63, unique: true })
  slug!: string;

  @Field(() => String, { description: 'Full name.' })
  @Property({ type: 'varchar', length: 200 })
  name!: string;

  /** Host names that mean this organization. */
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  hostnames: string[] = [];

  @Field(() => [String], { description: 'The REST dialects that it speaks, first come first served.' })
  @Property({ type: 'text[]', defaultRaw: "'{}'" })
  dialects: string[] = [];

  @Field(() => String, { description: 'IANA time zone of school days and lesson times.' })
  @Property({ type: 'varchar', length: 64, default: 'Africa/Casablanca' })
  timeZone: string = 'Africa/Casablanca';

  @Field(() => String, { description: 'ISO 4217 code of its currency.' })
  @Property({ type: 'varchar', length: 3, default: 'MAD' })
  currency: string = 'MAD';

  @Field(() => [String], { description: 'Languages that it publishes in, the main one first.' })
  @Property({ type: 'text[]', defaultRaw: "'{fr,ar,en}'" })
  languages: string[] = ['fr', 'ar', 'en'];

  /** Lifetimes, limits, policies: what differs from the dialect's documented values. Read through `settings.ts`. */
  @Property({ type: 'jsonb', defaultRaw: "'{}'" })
  settings: Record<string, unknown> = {};

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();
}
