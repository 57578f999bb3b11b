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
type Gateways = { readonly platform: { readonly config: { readonly mailUrl: string | undefined } } };

/** Where a message stands that is to leave now. Without a gateway for it, it stays for an administrator. */
export const standingOf = ({ platform }: Gateways, method: DeliveryMethod): MessageStatus =>
  method === DeliveryMethod.EMAIL && platform.config.mailUrl !== undefined ? MessageStatus.QUEUED : MessageStatus.KEPT;

/** Joins the caller's change: the message is queued exactly when that is stored. */
export function queueMessage(sender: Pick<Context, 'em' | 'organization' | 'now'> & Gateways, message: Message): OutgoingMessage {
  return sender.em.create(OutgoingMessage, {
    ...message,
    organization: sender.organization.id,
    status: standingOf(sender, message.method),
    createdAt: sender.now,
  });
}
