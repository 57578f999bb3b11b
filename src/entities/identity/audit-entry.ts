import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { JsonScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';

/** Who did what to which row, for actions that must leave a trace. */
@ObjectType({ simpleResolvers: true, description: 'Who did what to which row, for actions that must leave a trace.' })
@Entity({ tableName: 'audit_entry' })
@Index({ name: 'audit_entry_row', properties: ['organization', 'resource', 'resourceId'] })
export class AuditEntry extends TenantEntity {
  @Field(() => ID, { nullable: true, description: 'The account that acted; null: the system.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  actorId: string | null = null;

  @Field(() => String, { description: 'The use case, such as `resetAttendance`.' })
  @Property({ type: 'varchar', length: 64 })
  action!: string;

  @Field(() => String, { description: 'Type of the row.' })
  @Property({ type: 'varchar', length: 64 })
  resource!: string;

  @Field(() => ID, { description: 'Key of the row.' })
  @Property({ type: 'bigint' })
  resourceId!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What changed.' })
  @Property({ type: 'jsonb', nullable: true })
  detail: unknown = null;
}
