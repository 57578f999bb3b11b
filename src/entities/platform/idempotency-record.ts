import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Organization } from '../identity/organization.js';

/**
 * What a write answered that came with an idempotency key, stored in its own transaction. Neither the key nor the body stands here: who
 * reads the table can neither repeat a request nor guess what was in it. Read and written with plain SQL, before an entity is loaded.
 */
@Entity({ tableName: 'idempotency_record' })
@Index({ name: 'idempotency_record_created', properties: ['createdAt'] })
export class IdempotencyRecord {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @ManyToOne(() => Organization, { ref: true, deleteRule: 'cascade' })
  organization!: Ref<Organization>;

  /** SHA-256 of organization, owner and key, hex. */
  @Property({ type: 'varchar', length: 64, unique: true })
  keyHash!: string;

  /** HMAC of operation and variables under the key, hex. */
  @Property({ type: 'varchar', length: 64 })
  fingerprint!: string;

  /** Data and errors as they were answered: JSON as text, because `jsonb` would put the fields into another order. */
  @Property({ type: 'text' })
  answer!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
