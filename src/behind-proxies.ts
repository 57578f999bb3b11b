import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { Config } from './config.js';

/** Whether an address is a proxy whose `X-Forwarded-*` headers are believed; the hop counts from the server outwards, from 0. */
export type IsProxy = (address: string, hop: number) => boolean;

/** The proxies that `TRUST_PROXY` names: all, none, so many in front, or those of some addresses. */
export function proxiesOf(trustProxy: Config['trustProxy']): IsProxy {
  if (typeof trustProxy === 'boolean') return () => trustProxy;
  return typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : proxyAddr.compile([...trustProxy]);
}

/** Where a socket's first request came from and which host it asked for, as Fastify tells of other requests. */
export function originOf(request: IncomingMessage, isProxy: IsProxy): { address: string; host: string | undefined } {
  const nearest = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-host'];
  const last = (typeof forwarded === 'string' ? forwarded.split(',') : forwarded)?.at(-1)?.trim();
  return {
    address: proxyAddr(request, isProxy),
    host: last !== undefined && last !== '' && isProxy(nearest, 0) ? last : request.headers.host,
  };
}
