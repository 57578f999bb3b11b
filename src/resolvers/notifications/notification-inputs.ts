import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Priority } from '../../entities/attendance/absence-flag.js';
import { DeliveryMethod, NotificationType } from '../../entities/notifications/notification.js';
import type { CreateNotificationInput as Creation, NotificationDetails } from '../../services/notifications/create-notification.js';
import type { UpdateNotificationInput as Update } from '../../services/notifications/update-notification.js';
import { NotBlank } from '../not-blank.js';

/** What a notification says besides its title and message. */
@InputType({ description: 'What a notification says besides its title and message.' })
abstract class NotificationDetailsInput implements NotificationDetails {
  @Field(() => Priority, { nullable: true, description: 'How urgent it is; MEDIUM for a new one when left out.' })
  priority?: Priority | null;

  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @MaxLength(200)
  titleArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @MaxLength(200)
  titleFrench?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in Arabic.' })
  @MaxLength(2000)
  messageArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in French.' })
  @MaxLength(2000)
  messageFrench?: string | null;

  @Field(() => [DeliveryMethod], { nullable: true, description: 'How it is sent; IN_APP for a new one when left out.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  deliveryMethods?: DeliveryMethod[] | null;

  @Field(() => ID, { nullable: true, description: 'Numeric key of the row that it refers to.' })
  @Matches(/^[1-9]\d{0,17}$/)
  referenceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Type of that row.' })
  @MaxLength(64)
  referenceType?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The guardian is asked for an answer.' })
  requiresAction?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The guardian has answered.' })
  actionTaken?: boolean | null;
}

/** A notification that is sent by hand. */
@InputType({ description: 'A notification that is sent by hand.' })
export class CreateNotificationInput extends NotificationDetailsInput implements Creation {
  @Field(() => ID, { description: 'Who is told: a guardian of the student today.' })
  recipientId!: string;

  @Field(() => ID, { description: 'Whom it is about.' })
  studentId!: string;

  @Field(() => NotificationType, { description: 'What it is about.' })
  notificationType!: NotificationType;

  @Field(() => String, { description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title!: string;

  @Field(() => String, { description: "Text in the school's main language." })
  @NotBlank()
  @MaxLength(2000)
  message!: string;
}

/** What is to change of a notification. */
@InputType({
  description:
    'What is to change of a notification; the guardian who is told may change `actionTaken` only. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateNotificationInput extends NotificationDetailsInput implements Update {
  @Field(() => NotificationType, { nullable: true, description: 'What it is about.' })
  notificationType?: NotificationType | null;

  @Field(() => String, { nullable: true, description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Text in the school's main language." })
  @NotBlank()
  @MaxLength(2000)
  message?: string | null;
}

/** Which notifications have been read. */
@InputType({ description: 'Which notifications have been read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { description: 'Numeric keys or uuids, 500 at most.' })
  @ArrayMaxSize(500)
  ids!: string[];
}
