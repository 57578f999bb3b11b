import { RoomType } from '../../entities/structure/room.js';
import { addDays } from '../../services/calendar.js';
import { schoolLogins } from './accounts.js';
import { levels, subjectCodes, subjects, type SubjectCode, taughtIn } from './curriculum.js';
import { insert, type Making } from './insert.js';
import { accountOf, type School } from './organizations.js';
import type { SchoolYear } from './school-year.js';

/** What the cohorts of the school are built on. */
export interface Structure {
  readonly year: { readonly id: string; readonly firstYear: number; readonly start: string };
  /** Keys and names of the grades, by number. */
  readonly grades: ReadonlyMap<number, { readonly id: string; readonly name: string }>;
  /** Keys of the subjects. */
  readonly subjects: ReadonlyMap<SubjectCode, string>;
  /** Key of the director's account. */
  readonly director: string;
}

/** Makes what the school has whatever its size: office, years, levels, grades, subjects, shared rooms, settings. */
export async function makeStructure(
  making: Making,
  school: School,
  years: { current: SchoolYear; previous: SchoolYear },
): Promise<Structure> {
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  const director = await makeOffice(making, school);
  const [year] = await insert<{ id: string }>(
    making,
    'academic_year',
    [years.current, years.previous].map(({ name, start, end }, index) => ({
      ...stamp,
      is_active: index === 0,
      year: name,
      start_date: start,
      end_date: end,
      is_current: index === 0,
      registration_start: addDays(start, -60),
      registration_end: addDays(start, -1),
      description: `Année scolaire ${name}`,
    })),
    { returning: 'id::text' },
  );
  if (!year) throw new Error('the school year was not stored');
  const grades = await makeGrades(making, stamp);
  const codes = await makeSubjects(making, stamp);
  await insert(
    making,
    'grade_subject',
    [...grades].flatMap(([number, { id }]) =>
      [...codes].flatMap(([code, subject]) => (taughtIn(number, code) ? [{ ...stamp, grade_id: id, subject_id: subject }] : [])),
    ),
  );
  await insert(
    making,
    'room',
    sharedRooms.map((room) => ({ ...stamp, is_available: true, ...room })),
  );
  await insert(making, 'school_settings', [{ ...stamp, ...about, current_academic_year_id: year.id, director_id: director }], {
    skipTaken: true,
  });
  return { year: { id: year.id, firstYear: years.current.firstYear, start: years.current.start }, grades, subjects: codes, director };
}

const about = {
  name: 'Groupe scolaire Madrasti',
  name_arabic: 'مجموعة مدارس مدرستي',
  name_french: 'Groupe scolaire Madrasti',
  phone: '+212522000000',
  email: 'contact@madrasti.test',
  website: 'https://www.madrasti.test/',
  address: '12, boulevard Zerktouni',
  city: 'Casablanca',
  region: 'Casablanca-Settat',
  postal_code: '20250',
  founded_date: '1998-09-01',
  student_capacity: 30_000,
};

const sharedRooms = [
  {
    name: 'Bibliothèque',
    room_number: 'B-001',
    building: 'Bâtiment B',
    floor: 0,
    capacity: 60,
    room_type: RoomType.LIBRARY,
    equipment: ['Rayonnages', 'Postes de lecture'],
    notes: 'Ouverte de 8 h 30 à 18 h',
  },
  {
    name: "Salle d'arts plastiques",
    room_number: 'B-101',
    building: 'Bâtiment B',
    floor: 1,
    capacity: 24,
    room_type: RoomType.ART,
    equipment: ['Chevalets'],
    notes: null,
  },
  {
    name: 'Salle de musique',
    room_number: 'B-102',
    building: 'Bâtiment B',
    floor: 1,
    capacity: 20,
    room_type: RoomType.MUSIC,
    equipment: ['Piano', 'Oud'],
    notes: null,
  },
];

type Stamp = Readonly<Record<'organization_id' | 'created_at' | 'updated_at', unknown>>;

/** The director, the office and the driver. */
async function makeOffice(making: Making, school: School): Promise<string> {
  const office = [schoolLogins.admin, schoolLogins.staff, schoolLogins.driver];
  const passwordHash = await school.passwordHash();
  await insert(
    making,
    'user_account',
    office.map((login) => accountOf(login, school.id, passwordHash, making.now)),
    { skipTaken: true },
  );
  const { rows } = await making.client.query<{ id: string }>(
    `select id::text from user_account where organization_id = $1 and lower(email) = $2`,
    [school.id, schoolLogins.admin.email],
  );
  const [director] = rows;
  if (!director) throw new Error('the director was not stored');
  await making.client.query(
    `update user_account set phone = '+212661000001', address = '12, boulevard Zerktouni, Casablanca', locale = 'fr' where id = $1 and phone is null`,
    [director.id],
  );
  return director.id;
}

async function makeGrades(making: Making, stamp: Stamp): Promise<Structure['grades']> {
  const stored = await insert<{ id: string; level: string }>(
    making,
    'educational_level',
    levels.map(({ code, name: [french, arabic], ages: [youngest, oldest] }, index) => ({
      ...stamp,
      is_active: true,
      name: french,
      name_arabic: arabic,
      name_french: french,
      level: code,
      sort_order: index + 1,
      description: `De ${youngest} à ${oldest} ans`,
      min_age: youngest,
      max_age: oldest,
    })),
    { returning: 'id::text, level' },
  );
  const keys = new Map(stored.map(({ level, id }) => [level, id]));
  const rows = levels
    .flatMap(({ code, grades }) => grades.map((name) => ({ code, name })))
    .map(({ code, name: [french, arabic] }, index) => ({
      ...stamp,
      is_active: true,
      name: french,
      name_arabic: arabic,
      name_french: french,
      grade_number: index + 1,
      educational_level_id: keys.get(code),
    }));
  const grades = await insert<{ number: number; id: string; name: string }>(making, 'grade', rows, {
    returning: 'grade_number as number, id::text, name',
  });
  return new Map(grades.map(({ number, ...grade }) => [number, grade]));
}

async function makeSubjects(making: Making, stamp: Stamp): Promise<Structure['subjects']> {
  const rows = subjectCodes.map((code) => {
    const { name, color, icon } = subjects[code];
    const [french, arabic] = name;
    return {
      ...stamp,
      is_active: true,
      name: french,
      name_arabic: arabic,
      name_french: french,
      code,
      description: `Cours : ${french}`,
      color,
      icon,
    };
  });
  const stored = await insert<{ code: SubjectCode; id: string }>(making, 'subject', rows, { returning: 'code, id::text' });
  return new Map(stored.map(({ code, id }) => [code, id]));
}
