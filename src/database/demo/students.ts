import { GuardianRelation } from '../../entities/identity/guardianship.js';
import { addDays } from '../../services/calendar.js';
import { type DemoLogin, schoolLogins } from './accounts.js';
import { addressOf, type Cohort, numbered, profileOf, twoDigits } from './cohort.js';
import { classGrades } from './curriculum.js';
import { insert, type Making } from './insert.js';
import { chance, type Gender, person, phone, pick } from './names.js';
import { accountOf, type School } from './organizations.js';
import type { Structure } from './structure.js';

/** The students of a cohort: the first so many numbers from `first` on, dealt out to its classes in turn. */
export async function makeStudents(
  making: Making,
  school: School,
  structure: Structure,
  cohort: Cohort,
  numbers: { first: number; count: number },
): Promise<void> {
  const students = Array.from({ length: numbers.count }, (_, index) => studentOf(numbers.first + index, index, structure));
  const passwordHash = await school.passwordHash();
  const stored = await insert<{ id: string; email: string }>(
    making,
    'user_account',
    students.map(({ account, about }) => ({ ...accountOf(account, school.id, passwordHash, making.now), ...about })),
    { returning: 'id::text, email' },
  );
  const keys = new Map(stored.map(({ email, id }) => [email, id]));
  const taken = await takenNumbers(making, school, structure);
  const placed = students.map((student) => {
    const studentNumber = `ST${structure.year.firstYear}${String(student.number).padStart(3, '0')}`;
    return {
      ...student,
      id: keys.get(student.account.email) ?? '',
      schoolClass: cohort.classes[student.place % cohort.classes.length] ?? '',
      studentNumber: taken.has(studentNumber) ? `${studentNumber}-D` : studentNumber,
    };
  });
  await insert(
    making,
    'student',
    placed.map(({ id, number, schoolClass, studentNumber }) => ({
      ...profileOf(id, school.id),
      school_class_id: schoolClass,
      student_number: studentNumber,
      medical_info: number === 1 || chance(12, 'medical', number) === 0 ? pick(medical, 'medical', number, 'which') : null,
    })),
  );
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  await insert(
    making,
    'class_enrollment',
    placed.map(({ id, schoolClass, studentNumber }) => ({
      ...stamp,
      is_active: true,
      student_id: id,
      school_class_id: schoolClass,
      academic_year_id: structure.year.id,
      enrollment_date: structure.year.start,
      student_number: studentNumber,
    })),
  );
  await makeGuardians(making, school, structure, placed);
}

/** The numbers of the year that are not made up here. */
async function takenNumbers({ client }: Making, school: School, { year }: Structure): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ number: string }>(
    'select student_number as number from class_enrollment where organization_id = $1 and academic_year_id = $2 and student_number is not null',
    [school.id, year.id],
  );
  return new Set(rows.map(({ number }) => number));
}

const medical = [
  'Asthme : inhalateur dans le sac, infirmerie en cas de crise.',
  'Allergie aux arachides. Stylo auto-injecteur à la vie scolaire.',
  'Diabète de type 1 : doit pouvoir manger pendant les cours.',
  'Port de lunettes obligatoire.',
  'Épilepsie traitée ; prévenir la famille après toute crise.',
];

interface Student {
  readonly number: number;
  /** Place in the cohort. */
  readonly place: number;
  readonly family: number;
  readonly account: DemoLogin;
  /** What else is known of the person, as columns. */
  readonly about: Readonly<Record<string, string | null>>;
}

/** Every tenth student is the brother or sister of the one before. */
function studentOf(number: number, place: number, { year }: Structure): Student {
  const family = number % 10 === 0 && place > 0 ? number - 1 : number;
  const login = [schoolLogins.student, schoolLogins.student2][number - 1];
  const { first, last } = person('student', number, family);
  const born = year.firstYear - 5 - (classGrades[place % classGrades.length] ?? 7) - chance(2, 'student', number, 'older');
  const contact = person('parent', family, family, genderOf(family, 1));
  return {
    number,
    place,
    family,
    account: login ?? { ...schoolLogins.student, email: numbered('student', number), firstName: first[0], lastName: last[0] },
    about: {
      phone: chance(3, 'student', number, 'phone') === 0 ? phone('student', number) : null,
      date_of_birth: `${born}-${twoDigits(1 + chance(12, 'student', number, 'month'))}-${twoDigits(1 + chance(28, 'student', number, 'day'))}`,
      address: addressOf('family', family),
      bio: login ? login.about.ar : `${first[1]} ${last[1]}`,
      emergency_contact_name: number === 1 ? 'Fatima Alami' : `${contact.first[0]} ${login?.lastName ?? last[0]}`,
      emergency_contact_phone: phone('parent', family),
      locale: pick(['fr', 'ar', 'fr', null], 'student', number, 'locale'),
    },
  };
}

const occupations = [
  'Enseignante',
  'Médecin',
  'Commerçant',
  'Ingénieure',
  'Artisan',
  'Infirmière',
  'Fonctionnaire',
  'Chauffeur',
  'Comptable',
  'Sans profession',
];

/**
 * One guardian or two for each student; brothers and sisters share them. Some may not be told of absences, may not see marks or medical
 * information, or were guardians for the first weeks of the year only.
 */
async function makeGuardians(
  making: Making,
  school: School,
  structure: Structure,
  students: readonly (Student & { id: string })[],
): Promise<void> {
  const wanted = students.flatMap((student) =>
    [1, 2].flatMap((parent) => (parent === 1 || hasSecond(student.family) ? [{ student, parent }] : [])),
  );
  const passwordHash = await school.passwordHash();
  const families = new Map(wanted.map(({ student: { family }, parent }) => [emailOf(family, parent), { family, parent }]));
  const rows = [...families].map(([email, { family, parent }]) => {
    const gender = genderOf(family, parent);
    const { first, last } = person(parent === 1 ? 'parent' : 'second parent', family, family, gender);
    const named =
      family === 1 ? schoolLogins.parent : { ...schoolLogins.parent, email, firstName: first[0], lastName: lastNameOf(family) ?? last[0] };
    return {
      ...accountOf(named, school.id, passwordHash, making.now),
      phone: phone(parent === 1 ? 'parent' : 'second parent', family),
      address: addressOf('family', family),
      bio: family <= 2 ? null : `${first[1]} ${last[1]}`,
      locale: pick(['fr', 'ar', 'ar', null, 'en'], 'parent', family, 'locale'),
    };
  });
  const stored = await insert<{ id: string; email: string }>(making, 'user_account', rows, { returning: 'id::text, email' });
  const keys = new Map(stored.map(({ email, id }) => [email, id]));
  await insert(
    making,
    'guardian',
    stored.map(({ id, email }) => ({ ...profileOf(id, school.id), occupation: pick(occupations, email) })),
  );
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  const ties = wanted.map(({ student: { id, number, family }, parent }) => ({
    ...stamp,
    guardian_id: keys.get(emailOf(family, parent)),
    student_id: id,
    relation:
      number % 31 === 5
        ? GuardianRelation.GUARDIAN
        : genderOf(family, parent) === 'female'
          ? GuardianRelation.MOTHER
          : GuardianRelation.FATHER,
    starts_on: structure.year.start,
    ends_on: parent === 2 && number % 7 === 3 ? addDays(structure.year.start, 20) : null,
    may_receive_alerts: !(parent === 2 && number % 5 === 4),
    may_see_attendance: !(parent === 2 && number % 11 === 6),
    may_see_grades: !(parent === 2 && number % 9 === 5),
    may_see_medical: !(parent === 2 && number % 8 === 6),
  }));
  await insert(making, 'guardianship', ties);
}

/** Sara has one guardian, whose only child she is. */
const hasSecond = (family: number): boolean => family > 2 && chance(5, 'family', family, 'second') < 2;
const lastNameOf = (family: number): string | undefined => (family === 2 ? schoolLogins.student2.lastName : undefined);
const emailOf = (family: number, parent: number): string =>
  family === 1 && parent === 1 ? schoolLogins.parent.email : numbered(parent === 1 ? 'parent' : 'second-parent', family);
const genderOf = (family: number, parent: number): Gender => {
  const first = family === 1 || chance(2, 'family', family, 'gender') === 0 ? 'female' : 'male';
  if (parent === 1) return first;
  return first === 'female' ? 'male' : 'female';
};
