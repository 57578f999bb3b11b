import type { EntityClass } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { DateTimeScalar } from '../scalars.js';

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The payload of a mutation that answers the row it changed: `rowPayload('CreateGrade', 'grade', Grade)`. */
export function rowPayload(mutation: string, field: string, entity: EntityClass<object>): ClassType {
  @ObjectType(`${mutation}Payload`, { simpleResolvers: true, description: `What \`${lowerFirst(mutation)}\` did.` })
  class Payload {}
  const description = "The row as it is now; null when the change took it out of the viewer's reach.";
  Field(() => entity as ClassType, { nullable: true, description })(Payload.prototype, field);
  return Payload;
}

/** The payload of a mutation that deletes a row: `deletedPayload('Grade')` has `deletedGradeId` and `deletedAt`. */
export function deletedPayload(thing: string): ClassType {
  @ObjectType(`Delete${thing}Payload`, { simpleResolvers: true, description: `What \`delete${thing}\` did.` })
  class Payload {}
  Field(() => ID, { description: 'Numeric key of the row that was deleted.' })(Payload.prototype, `deleted${thing}Id`);
  Field(() => DateTimeScalar, { description: 'When it was deleted.' })(Payload.prototype, 'deletedAt');
  return Payload;
}
