import { Args, Field, FieldResolver, Resolver, type ClassType, type NonEmptyArray } from 'type-graphql';
import { edges } from '../entities/edge-from.js';
import { ones } from '../entities/one-from.js';
import { listOfRows } from '../reading/lists.js';

let published: NonEmptyArray<ClassType> | undefined;

/**
 * Gives each entity the fields that others have declared: single rows, and connections with the arguments of the root list of the same rows. They are read with the rows that have
 * them, so that nothing here is ever called; `edgesAreRead` has each find what was read.
 */
export function publishEdges(): readonly ClassType[] {
  if (!published)
    for (const { from, field, to, description } of ones)
      Field(() => to as ClassType, { nullable: true, description })(from().prototype as object, field);
  published ??= edges.map(({ from, field, to, description }) => {
    const { connection, args } = listOfRows(to);
    @Resolver(() => from() as ClassType)
    class EdgeResolver {
      @FieldResolver(() => connection, { description })
      [field](@Args(() => args) _args: object): never {
        throw new Error(`${field} is read with the row that has it`);
      }
    }
    return EdgeResolver;
  }) as NonEmptyArray<ClassType>;
  return published;
}
