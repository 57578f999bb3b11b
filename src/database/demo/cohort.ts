import { schoolLogins } from './accounts.js';
import { classGrades, specialRooms, subjects, type SubjectCode } from './curriculum.js';
import { insert, type Making } from './insert.js';
import { accountOf, type School } from './organizations.js';
import { chance, cities, type Gender, person, phone, pick, streets } from './names.js';
import type { Structure } from './structure.js';
import { specialities, TEACHERS, weekOf } from './week.js';
import { RoomType } from '../../entities/structure/room.js';

/** What the next cohort begins with, so that it takes nothing that is there already. */
export interface Start {
  /** Students that the school has. */
  readonly students: number;
  /** Numbers of its first student and its first teacher. */
  readonly student: number;
  readonly teacher: number;
  /** How many cohorts there are before it. */
  readonly cohort: number;
  /** Sections that are taken, by the number of the grade. */
  readonly sections: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The classes and teachers of a cohort, in the order of its week. */
export interface Cohort {
  readonly classes: readonly string[];
  readonly teachers: readonly string[];
}

/**
 * Makes eight classes with their twelve teachers, rooms and timetables. A school is as many of these as its students need: they share
 * nothing that could clash.
 */
export async function makeCohort(making: Making, school: School, structure: Structure, start: Start): Promise<Cohort> {
  const stamp = { organization_id: school.id, created_at: making.now, updated_at: making.now };
  const teachers = await makeTeachers(making, school, start);
  const rooms = await makeRooms(making, stamp, start.cohort);

  const named = sectionsFor(start.sections).map(({ gradeNumber, section }) => {
    const grade = structure.grades.get(gradeNumber);
    if (!grade) throw new Error(`the school has no grade ${gradeNumber}`);
    return { grade: grade.id, section, name: `${grade.name} - ${section}` };
  });
  const classes = await insert<{ id: string; name: string }>(
    making,
    'school_class',
    named.map(({ grade, section, name }, index) => ({
      ...stamp,
      is_active: true,
      name,
      section,
      grade_id: grade,
      academic_year_id: structure.year.id,
      class_teacher_id: teachers[index],
      room_id: rooms.own[index],
      max_students: 40,
    })),
    { returning: 'id::text, name' },
  );
  const keys = new Map(classes.map(({ name, id }) => [name, id]));
  const cohort = { classes: named.map(({ name }) => keys.get(name) ?? ''), teachers };
  await makeTimetables(making, stamp, structure, cohort, rooms);
  return cohort;
}

type Stamp = Readonly<Record<'organization_id' | 'created_at' | 'updated_at', unknown>>;

/** The next free section of each class's grade: A, B, …, Z, AA, … */
function sectionsFor(taken: Start['sections']): { gradeNumber: number; section: string }[] {
  const used = new Map([...taken].map(([grade, sections]) => [grade, new Set(sections)]));
  return classGrades.map((gradeNumber) => {
    const sections = used.get(gradeNumber) ?? new Set<string>();
    used.set(gradeNumber, sections);
    let place = 0;
    while (sections.has(sectionName(place))) place++;
    const section = sectionName(place);
    sections.add(section);
    return { gradeNumber, section };
  });
}

/** Like the columns of a spreadsheet. */
const sectionName = (place: number): string =>
  (place >= 26 ? sectionName(Math.floor(place / 26) - 1) : '') + String.fromCodePoint(65 + (place % 26));

async function makeTeachers(making: Making, school: School, start: Start): Promise<string[]> {
  const named = [schoolLogins.teacher, schoolLogins.teacher2];
  const passwordHash = await school.passwordHash();
  const rows = Array.from({ length: TEACHERS }, (_, index) => {
    const number = start.teacher + index;
    const login = named[number - 1];
    const gender: Gender | undefined = login && (login === schoolLogins.teacher ? 'male' : 'female');
    const { first, last } = person('teacher', number, 100_000 + number, gender);
    const account = accountOf(
      login ?? {
        ...schoolLogins.teacher,
        email: numbered('teacher', number),
        firstName: first[0],
        lastName: last[0],
      },
      school.id,
      passwordHash,
      making.now,
    );
    return {
      ...account,
      phone: phone('teacher', number),
      date_of_birth: `${1965 + chance(32, 'teacher', number, 'born')}-${twoDigits(1 + chance(12, 'teacher', number, 'month'))}-15`,
      address: addressOf('teacher', number),
      bio: login ? null : `${first[1]} ${last[1]}`,
      locale: pick(['fr', 'ar'], 'teacher', number, 'locale'),
    };
  });
  const accounts = await insert<{ id: string; email: string }>(making, 'user_account', rows, { returning: 'id::text, email' });
  const keys = new Map(accounts.map(({ email, id }) => [email, id]));
  const ids = rows.map(({ email }) => keys.get(email) ?? '');
  await insert(
    making,
    'teacher',
    ids.map((id, index) => ({
      ...profileOf(id, school.id),
      speciality: subjects[specialities[index] ?? 'MATH'].name[0],
    })),
  );
  return ids;
}

interface Rooms {
  readonly own: readonly string[];
  readonly special: ReadonlyMap<SubjectCode, string>;
}

async function makeRooms(making: Making, stamp: Stamp, cohort: number): Promise<Rooms> {
  const wing = `Bâtiment ${sectionName(cohort === 0 ? 0 : cohort + 1)}`;
  const letter = sectionName(cohort === 0 ? 0 : cohort + 1);
  const plain = classGrades.map((_, index) => {
    const floor = Math.floor(index / 4);
    const number = `${letter}-${floor}${twoDigits((index % 4) + 1)}`;
    return {
      name: `Salle ${number}`,
      room_number: number,
      floor,
      capacity: 40,
      room_type: RoomType.CLASSROOM,
      equipment: ['Tableau', 'Vidéoprojecteur'],
    };
  });
  const special = specialRooms.map(({ name, type, equipment }, index) => ({
    name: cohort === 0 ? name : `${name} ${letter}`,
    room_number: `${letter}-2${twoDigits(index + 1)}`,
    floor: 2,
    capacity: 40,
    room_type: type,
    equipment: [...equipment],
  }));
  const rows = [...plain, ...special].map((room) => ({ ...stamp, building: wing, is_available: true, ...room }));
  const stored = await insert<{ id: string; number: string }>(making, 'room', rows, { returning: 'id::text, room_number as number' });
  const keys = new Map(stored.map(({ number, id }) => [number, id]));
  const keyOf = ({ room_number }: { room_number: string }): string => keys.get(room_number) ?? '';
  return { own: plain.map(keyOf), special: new Map(special.map((room, index) => [specialRooms[index]?.subject ?? 'PC', keyOf(room)])) };
}

/** One timetable for each class, in force since the first day of the year. */
async function makeTimetables(making: Making, stamp: Stamp, structure: Structure, cohort: Cohort, rooms: Rooms): Promise<void> {
  const { year, director } = structure;
  const timetables = await insert<{ id: string; class: string }>(
    making,
    'timetable',
    cohort.classes.map((id) => ({
      ...stamp,
      is_active: true,
      school_class_id: id,
      academic_year_id: year.id,
      effective_from: year.start,
      created_by_id: director,
    })),
    { returning: 'id::text, school_class_id::text as class' },
  );
  const keys = new Map(timetables.map((timetable) => [timetable.class, timetable.id]));
  const rows = weekOf().map(({ day, start, end, subject, classIndex, teacherIndex, notes }) => {
    const id = cohort.classes[classIndex] ?? '';
    return {
      ...stamp,
      is_active: true,
      is_live: true,
      timetable_id: keys.get(id),
      school_class_id: id,
      day_of_week: day,
      start_time: start,
      end_time: end,
      subject_id: structure.subjects.get(subject),
      teacher_id: cohort.teachers[teacherIndex],
      room_id: rooms.special.get(subject) ?? rooms.own[classIndex],
      session_type: subject === 'PC' || subject === 'SVT' ? 'LAB' : 'REGULAR',
      notes,
      effective_from: year.start,
    };
  });
  await insert(making, 'timetable_session', rows);
}

/** The address of an account of which there are many. */
export const numbered = (kind: string, number: number): string => `${kind}${String(number).padStart(5, '0')}@madrasti.test`;

export const twoDigits = (number: number): string => String(number).padStart(2, '0');
export const addressOf = (...words: readonly (string | number)[]): string =>
  `${1 + chance(180, ...words, 'house')}, ${pick(streets, ...words, 'street')}, ${pick(cities, ...words, 'city')[0]}`;
export const profileOf = (id: string, organization: string) => ({ id, user_id: id, organization_id: organization });
