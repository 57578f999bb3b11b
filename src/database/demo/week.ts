import { classGrades, type SubjectCode } from './curriculum.js';

/** One weekly lesson of a cohort; classes and teachers by their place in it. */
export interface Lesson {
  readonly day: number;
  readonly start: string;
  readonly end: string;
  readonly subject: SubjectCode;
  readonly classIndex: number;
  readonly teacherIndex: number;
  readonly notes: string | null;
}
type Hour = readonly [start: string, end: string];

export const CLASSES = classGrades.length;
export const TEACHERS = 12;

const morning: readonly Hour[] = [
  ['08:30', '10:30'],
  ['10:45', '12:45'],
];
const long: readonly Hour[] = [...morning, ['14:30', '16:30']];
/** Lessons of each day, Monday first. Wednesday and Friday afternoons are free. */
const days: readonly (readonly Hour[])[] = [long, long, morning, long, morning, morning.slice(0, 1)];
/** When the first two teachers take their class on a day without their subject. */
const extra: Readonly<Record<number, Hour>> = { 6: ['10:45', '11:45'], 7: ['10:00', '11:00'] };
const evening: Hour = ['16:45', '17:45'];

/** What the teachers teach: the first two only their own class, each of the others one subject in all the classes of the cohort. */
export const specialities: readonly SubjectCode[] = ['MATH', 'FR', 'MATH', 'AR', 'FR', 'EN', 'PC', 'SVT', 'HG', 'EI', 'INFO', 'EPS'];
const OWN = 2;
const SHARED = TEACHERS - OWN;

/**
 * The week of a cohort. In each hour the classes go round the shared teachers, so nobody is ever in two places. The first two teachers
 * take their subject in their own class, and on every day of the week: whoever looks at the school today sees them teach.
 */
export function weekOf(): Lesson[] {
  const lessons: Lesson[] = [];
  let hour = 0;
  for (const [index, hours] of days.entries()) {
    for (const [start, end] of hours) {
      for (let classIndex = 0; classIndex < CLASSES; classIndex++) {
        const shared = OWN + ((classIndex + hour) % SHARED);
        const subject = specialities[shared] ?? 'MATH';
        const teacherIndex = classIndex < OWN && subject === specialities[classIndex] ? classIndex : shared;
        lessons.push({ day: index + 1, start, end, subject: inGrade(subject, classIndex), classIndex, teacherIndex, notes: null });
      }
      hour++;
    }
  }
  return [...lessons, ...extraLessons(lessons)];
}

function extraLessons(lessons: readonly Lesson[]): Lesson[] {
  const free = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [0, 1].map((classIndex) => ({ day, classIndex })));
  return free
    .filter(({ day, classIndex }) => !lessons.some((lesson) => lesson.day === day && lesson.teacherIndex === classIndex))
    .map(({ day, classIndex }) => {
      const [start, end] = extra[day] ?? evening;
      const subject = specialities[classIndex] ?? 'MATH';
      return { day, start, end, subject, classIndex, teacherIndex: classIndex, notes: day === 7 ? 'Séance de soutien' : null };
    });
}

/** In primary school the science teachers teach the one science there is. */
const inGrade = (subject: SubjectCode, classIndex: number): SubjectCode =>
  (classGrades[classIndex] ?? 0) <= 6 && (subject === 'PC' || subject === 'SVT') ? 'AS' : subject;
