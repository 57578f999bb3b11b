import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';
import { User } from './user.js';

/** One sign-in and every token that came from it: a family. Ending it ends them all. */
@ObjectType('Session', { simpleResolvers: true, description: 'One sign-in and every token that came from it. Ending it ends them all.' })
@Entity({ tableName: 'auth_session' })
@Index({ name: 'auth_session_user', properties: ['organization', 'user', 'endedAt'] })
export class AuthSession extends TenantEntity {
  @Field(() => User, { nullable: true, description: 'Whose session it is.' })
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  user!: Ref<User>;

  /** Which dialect opened it; null: GraphQL. A dialect's own rule says whether its refresh tokens rotate. */
  @Field(() => String, { nullable: true, description: 'The REST dialect that opened it; null for GraphQL.' })
  @Property({ type: 'varchar', length: 32, nullable: true })
  dialect: string | null = null;

  /** Counts refreshes. A refresh token of an earlier generation has been used before: its family ends. */
  @Field(() => Int, { description: 'How often it has been refreshed.' })
  @Property({ type: 'integer', default: 0 })
  generation: number = 0;

  @Field(() => String, { nullable: true, description: 'What the client called itself when it signed in.' })
  @Property({ type: 'varchar', length: 300, nullable: true })
  userAgent: string | null = null;

  @Field(() => String, { nullable: true, description: 'Address that it was opened from.' })
  @Property({ type: 'varchar', length: 45, nullable: true })
  address: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was last refreshed.' })
  @Property({ type: 'timestamptz' })
  lastUsedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it lasts.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;

  /** LOGOUT, ENDED, REUSE, PASSWORD, ROLE, DEACTIVATED. */
  @Property({ type: 'varchar', length: 20, nullable: true })
  endReason: string | null = null;
}
