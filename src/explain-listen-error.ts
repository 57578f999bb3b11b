import type { Config } from './config.js';
import { StartRefused } from './start-refused.js';

/** Says what to do about an address that cannot be listened on. Any other error comes back as it is. */
export function explainListenError(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Port ${port} of ${host} is in use: another server is running. Stop it, or choose another port: PORT=${(port % 65_535) + 1} npm start`,
      );
    case 'EACCES':
      return new StartRefused(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=8000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return new StartRefused(
        `HOST ${host} is not an address of this machine. 127.0.0.1 is only for this machine, 0.0.0.0 for all of its networks.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefused(
        `HOST ${host} is not known on this machine. 127.0.0.1 is only for this machine, 0.0.0.0 for all of its networks.`,
      );
    default:
      return error;
  }
}
