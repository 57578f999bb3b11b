import pg from 'pg';
import { vi } from 'vitest';

/** A statement as PostgreSQL got it. */
export interface Sent {
  readonly text: string;
  /** Under which it was prepared. */
  readonly name: string | undefined;
}
export interface Recorder {
  /** What is sent while something is done; looking up a token's session and a host's organization does not count (both are remembered), nor what the server does by itself. */
  during<T>(act: () => Promise<T>): Promise<{ answer: T; sent: readonly Sent[] }>;
}

/** The server's own rounds: events on their way, mails to be sent, work and jobs that are due, sessions. A transaction's bounds are told by what is in it. */
const itsOwn =
  /outbox_event|event_cursor|graphile_worker|from auth_session s\b|from organization where|lease_until|skip locked|advisory|% \$1 = any|^\s*select distinct (t\.)?organization_id|^(select 1|listen|set|begin|commit|rollback)\b/i;

/** Listens at every connection of this process, the server's among them. */
export function recordStatements(): Recorder {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  return {
    async during(act) {
      query.mockClear();
      const answer = await act();
      const sent = query.mock.calls.map(([what]) => {
        const { text, name } = (typeof what === 'string' ? { text: what } : what) as { text: string; name?: string };
        return { text, name };
      });
      return { answer, sent: sent.filter(({ text, name }) => !itsOwn.test(text) && name !== 'live_session') };
    },
  };
}
