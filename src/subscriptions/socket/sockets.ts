import type { Logger } from 'pino';
import type { CloseReason } from '../close-codes.js';
import type { EventStreams } from '../stream.js';
import { pause } from '../time-limit.js';
import type { ClientSocket, SignedIn } from './client-socket.js';
import { SessionWatch } from './session-watch.js';

const sweepMs = 1000;
const pingEveryMs = 15_000;
/** Two pings without an answer. */
const deadAfterMs = 40_000;
const maxMessagesPerSweep = 100;
const maxSocketsOfViewer = 20;

export interface SocketsOptions {
  readonly streams: EventStreams;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Every socket of this node, whatever it speaks: who is behind it, whether it may stay, and how it ends. */
export class Sockets {
  readonly #all = new Set<ClientSocket>();
  readonly #ofViewer = new Map<string, Set<ClientSocket>>();
  readonly #ofSession = new Map<string, Set<ClientSocket>>();
  readonly #watch: SessionWatch;
  readonly #timer: NodeJS.Timeout;
  #stopping = false;

  constructor(readonly options: SocketsOptions) {
    this.#watch = new SessionWatch(options.streams, options.log, (id) => this.#sessionEnded(id));
    this.#timer = setInterval(() => this.#sweep(), sweepMs).unref();
  }

  get size(): number {
    return this.#all.size;
  }

  /** Takes charge of a socket; it is told apart from others once it signs in. */
  add(client: ClientSocket): void {
    this.#all.add(client);
    client.socket.on('message', () => {
      client.messageAt = client.heardAt = performance.now();
      client.messages++;
    });
    client.socket.on('pong', () => (client.heardAt = performance.now()));
    client.socket.on('error', (error) => this.options.log.debug({ err: error }, 'a socket failed'));
    client.socket.once('close', () => this.#remove(client));
    if (this.#stopping) client.close('ServiceRestart');
  }

  /** Signs a socket in: a reason to close it when it may not stay. */
  async signIn(client: ClientSocket, context: SignedIn): Promise<CloseReason | undefined> {
    const { viewer, organization } = context;
    const ofViewer = `${organization.id}/${viewer.userId}`;
    if ((this.#ofViewer.get(ofViewer)?.size ?? 0) >= maxSocketsOfViewer) return 'TooMuch';
    await this.#watch.watch(organization.id);
    if (!client.open) {
      this.#watch.leave(organization.id);
      return undefined;
    }
    client.signIn(context);
    into(this.#ofViewer, ofViewer, client);
    into(this.#ofSession, viewer.sessionId, client);
    return this.#watch.hasEnded(viewer.sessionId) ? 'SessionEnded' : undefined;
  }

  /** Where the order of events stands for a socket that has just signed in: whoever resumes from there misses nothing from now on. */
  cursorFor({ organization }: SignedIn): number {
    return this.options.streams.newest(organization.id);
  }

  /** Closes all sockets so that clients come back, to another node or to this one's next start. */
  async close(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#timer);
    for (const client of this.#all) client.close('ServiceRestart');
    for (let waited = 0; this.#all.size > 0 && waited < 2000; waited += 20) await pause(20);
    for (const client of this.#all) client.socket.terminate();
  }

  #remove(client: ClientSocket): void {
    this.#all.delete(client);
    if (!client.context) return;
    const { organization, viewer } = client.context;
    from(this.#ofViewer, `${organization.id}/${viewer.userId}`, client);
    from(this.#ofSession, viewer.sessionId, client);
    this.#watch.leave(organization.id);
  }

  #sessionEnded(sessionId: string): void {
    for (const client of this.#ofSession.get(sessionId) ?? []) client.close('SessionEnded');
  }

  /** What no message would bring up: tokens that run out, readers that stand still, peers that are gone. */
  #sweep(): void {
    const now = this.options.now().getTime();
    const clock = performance.now();
    for (const client of this.#all) {
      const silentMs = clock - client.heardAt;
      if (now >= client.expiresAt) client.close('TokenExpired');
      else if (client.slow) client.close('SlowConsumer');
      else if (client.messages > maxMessagesPerSweep) client.close('TooMuch');
      else if (clock - client.messageAt > client.maxSilenceMs) client.close('Silence');
      else if (silentMs > deadAfterMs) client.socket.terminate();
      else if (silentMs > pingEveryMs && client.open) client.socket.ping();
      client.messages = 0;
    }
  }
}

function into(groups: Map<string, Set<ClientSocket>>, key: string, client: ClientSocket): void {
  const group = groups.get(key);
  if (group) group.add(client);
  else groups.set(key, new Set([client]));
}

function from(groups: Map<string, Set<ClientSocket>>, key: string, client: ClientSocket): void {
  const group = groups.get(key);
  if (group?.delete(client) && group.size === 0) groups.delete(key);
}
