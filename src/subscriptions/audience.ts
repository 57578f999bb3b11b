import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { OrganizationFacts } from '../context.js';
import { enrolledNow } from '../entities/structure/enrolled.js';
import { localOf } from '../services/calendar.js';
import type { PublishedEvent } from './catalogue.js';
import type { Audience } from './may-hear.js';

interface Question {
  readonly organizationId: string;
  readonly studentId: string | null;
  /** Null: the classes that the student is enrolled in. */
  readonly classId: string | null;
  readonly today: string;
}

interface Answer {
  alert_guardians: string[];
  grade_guardians: string[];
  guardians: string[];
  teachers: string[];
}

/** An audience that was just asked for is good for everybody who is served the same event now, not for who comes later. */
const freshMs = 1000;

/**
 * Who is tied to what an event is about, at the moment of delivery: one query for an event and node, however many listen, and one for a
 * whole page of events when they are replayed.
 */
export class Audiences {
  readonly #known = new WeakMap<PublishedEvent, { askedAt: number; audience: Promise<Audience> }>();
  readonly #loader: DataLoader<Question, Audience>;

  #failing = false;

  constructor(
    readonly pool: Pool,
    readonly now: () => Date,
    readonly log: Pick<Logger, 'warn'>,
  ) {
    this.#loader = new DataLoader((questions) => this.#ask(questions), { cache: false, maxBatchSize: 500 });
  }

  of(event: PublishedEvent, { timeZone }: Pick<OrganizationFacts, 'timeZone'>): Promise<Audience> {
    const known = this.#known.get(event);
    if (known && performance.now() - known.askedAt < freshMs) return known.audience;
    const { payload, organizationId } = event;
    const audience = this.#loader.load({
      organizationId,
      studentId: 'studentId' in payload ? payload.studentId : null,
      classId: 'classId' in payload ? payload.classId : null,
      today: localOf(this.now(), timeZone).day,
    });
    this.#known.set(event, { askedAt: performance.now(), audience });
    audience.catch(() => this.#known.delete(event));
    return audience;
  }

  async #ask(questions: readonly Question[]): Promise<Audience[]> {
    try {
      const answers = await ask(this.pool, questions);
      this.#failing = false;
      return answers;
    } catch (error) {
      if (!this.#failing) this.log.warn({ err: error }, 'who may hear an event cannot be read; tried again');
      this.#failing = true;
      throw error;
    }
  }
}

async function ask(pool: Pool, questions: readonly Question[]): Promise<Audience[]> {
  const column = <K extends keyof Question>(name: K): Question[K][] => questions.map((question) => question[name]);
  const { rows } = await pool.query<Answer>({
    name: 'event_audience',
    text: audienceSql,
    values: [column('organizationId'), column('studentId'), column('classId'), column('today')],
  });
  return rows.map((row) => ({
    alertGuardians: new Set(row.alert_guardians),
    gradeGuardians: new Set(row.grade_guardians),
    guardians: new Set(row.guardians),
    teachers: new Set(row.teachers),
  }));
}

const guardianships = `from guardianship g where g.organization_id = asked.organization_id and g.student_id = asked.student_id
  and g.starts_on <= asked.today and (g.ends_on is null or g.ends_on >= asked.today)`;

/** The same ties as in `permissions/scopes.ts`, asked from the other end; a test compares the two. */
const audienceSql = `
select
  array(select g.guardian_id::text ${guardianships} and g.may_receive_alerts) as alert_guardians,
  array(select g.guardian_id::text ${guardianships} and g.may_see_grades) as grade_guardians,
  array(select g.guardian_id::text ${guardianships}) as guardians,
  array(
    select c.class_teacher_id::text from school_class c
    where c.organization_id = asked.organization_id and c.id = any(classes.ids) and c.class_teacher_id is not null and c.deleted_at is null
    union
    select s.teacher_id::text from timetable_session s
    where s.organization_id = asked.organization_id and s.school_class_id = any(classes.ids) and s.is_live) as teachers
from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::date[]) with ordinality as asked (organization_id, student_id, class_id, today, place),
lateral (
  select case when asked.class_id is not null then array[asked.class_id] else array(
    select e.school_class_id from class_enrollment e
    where e.organization_id = asked.organization_id and e.student_id = asked.student_id and ${enrolledNow('e')}) end as ids
) classes
order by asked.place`;
