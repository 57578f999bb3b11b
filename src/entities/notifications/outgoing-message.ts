import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';
import { DeliveryMethod } from './notification.js';

/** Where a message stands. */
export enum MessageStatus {
  KEPT = 'KEPT',
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(MessageStatus, {
  name: 'MessageStatus',
  description: 'Where a message stands.',
  valuesConfig: {
    KEPT: { description: 'No gateway is configured: it stays here for an administrator to read.' },
    QUEUED: { description: 'Waits for its gateway, or for the next attempt.' },
    SENT: { description: 'The gateway has taken it.' },
    FAILED: { description: 'It was refused for good, or tried too often: `lastError` says why.' },
  },
});

/** A mail or text message that leaves the house, or would if a gateway were configured. */
@ObjectType({ simpleResolvers: true, description: 'A mail or text message that leaves the house, or would if a gateway were configured.' })
@Entity({ tableName: 'outgoing_message' })
@Index({ name: 'outgoing_message_created', properties: ['organization', 'createdAt', 'id'] })
@Index({
  name: 'outgoing_message_queued',
  expression: "create index outgoing_message_queued on outgoing_message (organization_id, id) where status = 'QUEUED'",
})
export class OutgoingMessage extends TenantEntity {
  @Field(() => DeliveryMethod, { description: 'The way it goes.' })
  @Enum({ items: () => DeliveryMethod, type: 'text' })
  method!: DeliveryMethod;

  @Field(() => ID, { nullable: true, description: 'The account that it is for.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  userId: string | null = null;

  @Field(() => String, { description: 'Address or number that it goes to.' })
  @Property({ type: 'varchar', length: 254 })
  address!: string;

  @Field(() => String, { nullable: true, description: 'Subject of a mail.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  subject: string | null = null;

  @Field(() => String, { description: 'Text.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => MessageStatus, { description: 'Where it stands.' })
  @Enum({ items: () => MessageStatus, type: 'text' })
  status: MessageStatus = MessageStatus.KEPT;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the gateway took it.' })
  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;
  @Field(() => Int, { description: 'How often a gateway has begun to send it since it was queued.' })
  @Property({ type: 'integer' })
  attempts: number = 0;

  @Field(() => String, { nullable: true, description: 'Why the last attempt that failed did; it stays when a later one succeeds.' })
  @Property({ type: 'varchar', length: 500, nullable: true })
  lastError: string | null = null;

  /** Not before this may a gateway take it up: the pause after a failure, or the time that whoever works on it has. Null: at once. */
  @Property({ type: 'timestamptz', nullable: true })
  nextAttemptAt: Date | null = null;
}
