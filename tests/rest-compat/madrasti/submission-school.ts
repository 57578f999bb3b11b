import type { Person } from '../../support/school.js';
import type { Reply, Row } from './client.js';
import { choice, HomeworkSchool, open, submissionList, type Course, type Said } from './homework-school.js';

/** A homework that students can work on. */
interface Work extends Course {
  readonly student: Person;
  readonly homework: number;
  /** Keys of the questions, in their order. */
  readonly asked: readonly number[];
}

/** Homework that students of the older API work on, and teachers grade. */
export class SubmissionSchool extends HomeworkSchool {
  async work(questions: readonly Said[] = [choice(), open()], more: Said = {}): Promise<Work> {
    const course = await this.course();
    const homework = await this.given(course, { questions, more });
    const asked = (await this.questions(course.teacher, homework)).map(({ id }) => id as number);
    return { ...course, student: course.students[0] as Person, homework, asked };
  }

  start(who: Person, homework: number, more: object = {}): Promise<Reply> {
    return this.client.send(who, `POST ${submissionList}`, { body: { homework, ...more } });
  }

  submit(who: Person, id: number, body: object = {}): Promise<Reply> {
    return this.client.send(who, `POST ${submissionAt(id, 'submit/')}`, { body });
  }

  grade(who: Person, id: number, body: object): Promise<Reply> {
    return this.client.send(who, `PATCH ${submissionAt(id)}`, { body });
  }
}

/** Path of a submission, or of what is done with it. */
export const submissionAt = (id: number, action = ''): string => `${submissionList}${id}/${action}`;
export const answersIn = ({ body }: Reply): Row[] => body['answers'] as Row[];
