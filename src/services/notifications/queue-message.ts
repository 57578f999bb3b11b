import type { Context } from '../../context.js';
import { DeliveryMethod } from '../../entities/notifications/notification.js';
import { MessageStatus, OutgoingMessage } from '../../entities/notifications/outgoing-message.js';

/** A message that is to leave the house. */
export interface Message {
  readonly method: DeliveryMethod;
  /** The account that it is for. */
  readonly userId: string | null;
  /** Mail address or phone number. */
  readonly address: string;
  readonly subject: string | null;
  readonly body: string;
}
type Sender = Pick<Context, 'em' | 'organization' | 'now'> & {
  readonly platform: { readonly config: { readonly mailUrl: string | undefined } };
};

/** Joins the caller's change: the message is queued exactly when that is stored. Without a gateway for it, it stays for an administrator. */
export function queueMessage({ em, organization, now, platform }: Sender, message: Message): OutgoingMessage {
  const goes = message.method === DeliveryMethod.EMAIL && platform.config.mailUrl !== undefined;
  return em.create(OutgoingMessage, {
    ...message,
    organization: organization.id,
    status: goes ? MessageStatus.QUEUED : MessageStatus.KEPT,
    createdAt: now,
  });
}
