import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** One kind of socket, and where it is found. */
export interface SocketRoute {
  readonly matches: (path: string) => boolean;
  readonly accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Leads each connection that wants to be a socket to who speaks its language; others are told that there is nothing. */
export function routeSockets(server: Server, routes: readonly SocketRoute[]): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy()); // Until a protocol takes over, a reset must not end the process.
    const path = pathOf(request);
    const route = routes.find(({ matches }) => matches(path));
    if (route) route.accept(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}

/** The path of a request, without its query. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/, 1)[0] ?? '/';
