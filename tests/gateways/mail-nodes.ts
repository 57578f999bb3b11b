import pg from 'pg';
import { MailGateway, type MailGatewayOptions } from '../../src/gateways/mail/mail-gateway.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { MailServer } from '../support/mail-server.js';
import { quiet } from '../subscriptions/harness/node.js';

interface Row {
  status: string;
  attempts: number;
  reason: string | null;
  waits: boolean;
}
/** A node that only sends mails. */
interface Node {
  readonly gateway: MailGateway;
  readonly pool: pg.Pool;
}

/** A database that mails are queued in, a mail server that hears them, and the nodes that carry them from one to the other. */
export class MailNodes {
  readonly started: Node[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly pool: pg.Pool,
    public mail: MailServer,
  ) {}

  static async make(): Promise<MailNodes> {
    const database = await createTestDatabase();
    const mail = await MailServer.start();
    const pool = new pg.Pool({ connectionString: database.url });
    pool.on('error', () => undefined);
    return new MailNodes(database, pool, mail);
  }

  async close(): Promise<void> {
    await this.stop();
    await Promise.all([...this.started.map(({ pool }) => pool.ended || pool.end()), this.pool.end(), this.mail.close()]);
    await this.database.drop();
  }

  start(options: Partial<MailGatewayOptions> = {}, connectionString = this.database.url): Node {
    const pool = new pg.Pool({ connectionString });
    pool.on('error', () => undefined);
    const connect = async (): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    };
    const from = 'Madrasti <office@school.example>';
    const quick = { firstPauseMs: 50, firstRestMs: 50, pollMs: 50 };
    const gateway = new MailGateway({
      url: this.mail.url,
      from,
      pool,
      connect,
      log: quiet,
      now: () => new Date(),
      finishMs: 200,
      ...quick,
      ...options,
    });
    gateway.start();
    const node = { gateway, pool };
    this.started.push(node);
    return node;
  }

  /** Stops all nodes. */
  async stop(): Promise<void> {
    await Promise.all(this.started.map(({ gateway }) => gateway.stop()));
  }

  async organization(slug: string): Promise<string> {
    const { rows } = await this.pool.query<{ id: string }>('insert into organization (slug, name) values ($1, $1) returning id::text', [
      slug,
    ]);
    return rows[0]?.id ?? '';
  }

  /** In one transaction, as a mutation queues them. */
  queue(organizationId: string, ...addresses: string[]): Promise<unknown> {
    return this.pool.query(
      `insert into outgoing_message (organization_id, method, address, subject, body, status)
        select $1, 'EMAIL', address, 'Subject', 'Text', 'QUEUED' from unnest($2::text[]) as address`,
      [organizationId, addresses],
    );
  }

  readonly rows = async (): Promise<Record<string, Row>> => {
    const { rows } = await this.pool.query<Row & { address: string }>(
      `select address, status, attempts, last_error as reason, next_attempt_at is not null as waits from outgoing_message order by id`,
    );
    return Object.fromEntries(rows.map(({ address, ...row }) => [address, row]));
  };

  async count(status: string): Promise<number> {
    return (await this.pool.query('select from outgoing_message where status = $1', [status])).rowCount ?? 0;
  }

  /** Whom the mail server was given mails for. */
  readonly heard = (): string[] => this.mail.received.flatMap(({ to }) => to);
}

export const numbered = (name: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${name}${i}@example.test`);
