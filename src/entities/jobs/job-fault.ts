import { Field, Int, ObjectType } from 'type-graphql';

/** What is wrong with one value of a text that a job reads. */
@ObjectType({ simpleResolvers: true, description: 'What is wrong with one value of a file that a job reads.' })
export class JobFault {
  @Field(() => Int, { nullable: true, description: 'Counted as in the file: the heading is row 1. Null where it is about no row.' })
  readonly row!: number | null;

  @Field(() => String, { nullable: true, description: 'The column as the heading has it; null where it is about the whole row.' })
  readonly column!: string | null;

  @Field({ description: 'The rule that was broken: `REQUIRED`, `DUPLICATE`, `UNKNOWN_ID`, …, as in `extensions.fields` of an error.' })
  readonly code!: string;

  @Field({ description: 'In words, in the language of whoever asked for the job.' })
  readonly message!: string;
}
