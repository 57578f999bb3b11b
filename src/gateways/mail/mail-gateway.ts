import type { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import { Listening } from '../../database/listening.js';
import { messageChannel } from '../../entities/notifications/message-notify.sql.js';
import { MessageStatus } from '../../entities/notifications/outgoing-message.js';
import { WorkQueue } from '../../subscriptions/relay/work-queue.js';
import { pause } from '../../subscriptions/time-limit.js';
import { claimMail, organizationsWithMail, settleMail, type ClaimedMail, type Settlement } from './mail-queue.js';
import { Smtp, type Delivery } from './smtp.js';

export interface MailGatewayOptions {
  readonly url: string;
  readonly from: string;
  readonly pool: Pool;
  /** Opens a connection of its own, outside the pool. */
  readonly connect: () => Promise<Client>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Mails that this node sends at the same time. */
  readonly atOnce?: number;
  readonly maxAttempts?: number;
  /** Pause after the first failure; each further one is three times as long, up to four hours. */
  readonly firstPauseMs?: number;
  /** How long nothing is tried when the server cannot be reached; doubles up to a minute. */
  readonly firstRestMs?: number;
  readonly pollMs?: number;
  /** Longest that one mail may take. */
  readonly timeLimitMs?: number;
  /** How long mails that are on their way may finish when the gateway stops. */
  readonly finishMs?: number;
}

const usual = { atOnce: 5, maxAttempts: 20, firstPauseMs: 10_000, firstRestMs: 1000, pollMs: 2000, timeLimitMs: 60_000, finishMs: 5000 };
const longestPauseMs = 4 * 3_600_000;
const longestRestMs = 60_000;

/**
 * Sends queued mails, beside all requests. Every node runs one and each mail is claimed by one of them; organizations take turns. Delivery
 * is **at least once**: a mail whose sender ends between the server's yes and our note of it is sent again, with the same Message-ID, by
 * which receivers tell doubles. A mail that is refused for good, or has been tried for about two days, is FAILED with the reason.
 */
export class MailGateway {
  readonly #options: MailGatewayOptions & typeof usual;
  readonly #smtp: Smtp;
  readonly #queue: WorkQueue;
  readonly #listening: Listening;
  readonly #sending = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #cut = new AbortController();
  /** How often in a row the server could not be reached, and until when it is left alone. */
  #unreachable = 0;
  #restUntil = -Infinity;

  constructor(options: MailGatewayOptions) {
    this.#options = { ...usual, ...options };
    const { url, from, pool, connect, log, atOnce, pollMs, timeLimitMs } = this.#options;
    this.#smtp = new Smtp({ url, from, connections: atOnce, timeLimitMs });
    this.#queue = new WorkQueue('mailing', (id) => this.#take(id), 1, log);
    const polled = async (): Promise<void> => {
      for (const id of await organizationsWithMail(pool)) this.#queue.add(id);
    };
    const heard = (id: string): void => this.#queue.add(id);
    this.#listening = new Listening({ connect, channel: messageChannel, pollMs, who: 'the mail gateway', log, heard, polled });
  }

  start(): void {
    this.#listening.start();
  }

  /** Takes up nothing new and lets what is on its way arrive; what has not after a while is given back to the queue. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const finished = async (): Promise<void> => {
      await this.#queue.stop();
      await Promise.race([Promise.all(this.#sending), pause(this.#options.finishMs)]);
      this.#cut.abort();
      await Promise.all(this.#sending);
    };
    await Promise.all([finished(), this.#listening.stop()]);
    this.#smtp.close();
  }

  /** Takes up one mail of an organization as soon as there is a connection for it; answers whether there may be more. */
  async #take(organizationId: string): Promise<boolean> {
    const { pool, timeLimitMs, atOnce } = this.#options;
    const stopped = this.#stopping.signal;
    // One alone finds out whether a server that was away is back.
    while (this.#sending.size >= (this.#unreachable > 0 ? 1 : atOnce) && !stopped.aborted) await this.#oneLess();
    if (stopped.aborted || performance.now() < this.#restUntil) return false;
    const mail = await claimMail(pool, organizationId, 2 * timeLimitMs);
    if (!mail) return false;
    const sending = this.#send(mail).finally(() => this.#sending.delete(sending));
    this.#sending.add(sending);
    return true;
  }

  async #oneLess(): Promise<void> {
    const done = new AbortController();
    await Promise.race([...this.#sending, pause(longestRestMs, AbortSignal.any([this.#stopping.signal, done.signal]))]);
    done.abort();
  }

  async #send(mail: ClaimedMail): Promise<void> {
    const { pool, log, maxAttempts } = this.#options;
    const facts = { messageId: mail.id, organizationId: mail.organizationId, attempts: mail.attempts };
    try {
      // Whoever sent it the last time ended before there was an answer, and so did those before.
      const endless = mail.attempts > maxAttempts;
      const settlement = endless ? failed(mail.lastError ?? 'no attempt came to an end') : await this.#attempt(mail, facts);
      await settleMail(pool, mail, settlement);
    } catch (error) {
      log.error({ ...facts, err: error }, 'what became of a mail could not be stored: it will be sent again');
    }
  }

  async #attempt(mail: ClaimedMail, facts: object): Promise<Settlement> {
    const { log, now, maxAttempts, firstPauseMs } = this.#options;
    const delivery = await this.#smtp.deliver(mail, this.#cut.signal);
    if (delivery.result === 'deferred' && this.#cut.signal.aborted) return { status: MessageStatus.QUEUED };
    this.#noteReach(delivery);
    if (delivery.result === 'taken') return { status: MessageStatus.SENT, sentAt: now() };
    const { reason } = delivery;
    if (delivery.result === 'refused' || mail.attempts >= maxAttempts) {
      log.warn({ ...facts, reason }, 'a mail is given up');
      return failed(reason);
    }
    log.info({ ...facts, reason }, 'a mail could not be sent and will be tried again');
    const pauseMs = Math.min(firstPauseMs * 3 ** (mail.attempts - 1), longestPauseMs);
    return { status: MessageStatus.QUEUED, reason, pauseMs };
  }

  /** A server that is away is asked less and less often: no queue of thousands runs against it. */
  #noteReach(delivery: Delivery): void {
    const { log, firstRestMs } = this.#options;
    if (delivery.result === 'deferred' && delivery.unreachable) {
      if (this.#unreachable === 0) log.error({ reason: delivery.reason }, 'mails wait: their server cannot be reached');
      this.#restUntil = performance.now() + Math.min(firstRestMs * 2 ** this.#unreachable, longestRestMs);
      this.#unreachable += 1;
    } else if (this.#unreachable > 0) {
      log.info('the mail server can be reached again');
      this.#unreachable = 0;
    }
  }
}

const failed = (reason: string): Settlement => ({ status: MessageStatus.FAILED, reason });
