import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { TenantEntity } from '../tenant-entity.js';
import { Computed } from '../computed.js';
import { Priority } from '../attendance/absence-flag.js';
import { Guardian } from '../identity/guardian.js';
import { Student } from '../identity/student.js';
import { EdgeFrom } from '../edge-from.js';

/** What a notification is about. */
export enum NotificationType {
  ABSENCE_ALERT = 'ABSENCE_ALERT',
  LATE_ALERT = 'LATE_ALERT',
  FLAG_CREATED = 'FLAG_CREATED',
  FLAG_RESOLVED = 'FLAG_RESOLVED',
  CHRONIC_ABSENCE = 'CHRONIC_ABSENCE',
  ATTENDANCE_SUMMARY = 'ATTENDANCE_SUMMARY',
  EXCUSE_REQUIRED = 'EXCUSE_REQUIRED',
  ATTENDANCE_CORRECTED = 'ATTENDANCE_CORRECTED',
}
/** How far a notification has come. */
export enum NotificationStatus {
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  READ = 'READ',
  FAILED = 'FAILED',
}
/** A way to reach somebody. */
export enum DeliveryMethod {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  PUSH = 'PUSH',
  IN_APP = 'IN_APP',
}
registerEnumType(NotificationType, { name: 'NotificationType', description: 'What a notification is about.' });
registerEnumType(NotificationStatus, { name: 'NotificationStatus', description: 'How far a notification has come.' });
registerEnumType(DeliveryMethod, { name: 'DeliveryMethod', description: 'A way to reach somebody.' });

/** Something that a guardian is told about a child. */
@ObjectType({ simpleResolvers: true, description: 'Something that a guardian is told about a child.' })
@Entity({ tableName: 'notification' })
@Index({ name: 'notification_recipient', properties: ['organization', 'recipient', 'createdAt', 'id'] })
@Index({ name: 'notification_student', properties: ['organization', 'student', 'createdAt', 'id'] })
@Index({ name: 'notification_created', properties: ['organization', 'createdAt', 'id'] })
@Index({
  name: 'notification_unread',
  expression: 'create index notification_unread on notification (organization_id, recipient_id, id) where read_at is null',
})
export class Notification extends TenantEntity {
  @Field(() => Guardian, { nullable: true, description: 'Who is told.' })
  @EdgeFrom(() => Guardian, 'notifications', 'What they are told, page by page.')
  @ManyToOne(() => Guardian, { ref: true })
  recipient!: Ref<Guardian>;

  @Field(() => Student, { nullable: true, description: 'Whom it is about.' })
  @EdgeFrom(() => Student, 'notifications', 'What guardians are told about them, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => NotificationType, { description: 'What it is about.' })
  @Enum({ items: () => NotificationType, type: 'text' })
  notificationType!: NotificationType;

  @Field(() => Priority, { description: 'How urgent it is.' })
  @Enum({ items: () => Priority, type: 'text' })
  priority: Priority = Priority.MEDIUM;

  @Field(() => String, { description: "Title in the school's main language." })
  @Property({ type: 'varchar', length: 200 })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleFrench: string | null = null;

  @Field(() => String, { description: "Text in the school's main language." })
  @Property({ type: 'varchar', length: 2000 })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Text in Arabic.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  messageArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Text in French.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  messageFrench: string | null = null;

  @Field(() => NotificationStatus, { description: 'How far it has come.' })
  @Enum({ items: () => NotificationStatus, type: 'text' })
  status: NotificationStatus = NotificationStatus.SENT;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent.' })
  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null: unread.' })
  @Property({ type: 'timestamptz', nullable: true })
  readAt: Date | null = null;

  @Field(() => [DeliveryMethod], { description: 'How it was sent.' })
  @Property({ type: 'text[]', defaultRaw: "'{IN_APP}'" })
  deliveryMethods: DeliveryMethod[] = [DeliveryMethod.IN_APP];

  @Field(() => ID, { nullable: true, description: 'Key of the row that it refers to.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  referenceId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Type of that row.' })
  @Property({ type: 'varchar', length: 64, nullable: true })
  referenceType: string | null = null;

  @Field(() => Boolean, { description: 'Made by a rule, not by hand.' })
  @Property({ type: 'boolean', default: false })
  autoGenerated: boolean = false;

  @Field(() => Boolean, { description: 'The guardian is asked for an answer.' })
  @Property({ type: 'boolean', default: false })
  requiresAction: boolean = false;

  @Field(() => Boolean, { description: 'The guardian has answered.' })
  @Property({ type: 'boolean', default: false })
  actionTaken: boolean = false;

  @Field(() => ID, { description: 'Key of the guardian who is told.' })
  @Computed((t) => `${t}.recipient_id`)
  recipientId!: string;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;
}
