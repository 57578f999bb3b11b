import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerError } from 'smtp-server';

/** A mail as the server took it. */
export interface ReceivedMail {
  /** Envelope. */
  readonly from: string;
  readonly to: readonly string[];
  /** By names in small letters, decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}
/** What the server says to a recipient: nothing, or a refusal such as `550 5.1.1 No such user`. */
export type Answer = (address: string) => string | undefined | Promise<string | undefined>;

/** An SMTP server that keeps what it takes. */
export class MailServer implements AsyncDisposable {
  readonly received: ReceivedMail[] = [];
  /** Recipients that were named, also those that were refused. */
  readonly asked: string[] = [];
  /** Connections that were opened so far. */
  connections = 0;
  /** Who signs in with anything else is refused. */
  password = 'right';
  answer: Answer = () => undefined;
  /** What the server waits for after it has the whole mail, before it says that it does. */
  beforeYes: () => Promise<unknown> = () => Promise.resolve();
  readonly #server: SMTPServer;
  #port = 0;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 10,
      onConnect: (_session, done) => {
        this.connections += 1;
        done();
      },
      onAuth: ({ password }, _session, done) =>
        done(null, password === this.password ? { user: 'office' } : { message: '5.7.8 Wrong password', responseCode: 535 }),
      onRcptTo: ({ address }, _session, done) => {
        this.asked.push(address);
        void Promise.resolve(this.answer(address)).then((refusal) => done(refusal === undefined ? undefined : refused(refusal)));
      },
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          this.received.push({
            from,
            to: envelope.rcptTo.map(({ address }) => address),
            ...read(Buffer.concat(chunks).toString('latin1')),
          });
          void this.beforeYes().then(() => done());
        });
      },
    });
    this.#server.on('error', () => undefined);
  }

  static async start(port = 0): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.#server.listen(port, '127.0.0.1', resolve));
    server.#port = (server.#server.server.address() as AddressInfo).port;
    return server;
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function refused(text: string): SMTPServerError {
  const [code = '', ...words] = text.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

/** A mail of one part: RFC 5322 headers, RFC 2047 words, a body in base64 or quoted-printable. */
function read(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  const headers = new Map(
    lines.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), words(line.slice(colon + 1).trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const encoding = headers.get('content-transfer-encoding');
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? printable(body.replaceAll('=\r\n', '')) : body, 'latin1');
  return { headers, text: bytes.toString().replaceAll('\r\n', '\n').trimEnd() };
}

const printable = (text: string): string => text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const words = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/\?=\s+=\?/g, '?==?')
      .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
        kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('latin1') : printable(word.replaceAll('_', ' ')),
      ),
    'latin1',
  ).toString();
