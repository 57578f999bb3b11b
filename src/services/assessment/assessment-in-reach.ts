import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import type { AssessmentKind } from '../../entities/assessment/policies.js';
import { notFound } from '../../errors.js';
import { conditionOf } from '../../permissions/visibility.js';
import { idIs, rows } from '../../reading.js';

/** The key of an assessment that the viewer reaches at this root field; another, or one of another kind than asked for, is not found. */
export async function assessmentInReach(ctx: Context, id: string, kind: AssessmentKind | null = null): Promise<string> {
  const named = idIs('t.id', Assessment, id);
  const sql = `select t.id as c0 from assessment t where t.organization_id = :organization and t.deleted_at is null
    and ${named?.sql ?? 'false'} and (:kind::text is null or t.kind = :kind) and ${conditionOf('Assessment', ctx.scope)}`;
  const [found] = await rows(ctx, sql, { ...named?.values, kind }, ([key]) => ({ key: String(key) }));
  if (!found) throw notFound('Assessment', id);
  return found.key;
}

/** For clients that know one kind only: an assessment of another kind, deleted or not, is not found. Nothing is asked without a kind. */
export async function requireKind(ctx: Context, id: string, kind: AssessmentKind | null | undefined): Promise<void> {
  const named = idIs('t.id', Assessment, id);
  if (!kind || !named) return;
  const sql = `select 1 as c0 from assessment t where t.organization_id = :organization and ${named.sql} and t.kind = :kind`;
  const found = await rows(ctx, sql, { ...named.values, kind }, (row) => row);
  if (found.length === 0) throw notFound('Assessment', id);
}
