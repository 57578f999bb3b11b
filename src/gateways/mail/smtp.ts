import { createTransport, type NodemailerError } from 'nodemailer';
import type { ClaimedMail } from './mail-queue.js';

/** What an SMTP server made of a mail. */
export type Delivery =
  | { readonly result: 'taken' }
  /** For good: the same mail would be refused again. */
  | { readonly result: 'refused'; readonly reason: string }
  /** For now. `unreachable`: no mail would get through just now. */
  | { readonly result: 'deferred'; readonly reason: string; readonly unreachable: boolean };

export interface SmtpOptions {
  /** `smtp://user:password@host:port`, or `smtps:`; TLS is used whenever the server offers it. */
  readonly url: string;
  /** Sender, as an address or with a name before it. */
  readonly from: string;
  readonly connections: number;
  /** Longest that one mail may take from the first byte to the last, in milliseconds. */
  readonly timeLimitMs: number;
}

/** Largest text of a mail, in bytes. */
const largest = 1_000_000;
/** Replies that speak of our sign-in or of the server itself, not of the mail: 5xx or not, they pass when somebody puts them right. */
const notAboutTheMail = new Set([421, 454, 530, 534, 535, 538]);

/** Connections to one SMTP server, kept open between mails. */
export class Smtp {
  readonly #options: SmtpOptions;
  readonly #transport;
  readonly #domain: string;

  constructor(options: SmtpOptions) {
    this.#options = options;
    this.#domain = /@([^@\s>]+)>?$/.exec(options.from)?.[1] ?? 'localhost';
    this.#transport = createTransport({
      url: options.url,
      pool: true,
      maxConnections: options.connections,
      maxMessages: 100,
      // Once, for a connection that the server closed while nobody used it: all else is tried again by the queue, which counts it.
      maxRequeues: 1,
      idleTimeout: 30_000,
      dnsTimeout: 10_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      maxResponseSize: 65_536,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Sends one mail; never throws. After `cut` it may have arrived all the same. */
  async deliver(mail: ClaimedMail, cut: AbortSignal): Promise<Delivery> {
    if (Buffer.byteLength(mail.body) > largest) return { result: 'refused', reason: `the text is larger than ${largest} bytes` };
    const { from, timeLimitMs } = this.#options;
    try {
      await this.#transport.sendMail({
        from,
        // As an object: an address with a comma in it is one address, not two.
        to: { name: '', address: mail.address },
        subject: mail.subject ?? '',
        text: mail.body,
        date: mail.createdAt,
        messageId: `<${mail.uuid}@${this.#domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.any([cut, AbortSignal.timeout(timeLimitMs)]),
      });
      return { result: 'taken' };
    } catch (error) {
      return deliveryOf(error as NodemailerError, timeLimitMs);
    }
  }

  /** Ends all connections, also those that are busy. */
  close(): void {
    this.#transport.close({ force: true });
  }
}

/** An answer to the envelope or the text is about the mail; everything else is about the way to the server. */
function deliveryOf(error: NodemailerError, timeLimitMs: number): Delivery {
  const { code, responseCode, permanent, response, message, command } = error;
  if (code === 'EABORT') return { result: 'deferred', reason: `not sent within ${timeLimitMs / 1000} seconds`, unreachable: false };
  const aboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && !notAboutTheMail.has(responseCode ?? 0);
  if (!aboutMail) return { result: 'deferred', reason: clean(response ?? unreachable(error)), unreachable: true };
  const reason = clean(response ?? message);
  // Without an answer it is nodemailer that refused: an address that cannot be one, or more bytes than the server takes.
  const forGood = permanent ?? (command === 'API' || code === 'EMESSAGE');
  return forGood ? { result: 'refused', reason } : { result: 'deferred', reason, unreachable: false };
}

/** Administrators of a school read it: no host, no address of the server. */
const unreachable = ({ originalCode, code }: NodemailerError): string =>
  `the mail server cannot be reached (${originalCode ?? code ?? 'unknown'})`;

const clean = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);
