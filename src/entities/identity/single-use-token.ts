import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { TenantEntity } from '../tenant-entity.js';
import { User } from './user.js';

/** A secret that works once and not for long: a password reset link, or a ticket that opens a socket. Only its hash is kept. */
@Entity({ tableName: 'single_use_token' })
@Index({ name: 'single_use_token_user', properties: ['organization', 'user', 'purpose'] })
export class SingleUseToken extends TenantEntity {
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  /** PASSWORD_RESET or SOCKET. */
  @Property({ type: 'varchar', length: 20 })
  purpose!: 'PASSWORD_RESET' | 'SOCKET';

  /** SHA-256, hex. */
  @Property({ type: 'varchar', length: 64, unique: true })
  hash!: string;

  /** For a socket ticket: the session that asked for it. */
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  sessionId: string | null = null;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  usedAt: Date | null = null;
}
