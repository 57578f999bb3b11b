import type { EntityClass } from '@mikro-orm/postgresql';
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { fault, invalid } from '../../errors.js';
import { cell, columnOf, matrix, rolesOf } from '../../permissions/matrix.js';
import type { Column, Scope } from '../../permissions/scopes.js';
import { conditionOf, visibleRows } from '../../permissions/visibility.js';
import { idIs, rows } from '../../reading.js';
import { entityOf } from '../../schema/complete.js';

/** Why a viewer may or may not, as far as they may know. */
export interface AccessExplanation {
  coordinate: string;
  allowed: boolean;
  column: Column;
  scope: Scope;
  reason: AccessReason;
  roles: readonly Column[];
}
/** What decided. */
export type AccessReason = 'SCOPE_COVERS_ALL' | 'ROW_IN_SCOPE' | 'DEPENDS_ON_ROW' | 'SIGN_IN' | 'ROLE' | 'ROW_NOT_FOUND_OR_OUT_OF_SCOPE';

/** The entity that an id at this coordinate names: the type itself, or the first that the field's answer shows. */
function rowsAt(schema: GraphQLSchema, coordinate: string): { entity: EntityClass<object>; type: string } | undefined {
  const [typeName = '', field] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return undefined;
  const own = entityOf(type.name);
  if (own) return { entity: own, type: type.name };
  const answer = field === undefined ? undefined : getNamedType(type.getFields()[field]?.type);
  const shown: readonly (GraphQLObjectType | undefined)[] = isObjectType(answer)
    ? [
        answer,
        ...Object.values(answer.getFields())
          .map((one) => getNamedType(one.type))
          .filter(isObjectType),
      ]
    : [];
  for (const one of shown) {
    const entity = one && entityOf(one.name);
    if (entity) return { entity, type: one.name };
  }
  return undefined;
}

/**
 * Which rule decides on a coordinate of the schema for this viewer, and who else it is open to. With an id: whether that row is within
 * the scope. A row that is hidden and one that does not exist answer alike.
 */
export async function explainAccess(
  ctx: Context,
  schema: GraphQLSchema,
  coordinate: string,
  id: string | undefined,
): Promise<AccessExplanation> {
  if (!matrix[coordinate]) throw invalid(fault('coordinate', 'UNKNOWN_ID', { resource: 'coordinate', id: coordinate }));
  const column = columnOf(ctx.viewer);
  const scope = cell(coordinate, column);
  const answer = (allowed: boolean, reason: AccessReason): AccessExplanation => ({
    coordinate,
    allowed,
    column,
    scope,
    reason,
    roles: rolesOf(coordinate),
  });
  if (scope === 'none') return answer(false, column === 'VISITOR' ? 'SIGN_IN' : 'ROLE');
  const named = rowsAt(schema, coordinate);
  if (id === undefined || !named) return answer(true, scope === 'all' ? 'SCOPE_COVERS_ALL' : 'DEPENDS_ON_ROW');
  const row = idIs('t.id', named.entity, id);
  const table = ctx.platform.orm.getMetadata().get(named.entity).tableName;
  const found = row
    ? await rows(
        ctx,
        `select t.id from ${table} t where t.organization_id = :organization and ${row.sql} and ${visibleRows(named.type, column)} and ${conditionOf(named.type, scope)}`,
        row.values,
        ([key]) => ({ key }),
      )
    : [];
  return found.length ? answer(true, 'ROW_IN_SCOPE') : answer(false, 'ROW_NOT_FOUND_OR_OUT_OF_SCOPE');
}
