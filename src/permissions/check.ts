import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { isEntityType } from '../schema/complete.js';
import { cell, matrix, reach } from './matrix.js';
import { columns } from './scopes.js';
import { typesWithRights } from './viewer-can.js';

/**
 * Refuses to start on a hole in the permissions: a row for a field that does not exist, an entity whose rows nobody has spoken for, or
 * a scope that says nothing for the rows it is granted on. (A root field without a row is refused by the guard.)
 */
export function checkPermissions(schema: GraphQLSchema): void {
  const faults: string[] = [];
  for (const coordinate of Object.keys(matrix)) {
    const [typeName = '', field] = coordinate.split('.');
    const type = schema.getType(typeName);
    if (!isObjectType(type) || (field !== undefined && !type.getFields()[field]))
      faults.push(`${coordinate} stands in the matrix but not in the schema`);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isEntityType(type)) continue;
    if (!matrix[type.name]) faults.push(`the matrix does not say who sees the rows of ${type.name}`);
  }
  const speak = (type: string, coordinate: string): void => {
    for (const column of columns) {
      const scope = cell(coordinate, column);
      if (scope !== 'all' && scope !== 'none' && reach[type]?.[scope] === undefined)
        faults.push(`${coordinate} grants ${column} "${scope}", which says nothing about rows of ${type}`);
    }
  };
  for (const coordinate of Object.keys(matrix)) {
    const [typeName = '', field] = coordinate.split('.');
    if (typeName === 'Mutation' || typeName === 'Subscription') continue;
    if (typeName !== 'Query') speak(typeName, coordinate);
    else if (field !== undefined) {
      const answer = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
      const nodes = isObjectType(answer) ? answer.getFields()['nodes'] : undefined;
      const rows = nodes ? getNamedType(nodes.type) : answer;
      if (isObjectType(rows) && isEntityType(rows)) speak(rows.name, coordinate);
    }
  }
  for (const [type, rights] of Object.entries(typesWithRights)) for (const coordinate of Object.values(rights)) speak(type, coordinate);
  if (faults.length) throw new Error(`permissions have holes:\n  ${[...new Set(faults)].join('\n  ')}`);
}
