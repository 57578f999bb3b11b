import type { Context } from '../context.js';
import { cell, columnOf, matrix, reach } from './matrix.js';
import type { Column, RowCondition, Scope } from './scopes.js';

/** The condition on rows of a type that a scope stands for: `true` for all, `false` for none. Fails closed when nobody has said it. */
export function conditionOf(type: string, scope: Scope): RowCondition {
  if (scope === 'all') return 'true';
  if (scope === 'none') return 'false';
  const condition = reach[type]?.[scope];
  if (condition === undefined) throw new Error(`permissions say nothing about the rows of ${type} in scope "${scope}"`);
  return condition;
}

/** Which rows of a type a role sees on every road, as SQL over alias `t`. */
export function visibleRows(type: string, column: Column): RowCondition {
  if (!matrix[type]) throw new Error(`the permission matrix has no row for the type ${type}`);
  const scope = cell(type, column);
  if (scope === 'all') return 'true';
  const always = column === 'VISITOR' ? undefined : reach[type]?.always;
  return always === undefined ? conditionOf(type, scope) : `(${conditionOf(type, scope)} or ${always})`;
}

/**
 * How a sensitive field is read by a role: as it is, never, or only on rows that the condition holds for. What a scope means for the field
 * may be said for itself, under `Type.field`; rows that a viewer sees always, such as the own account, are seen whole.
 */
export function visibleField(type: string, field: string, column: Column): RowCondition {
  const coordinate = `${type}.${field}`;
  if (!matrix[coordinate]) return 'true';
  const scope = cell(coordinate, column);
  if (scope === 'all') return 'true';
  const condition = (scope === 'none' ? undefined : reach[coordinate]?.[scope]) ?? conditionOf(type, scope);
  const always = column === 'VISITOR' ? undefined : reach[type]?.always;
  return always === undefined ? condition : `(${condition} or ${always})`;
}

/** The fields of a type that have a row of the matrix of their own. */
export function sensitiveFields(type: string): readonly string[] {
  let fields = sensitive.get(type);
  if (!fields) {
    const prefix = `${type}.`;
    fields = Object.keys(matrix).flatMap((coordinate) => (coordinate.startsWith(prefix) ? [coordinate.slice(prefix.length)] : []));
    sensitive.set(type, fields);
  }
  return fields;
}
const sensitive = new Map<string, readonly string[]>();

/** `condition`, written over alias `t`, over another alias. */
export const over = (condition: RowCondition, alias: string): RowCondition => condition.replaceAll(/\bt\./g, `${alias}.`);

/** Which rows of a type the viewer of this request sees, over an alias: for reports that count rows themselves. */
export const reachOf = (ctx: Context, type: string, alias: string): RowCondition => over(visibleRows(type, columnOf(ctx.viewer)), alias);
