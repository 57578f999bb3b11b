import type { Context } from '../../context.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { emit } from '../../subscriptions/outbox.js';
import { Faults } from '../faults.js';
import { audit } from '../identity/audit.js';

/** What is announced; instants by the client's clock. */
export interface SystemAlertInput {
  readonly alertType: string;
  readonly title: string;
  readonly message: string;
  readonly severity: Events['system.alert']['severity'];
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
}

/** Announces something to everybody of the organization who listens, or comes back within the time that events are kept. */
export function announceSystemAlert(ctx: Context, input: SystemAlertInput): { announcedAt: Date } {
  const { startsAt = null, endsAt = null, ...said } = input;
  const faults = new Faults();
  faults.when(Boolean(startsAt && endsAt && endsAt < startsAt), 'input.endsAt', 'BEFORE', { other: 'startsAt' });
  faults.stop();
  const alert = { ...said, startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt?.toISOString() ?? null };
  emit(ctx, 'system.alert', alert);
  audit(ctx, 'announceSystemAlert', 'SystemAlert', '0', alert);
  return { announcedAt: ctx.now };
}
