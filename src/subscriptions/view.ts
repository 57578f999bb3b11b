import { derive, type Context } from '../context.js';
import type { Role } from '../entities/identity/role.js';
import type { Locale } from '../messages.js';
import type { Scope } from '../permissions/scopes.js';

/**
 * All that an answer shared between subscribers may depend on. The key of a group is made of every property here, and the group's events
 * are filtered and executed with a context that is made of nothing else (`contextOf`): what is not in the view cannot leak, because
 * nobody who answers can read it.
 */
export interface View {
  readonly organizationId: string;
  readonly locale: Locale;
  readonly role: Role;
  /** How far the subscription reaches for that role, by the permission matrix. */
  readonly scope: Scope;
  /** Who looks; null when the scope is `all`, since then it makes no difference. */
  readonly viewerId: string | null;
}

/** The view of whoever is signed in. */
export function viewOf(context: Pick<Context, 'organization' | 'locale'>, viewer: { userId: string; role: Role }, scope: Scope): View {
  const viewerId = scope === 'all' ? null : viewer.userId;
  return { organizationId: context.organization.id, locale: context.locale, role: viewer.role, scope, viewerId };
}

/** Equal for equal views, and for those alone. */
export const viewKey = (view: View): string => JSON.stringify(Object.entries(view).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** An account that does not exist: the viewer of those who all see the same. Whoever asks for "own" rows with it finds none. */
const anyone = '0';

/** A fresh context in which the viewer is known by the view alone. */
export function contextOf(view: View, fresh: Context): Context {
  if (fresh.organization.id !== view.organizationId) throw new Error('the context is of another organization than the view');
  const viewer = { userId: view.viewerId ?? anyone, role: view.role, sessionId: anyone, expiresAt: endOfTime };
  return derive(fresh, { viewer, locale: view.locale, scope: view.scope, address: '', userAgent: null, dialect: null });
}

const endOfTime = new Date(8.64e15);
