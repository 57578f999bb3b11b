import { Role } from '../../../src/entities/identity/role.js';
import type { App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { change, done } from '../structure/asking.js';

interface Row {
  id: string;
}

/** Two classes with a timetable each, two teachers, and lessons where a test wants them. */
export class Plan {
  private constructor(
    readonly school: School,
    readonly karim: Person,
    readonly leila: Person,
    readonly a: SchoolClassUnderTest,
    readonly b: SchoolClassUnderTest,
    readonly planOfA: string,
    readonly planOfB: string,
  ) {}

  static async make(app: App): Promise<Plan> {
    const school = await app.school();
    const karim = await school.person(Role.TEACHER, { firstName: 'Karim', lastName: 'Bennani' });
    const leila = await school.person(Role.TEACHER, { firstName: 'Leila', lastName: 'Idrissi' });
    const [a, b] = [await school.schoolClass({ section: 'A', students: 1 }), await school.schoolClass({ section: 'B', students: 1 })];
    const plan = async (schoolClassId: string) => {
      const input = { schoolClassId, academicYearId: school.yearId, effectiveFrom: school.day(-30) };
      return (await done<Row>(school, school.admin, 'createTimetable', { input }, 'timetable { id }')).id;
    };
    return new Plan(school, karim, leila, a, b, await plan(a.id), await plan(b.id));
  }

  /** A lesson of Karim in class A on Monday from eight to nine, unless it is said otherwise. */
  input = (changes: object = {}): object => ({
    timetableId: this.planOfA,
    dayOfWeek: 1,
    startTime: '08:00',
    endTime: '09:00',
    subjectId: this.school.subjectId,
    teacherId: this.karim.id,
    ...changes,
  });
  ask = (changes: object = {}) =>
    change(this.school, this.school.admin, 'createTimetableSession', { input: this.input(changes) }, 'timetableSession { id }');
  lesson = (changes: object = {}) =>
    done<Row>(this.school, this.school.admin, 'createTimetableSession', { input: this.input(changes) }, 'timetableSession { id }');
  move = (id: string, input: object) =>
    change(this.school, this.school.admin, 'updateTimetableSession', { id, input }, 'timetableSession { id startTime room { id } }');
  /** What the database compares. */
  stored = (id: string) =>
    this.school
      .sql<{ class: string; from: string; to: string | null; live: boolean }>(
        `select school_class_id::text as class, effective_from::text as from, effective_to::text as to, is_live as live from timetable_session where id = $1`,
        [id],
      )
      .then(([row]) => row);
}
