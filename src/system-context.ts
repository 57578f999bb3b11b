import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context, OrganizationFacts } from './context.js';
import type { Platform } from './platform.js';
import { localOf } from './services/calendar.js';

/** Work that nobody asked for: of one organization, by the clock. */
export interface SystemWork {
  readonly platform: Platform;
  readonly organization: OrganizationFacts;
  readonly now: Date;
}

/**
 * Does something in a transaction of its own, as services do in a mutation: committed when it succeeds, forgotten when it throws. Nobody is
 * signed in, so what asks for a viewer refuses.
 */
export async function asSystem<T>({ platform, organization, now }: SystemWork, act: (ctx: Context) => Promise<T>): Promise<T> {
  const fork = platform.orm.em.fork({ clear: true });
  fork.setFilterParams('organization', { id: organization.id });
  const done = await fork.transactional((em: EntityManager) =>
    act({
      organization,
      viewer: null,
      locale: 'en',
      now,
      today: localOf(now, organization.timeZone).day,
      requestId: randomUUID(),
      address: '',
      em,
      writing: true,
      dryRun: false,
      scope: 'all',
      dialect: null,
      userAgent: null,
      cost: { current: null },
      platform,
    }),
  );
  platform.counts.changed(organization.id);
  return done;
}
