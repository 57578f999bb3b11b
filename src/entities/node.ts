import { Field, ID, InterfaceType } from 'type-graphql';

/** What every row of an organization is, so that a client can fetch any of them again by what it knows of it. */
@InterfaceType({
  description: 'A row of the organization, of whatever type: `node` finds it by its uuid.',
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { description: 'Numeric key, unique among the rows of its type.' })
  id!: string;

  @Field(() => ID, { description: 'Universally unique key.' })
  uuid!: string;
}
