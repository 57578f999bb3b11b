import type { Route } from '../../dialect.js';
import { SchoolSettings, UpdateSchoolSettings } from '../operations.js';
import { route } from '../route.js';
import { idOf, present } from '../shapes/present.js';
import { configRow } from '../shapes/school.js';
import type { SchoolConfigPatch } from '../wire.js';

const patchOf = (body: SchoolConfigPatch) => ({
  name: body.name,
  nameArabic: body.name_arabic,
  nameFrench: body.name_french,
  phone: body.phone,
  email: body.email,
  website: body.website,
  logo: body.logo,
  address: body.address,
  city: body.city,
  region: body.region,
  postalCode: body.postal_code,
  currentAcademicYearId: idOf(body.current_academic_year),
  directorId: idOf(body.director),
  foundedDate: body.founded_date,
  studentCapacity: body.student_capacity,
});
/** What a full body leaves out is cleared. */
const cleared = {
  name_arabic: null,
  name_french: null,
  website: null,
  logo: null,
  postal_code: null,
  current_academic_year: null,
  director: null,
  founded_date: null,
  student_capacity: null,
};

export const config: readonly Route[] = [
  route('GET /api/schools/config/', SchoolSettings, { reply: ({ schoolSettings }) => configRow(schoolSettings) }),
  route('PUT /api/schools/config/', UpdateSchoolSettings, {
    variables: ({ body }) => ({ input: patchOf({ ...cleared, ...body }), orCreate: true }),
    reply: ({ updateSchoolSettings }) => configRow(present(updateSchoolSettings.schoolSettings)),
  }),
  route('PATCH /api/schools/config/', UpdateSchoolSettings, {
    variables: ({ body }) => ({ input: patchOf(body), orCreate: false }),
    reply: ({ updateSchoolSettings }) => configRow(present(updateSchoolSettings.schoolSettings)),
  }),
];
