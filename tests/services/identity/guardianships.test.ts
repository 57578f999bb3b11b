import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { share, type Days } from '../../../src/services/identity/guardianship-days.js';
import { linkGuardian, type LinkGuardianInput } from '../../../src/services/identity/link-guardian.js';
import { unlinkGuardian } from '../../../src/services/identity/unlink-guardian.js';
import { updateGuardianship } from '../../../src/services/identity/update-guardianship.js';
import { addDays } from '../../../src/services/calendar.js';
import { identityPlatform, refusal, School } from './school.js';

const suite = identityPlatform();
const now = new Date('2026-11-21T10:00:00Z');
let school: School;
let pair: { guardianId: string; studentId: string };
beforeEach(async () => {
  school = await School.make(suite.platform);
  pair = { guardianId: (await school.person(Role.PARENT)).id, studentId: (await school.person(Role.STUDENT)).id };
});
const link = (more: Partial<LinkGuardianInput> = {}) => school.mutate({ now }, (ctx) => linkGuardian(ctx, { ...pair, ...more }));
const stored = () =>
  school.sql<{ starts: string; ends: string | null; alerts: boolean; medical: boolean }>(
    `select starts_on::text as starts, ends_on::text as ends, may_receive_alerts as alerts, may_see_medical as medical
     from guardianship where organization_id = $1 order by starts_on`,
    [school.organization.id],
  );

describe('a tie between a guardian and a child', () => {
  it('holds from today on and shows everything, unless something else is said', async () => {
    await link();
    expect(await stored()).toEqual([{ starts: '2026-11-21', ends: null, alerts: true, medical: true }]);
  });

  it('is of a guardian and a student of the organization', async () => {
    const other = await School.make(suite.platform);
    const foreign = await other.person(Role.PARENT);
    expect(await refusal(link({ guardianId: foreign.id, studentId: pair.guardianId }))).toMatchObject({
      fields: { 'input.guardianId': 'UNKNOWN_ID', 'input.studentId': 'UNKNOWN_ID' },
    });
  });

  it('does not end before it begins, and no other shares a day with it', async () => {
    expect(await refusal(link({ startsOn: '2026-11-21', endsOn: '2026-11-20' }))).toMatchObject({ fields: { 'input.endsOn': 'BEFORE' } });
    await link({ startsOn: '2026-09-01', endsOn: '2026-12-31' });
    expect(await refusal(link({ startsOn: '2026-12-31' }))).toMatchObject({ fields: { 'input.startsOn': 'OVERLAP' } });
    await expect(link({ startsOn: '2027-01-01' })).resolves.toBeDefined();
  });

  it('is made once also by two at the same moment', async () => {
    const outcomes = await Promise.allSettled([link(), link({ startsOn: '2026-11-01' }), link({ startsOn: '2026-12-01' })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  it('changes what is sent and leaves the rest', async () => {
    const { guardianship } = await link({ startsOn: '2026-09-01', endsOn: '2026-12-31' });
    const change = (input: object) => school.mutate({ now }, (ctx) => updateGuardianship(ctx, guardianship.id, input));
    await change({ maySeeMedical: false, endsOn: null });
    expect(await stored()).toEqual([{ starts: '2026-09-01', ends: null, alerts: true, medical: false }]);
    expect(await refusal(change({ startsOn: null, maySeeMedical: null }))).toMatchObject({
      fields: { 'input.startsOn': 'NULL', 'input.maySeeMedical': 'NULL' },
    });
  });

  it('ended today held until yesterday; one that has not begun is gone', async () => {
    const { guardianship: old } = await link({ startsOn: '2026-09-01' });
    await school.mutate({ now }, (ctx) => unlinkGuardian(ctx, old.id));
    expect(await stored()).toMatchObject([{ starts: '2026-09-01', ends: '2026-11-20' }]);
    const { guardianship: fresh } = await link();
    expect(await school.mutate({ now }, (ctx) => unlinkGuardian(ctx, fresh.id))).toEqual({
      unlinkedGuardianshipId: fresh.id,
      guardianship: null,
    });
    expect(await stored()).toHaveLength(1);
  });
});

it('two ties share a day exactly when some day is in both', () => {
  const first = '2026-01-01';
  const span = fc
    .tuple(fc.nat(12), fc.option(fc.nat(12)))
    .map(([from, length]): Days => ({ startsOn: addDays(first, from), endsOn: length === null ? null : addDays(first, from + length) }));
  const days = Array.from({ length: 40 }, (_, i) => addDays(first, i));
  const holds = ({ startsOn, endsOn }: Days, day: string): boolean => startsOn <= day && (endsOn === null || day <= endsOn);
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(share(a, b)).toBe(days.some((day) => holds(a, day) && holds(b, day)));
      expect(share(a, b)).toBe(share(b, a));
    }),
  );
});
