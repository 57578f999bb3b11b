import { Filter, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps, type Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars.js';
import { Organization } from './identity/organization.js';
import { Node } from './node.js';

/** Fails closed: a unit of work that nobody has told its organization cannot read. */
function ofOrganization({ id }: Record<string, unknown>): { organization: string } {
  if (typeof id !== 'string') throw new Error('no organization is set on this unit of work');
  return { organization: id };
}

/** What every row of an organization has: its key, its organization, and when it was made and changed. */
@ObjectType({ simpleResolvers: true, implements: Node })
@Filter({ name: 'organization', cond: ofOrganization, default: true })
export abstract class TenantEntity {
  [OptionalProps]?: unknown;

  /** Numeric key, as text: it may exceed what a double holds. */
  @Field(() => ID, { description: 'Numeric key. Arguments take this or the uuid.' })
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Field(() => ID, { description: 'Universally unique key.' })
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()', unique: true })
  uuid!: string;

  @ManyToOne(() => Organization, { ref: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  @Field(() => DateTimeScalar, { description: 'When the row was made.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Field(() => DateTimeScalar, { description: 'When the row was last changed.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()', onUpdate: () => new Date() })
  updatedAt: Date = new Date();
}
