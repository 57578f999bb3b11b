import { Role } from '../../../src/entities/identity/role.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';
import type { Client, Reply } from './client.js';

export const homeworkList = '/api/homework/homework/';
/** Path of a homework, or of what is done with it. */
export const homeworkAt = (id: number, action = ''): string => `${homeworkList}${id}/${action}`;
export const questionList = '/api/homework/questions/';
/** Path of a question. */
export const questionAt = (id: unknown): string => `${questionList}${String(id)}/`;
export const submissionList = '/api/homework/submissions/';

/** A class with its teacher. */
export interface Course {
  readonly teacher: Person;
  readonly schoolClass: SchoolClassUnderTest;
  readonly students: readonly Person[];
}
/** What a homework body says besides its title. */
export type Said = Readonly<Record<string, unknown>>;

/** Homework as teachers and students of the older API have it. */
export class HomeworkSchool {
  constructor(
    readonly school: School,
    readonly client: Client,
  ) {}

  async course(students = 2): Promise<Course> {
    const teacher = await this.school.person(Role.TEACHER);
    const schoolClass = await this.school.schoolClass({ teacher, students });
    return { teacher, schoolClass, students: schoolClass.students };
  }

  /** `hours` from now, as the wire has it. */
  due(hours = 24): string {
    return new Date(Date.now() + hours * 3_600_000).toISOString();
  }

  homework({ schoolClass }: Pick<Course, 'schoolClass'>, more: Said = {}): Record<string, unknown> {
    return {
      title: 'Fractions',
      homework_type: 'MIXED',
      subject: Number(this.school.subjectId),
      grade: Number(this.school.gradeId),
      classes: [Number(schoolClass.id)],
      due_date: this.due(),
      ...more,
    };
  }

  /** The key of a homework of a course's teacher, with questions, published unless said otherwise. */
  async given(
    course: Course,
    { questions = [choice()], more = {}, draft = false }: { questions?: readonly Said[]; more?: Said; draft?: boolean } = {},
  ): Promise<number> {
    const { teacher } = course;
    const id = keyOf(await this.client.send(teacher, `POST ${homeworkList}`, { body: this.homework(course, more) }));
    for (const [i, question] of questions.entries())
      keyOf(await this.client.send(teacher, `POST ${questionList}`, { body: { homework: id, order: i + 1, ...question } }));
    if (!draft) {
      const { status, body } = await this.client.send(teacher, `POST ${homeworkList}${id}/publish/`);
      if (status !== 200) throw new Error(JSON.stringify(body));
    }
    return id;
  }

  /** A draft without questions, and a way to add one. */
  async draft(more: Said = {}) {
    const course = await this.course();
    const homework = await this.given(course, { draft: true, questions: [], more });
    const add = (body: Said): Promise<Reply> =>
      this.client.send(course.teacher, `POST ${questionList}`, { body: { homework, order: 1, ...body } });
    return { ...course, homework, add };
  }

  /** The questions of a homework as somebody reads them. */
  questions(who: Person, homework: number): Promise<Record<string, unknown>[]> {
    return this.client.rows(who, `GET ${questionList}?homework=${homework}&ordering=order`);
  }

  /** Lets the due date of a homework pass. */
  async passDue(homework: number, hours = 1): Promise<void> {
    await this.school.sql(`update assessment set due_at = now() - make_interval(hours => $2) where id = $1`, [homework, hours]);
  }
}

/** The key of what was made. */
export function keyOf({ status, body }: Reply): number {
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body['id'] as number;
}

export const choice = (more: Said = {}): Said => ({
  question_type: 'QCM_SINGLE',
  question_text: '2 + 2 ?',
  points: 5,
  choices: [
    { text: '3', is_correct: false },
    { text: '4', is_correct: true },
  ],
  ...more,
});
export const open = (more: Said = {}): Said => ({ question_type: 'OPEN_LONG', question_text: 'Pourquoi ?', points: 5, ...more });

/** One question of each type, with 1 point each. */
export const everyType: readonly Said[] = [
  choice({ points: 1, explanation: 'Deux et deux.' }),
  {
    question_type: 'QCM_MULTIPLE',
    question_text: 'Lesquels sont pairs ?',
    points: 1,
    choices: [
      { text: '2', is_correct: true },
      { text: '3', is_correct: false },
      { text: '4', is_correct: true },
    ],
  },
  {
    question_type: 'TRUE_FALSE',
    question_text: '1 < 2',
    points: 1,
    choices: [
      { text: 'Vrai', is_correct: true },
      { text: 'Faux', is_correct: false },
    ],
  },
  {
    question_type: 'FILL_BLANK',
    question_text: 'La ___ est ___.',
    points: 1,
    blank_positions: [3, 11],
    correct_answers: ['mer', ['bleue', 'belle']],
  },
  {
    question_type: 'MATCHING',
    question_text: 'Reliez.',
    points: 1,
    left_items: ['un', 'deux'],
    right_items: ['two', 'one'],
    correct_pairs: [
      { left: 0, right: 1 },
      { left: 1, right: 0 },
    ],
  },
  { question_type: 'ORDERING', question_text: 'Rangez.', points: 1, items_to_order: ['b', 'c', 'a'], correct_order: [2, 0, 1] },
  { question_type: 'OPEN_SHORT', question_text: 'Un mot ?', points: 1 },
  open({ points: 1 }),
];
