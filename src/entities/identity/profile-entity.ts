import { Filter, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Computed } from '../computed.js';
import { Node } from '../node.js';
import { Organization } from './organization.js';
import { User } from './user.js';

/** Fails closed, as on every row of an organization. */
function ofOrganization({ id }: Record<string, unknown>): { organization: string } {
  if (typeof id !== 'string') throw new Error('no organization is set on this unit of work');
  return { organization: id };
}

/** What a person is besides an account. It shares the key of its account, so a student's id is their user's id. */
@ObjectType({ simpleResolvers: true, implements: Node })
@Filter({ name: 'organization', cond: ofOrganization, default: true })
export abstract class ProfileEntity {
  [OptionalProps]?: unknown;

  @Field(() => ID, { description: "Numeric key, the same as the account's. Arguments take this or the uuid." })
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  id!: string;

  @Field(() => ID, { description: 'Universally unique key.' })
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()', unique: true })
  uuid!: string;

  @ManyToOne(() => Organization, { ref: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => User, { nullable: true, description: 'The account, for viewers who may see it.' })
  @OneToOne(() => User, { ref: true, joinColumn: 'user_id', owner: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  @Field(() => String, { description: 'Given name.' })
  @Computed((_t, join) => `${join('user')}.first_name`)
  firstName!: string;

  @Field(() => String, { description: 'Family name.' })
  @Computed((_t, join) => `${join('user')}.last_name`)
  lastName!: string;

  @Field(() => String, { description: 'Given and family name.' })
  @Computed((_t, join) => `${join('user')}.full_name`)
  fullName!: string;
}
