import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net';

/** A door in front of a server: shut, it is as if the server had been stopped; opened again, as if it had been started. */
export class Gate {
  readonly #open = new Set<Socket>();
  #shut = false;
  #target: NetConnectOpts;
  readonly #server = createServer((inner) => {
    if (this.#shut) return void inner.destroy();
    const outer = connect(this.#target);
    for (const socket of [inner, outer]) {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        this.#open.delete(socket);
        inner.destroy();
        outer.destroy();
      });
    }
    inner.pipe(outer).pipe(inner);
  });

  private constructor(url: string) {
    this.#target = targetOf(url);
  }

  /** A gate before the server of a URL, and the URL that leads through it. */
  static async before(url: string): Promise<{ gate: Gate; url: string }> {
    const through = new URL(url);
    const gate = new Gate(url);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
    through.hostname = '127.0.0.1';
    through.port = String((gate.#server.address() as AddressInfo).port);
    return { gate, url: through.href };
  }

  /** From now on it stands before another server. */
  leadTo(url: string): void {
    this.#target = targetOf(url);
  }

  shut(): void {
    this.#shut = true;
    for (const socket of this.#open) socket.destroy();
  }

  open(): void {
    this.#shut = false;
  }

  async close(): Promise<void> {
    this.shut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const usualPorts: Readonly<Record<string, number>> = { 'postgresql:': 5432, 'postgres:': 5432, 'redis:': 6379, 'http:': 80 };

function targetOf(url: string): NetConnectOpts {
  const { hostname, port: given, protocol } = new URL(url);
  const host = decodeURIComponent(hostname);
  const port = Number(given || usualPorts[protocol]);
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port };
}
