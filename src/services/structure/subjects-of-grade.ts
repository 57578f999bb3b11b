import type { Context } from '../../context.js';
import { fault, invalid } from '../../errors.js';
import { GradeSubject } from '../../entities/structure/grade-subject.js';
import type { Grade } from '../../entities/structure/grade.js';
import { Subject } from '../../entities/structure/subject.js';
import { formOf } from '../../reading.js';

/** The subjects that ids name, each once; an id that names none is a fault at its place. */
export async function subjectsNamed(ctx: Context, ids: readonly string[], path: string): Promise<Subject[]> {
  const keys = ids.filter((id) => formOf(id) === 'key');
  const uuids = ids.filter((id) => formOf(id) === 'uuid').map((id) => id.toLowerCase());
  const found = ids.length ? await ctx.em.find(Subject, { $or: [{ id: { $in: keys } }, { uuid: { $in: uuids } }] }) : [];
  const byId = new Map(found.flatMap((subject) => [[subject.id, subject] as const, [subject.uuid, subject] as const]));
  const unknown = ids.flatMap((id, i) =>
    byId.has(id.toLowerCase()) ? [] : [fault(`${path}.${i}`, 'UNKNOWN_ID', { resource: 'Subject', id })],
  );
  if (unknown.length) throw invalid(...unknown);
  return found;
}

/** Makes these the subjects that a grade is taught: adds what is new, takes away what is not among them. */
export async function setSubjects(ctx: Context, grade: Grade, subjects: readonly Subject[], stored: boolean): Promise<void> {
  const links = stored ? await ctx.em.find(GradeSubject, { grade }) : [];
  const wanted = new Set(subjects.map(({ id }) => id));
  const linked = new Set(links.map(({ subject }) => subject.id));
  for (const link of links) if (!wanted.has(link.subject.id)) ctx.em.remove(link);
  for (const subject of subjects)
    if (!linked.has(subject.id)) ctx.em.create(GradeSubject, { organization: ctx.organization.id, grade, subject });
}
