import type { Context } from '../../context.js';
import { FileKind } from '../../entities/files/stored-file.js';
import { Role } from '../../entities/identity/role.js';
import { User } from '../../entities/identity/user.js';
import { AcademicYear } from '../../entities/structure/academic-year.js';
import { SchoolSettings } from '../../entities/structure/school-settings.js';
import { AppError, fault, invalid } from '../../errors.js';
import { within } from '../../permissions/within.js';
import { Faults } from '../faults.js';
import { exchangeFile } from '../files/claim-file.js';
import { sent } from '../sent.js';
import { takeTurns } from '../take-turns.js';
import { makeYearCurrent } from './make-year-current.js';

/** What a client may say of the school. Left out: as it is; null: cleared. */
export interface SchoolSettingsInput {
  name?: string;
  nameArabic?: string | null;
  nameFrench?: string | null;
  phone?: string;
  email?: string;
  website?: string | null;
  logo?: string | null;
  address?: string;
  city?: string;
  region?: string;
  postalCode?: string | null;
  currentAcademicYearId?: string | null;
  directorId?: string | null;
  foundedDate?: string | null;
  studentCapacity?: number | null;
}
const needed = ['name', 'phone', 'email', 'address', 'city', 'region'] as const;

/** Changes what the school says of itself, or says it for the first time. The year that it names becomes the current one. */
export async function updateSchoolSettings(
  ctx: Context,
  input: SchoolSettingsInput,
  { orCreate = true } = {},
): Promise<{ schoolSettings: SchoolSettings }> {
  await takeTurns(ctx, 'school settings');
  const stored = await ctx.em.findOne(SchoolSettings, {});
  if (!stored && !orCreate) throw new AppError('NOT_FOUND', { facts: { resource: 'SchoolSettings', id: null } });
  const faults = new Faults();
  faults.notNull(input, ...needed);
  if (!stored) faults.required(input, ...needed);
  const logo = { from: stored?.logo ?? null, to: input.logo, kinds: [FileKind.IMAGE] };
  await exchangeFile(ctx, faults, 'input.logo', logo);
  const director = await faults.named(input.directorId, (id) => directorNamed(ctx, id));
  const year = await faults.named(input.currentAcademicYearId, (id) =>
    within(ctx, AcademicYear, id, { path: 'input.currentAcademicYearId', scope: 'all' }),
  );
  faults.stop();

  const plain = ['nameArabic', 'nameFrench', 'website', 'logo', 'postalCode', 'foundedDate', 'studentCapacity'] as const;
  const values = { ...sent(input, ...needed, ...plain), ...sent({ director }, 'director') };
  const schoolSettings = stored ?? newSettings(ctx, values);
  if (stored) ctx.em.assign(stored, values);
  if (year !== undefined) {
    ctx.em.assign(schoolSettings, { currentAcademicYear: year });
    await makeYearCurrent(ctx, year);
  } else if (!stored) {
    const current = await ctx.em.findOne(AcademicYear, { isCurrent: true });
    ctx.em.assign(schoolSettings, { currentAcademicYear: current });
  }
  return { schoolSettings };
}

function newSettings(ctx: Context, values: Partial<Record<string, unknown>>): SchoolSettings {
  return ctx.em.create(SchoolSettings, { organization: ctx.organization.id, ...values } as never);
}

async function directorNamed(ctx: Context, id: string): Promise<User> {
  const path = 'input.directorId';
  const director = await within(ctx, User, id, { path, scope: 'all' });
  if (director.role !== Role.ADMIN) throw invalid(fault(path, 'WRONG_ROLE', { role: Role.ADMIN }));
  return director;
}
