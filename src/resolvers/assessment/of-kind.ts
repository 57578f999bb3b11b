import type { EntityClass } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.js';
import type { AssessmentKind } from '../../entities/assessment/policies.js';
import { notFound } from '../../errors.js';
import { byId, idIs, one, where, type Where } from '../../reading.js';

/** Rows of alias `t` that belong to an assessment of a kind; all, when none is asked for. */
export const ofKind = (kind: AssessmentKind | null | undefined): Where | undefined =>
  where('exists (select from assessment k where k.id = t.assessment_id and k.kind = :assessmentKind)', {
    assessmentKind: kind ?? undefined,
  });

/** Reads one row by numeric key or uuid; one that the condition does not hold for is not found, the same as one that is not there. */
export async function byIdWhere(
  ctx: Context,
  entity: EntityClass<object>,
  id: string,
  info: GraphQLResolveInfo,
  condition: Where | undefined,
): Promise<object> {
  const named = condition && idIs('t.id', entity, id);
  if (!named) return byId(ctx, entity, id, info);
  const row = await one(ctx, entity, info, {
    sql: `(${named.sql}) and (${condition.sql})`,
    values: { ...named.values, ...condition.values },
  });
  if (!row) throw notFound(entity.name, id);
  return row;
}
