import type { Config } from './config.js';
import { StartRefused } from './start-refused.js';

/** What only a running server can tell. */
export interface ProductionFacts {
  /** The data lies in the PostgreSQL that came from npm. */
  readonly usesEmbedded: boolean;
  /** Somebody can sign in with the password that the documentation prints. */
  readonly demoPasswordInUse: boolean;
}

/** What is only for trying out and not allowed by name: setting and sentence. Empty outside production. */
export function productionFaults(config: Config, facts: ProductionFacts): Record<string, string> {
  const faults: Record<string, string> = {};
  if (!config.production) return faults;
  if (facts.usesEmbedded && !config.allowEmbeddedDatabase) {
    faults['DATABASE_URL'] =
      'must be set in production: the built-in PostgreSQL is for trying out (ALLOW_EMBEDDED_DATABASE=true allows it)';
  }
  if (!config.allowDemoKeys && config.jwtKeys?.every((key) => !/^demo/i.test(key.kid)) !== true) {
    faults['JWT_KEYS'] = 'must be set in production, with no key whose name begins with demo (ALLOW_DEMO_KEYS=true allows it)';
  }
  if (facts.demoPasswordInUse && !config.allowDemoPassword) {
    faults['DEMO_DATA'] = 'leaves accounts with the demo password, which everybody knows (ALLOW_DEMO_PASSWORD=true allows it)';
  }
  return faults;
}

/** Refuses to serve real people with demo secrets, the demo password or the built-in database, unless told to by name. */
export function assertProductionReady(config: Config, facts: ProductionFacts): void {
  const faults = Object.entries(productionFaults(config, facts)).map(([name, fault]) => `- ${name} ${fault}.`);
  if (faults.length > 0) throw new StartRefused(['This server is not ready for production:', ...faults].join('\n'));
}
