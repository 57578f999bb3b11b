import { Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from './tenant-entity.js';

/** A row that is kept when it is deleted: out of every list and not found by id, until it is restored. */
@ObjectType({ simpleResolvers: true })
@Filter({ name: 'kept', cond: { deletedAt: null }, default: true })
export abstract class DeletableEntity extends TenantEntity {
  @Field({ description: 'Whether the row is in use. A deleted row is never active; an inactive row need not be deleted.' })
  @Property({ type: 'boolean', default: true })
  isActive: boolean = true;

  @Property({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null = null;
}
