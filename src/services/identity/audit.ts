import type { Context } from '../../context.js';
import { AuditEntry } from '../../entities/identity/audit-entry.js';

/** Leaves a trace of what was done to a row, stored exactly when the change is. Never put secrets into `detail`. */
export function audit(
  { em, organization, viewer, now }: Pick<Context, 'em' | 'organization' | 'viewer' | 'now'>,
  action: string,
  resource: string,
  resourceId: string,
  detail: Readonly<Record<string, unknown>> | null = null,
): void {
  em.create(AuditEntry, {
    organization: organization.id,
    actorId: viewer?.userId ?? null,
    action,
    resource,
    resourceId,
    detail,
    createdAt: now,
  });
}
