import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization } from '../../entities/identity/organization.js';
import { readSettings, type SomeSettings } from '../../settings.js';
import { Faults } from '../faults.js';
import { nextId } from './next-id.js';

export interface NewOrganization {
  readonly slug: string;
  readonly name: string;
  readonly dialects?: readonly string[];
  readonly hostnames?: readonly string[];
  readonly timeZone?: string;
  readonly currency?: string;
  readonly languages?: readonly string[];
  readonly settings?: SomeSettings;
}

/** Makes an organization. Only the operators do that, with a command: nobody inside one makes another. */
export async function createOrganization(em: EntityManager, input: NewOrganization): Promise<Organization> {
  const { slug, name, dialects = [], hostnames = [], timeZone, currency, languages, settings = {} } = input;
  const faults = new Faults();
  faults.when(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 63, 'input.slug', 'PATTERN');
  faults.when(name.trim() === '', 'input.name', 'BLANK');
  faults.when(name.trim().length > 200, 'input.name', 'TOO_LONG', { max: 200 });
  faults.when(timeZone !== undefined && !isTimeZone(timeZone), 'input.timeZone', 'INVALID');
  faults.when(currency !== undefined && !/^[A-Z]{3}$/.test(currency), 'input.currency', 'PATTERN');
  faults.when(!readSettings(settings, dialects).success, 'input.settings', 'INVALID');
  const namesakes = await em.execute<unknown[]>('select 1 from organization where slug = ?', [slug]);
  faults.when(namesakes.length > 0, 'input.slug', 'TAKEN');
  faults.stop();
  return em.create(Organization, {
    id: await nextId({ em }, 'organization'),
    slug,
    name: name.trim(),
    dialects: [...dialects],
    hostnames: hostnames.map((host) => host.toLowerCase()),
    settings,
    ...(timeZone !== undefined && { timeZone }),
    ...(currency !== undefined && { currency }),
    ...(languages && { languages: [...languages] }),
  });
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
