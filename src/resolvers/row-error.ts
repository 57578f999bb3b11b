import { Field, ObjectType } from 'type-graphql';

/** What was wrong with one of many rows that were sent together. */
@ObjectType({ simpleResolvers: true, description: 'What was wrong with one of many rows that were sent together.' })
export class RowError {
  @Field(() => String, { description: 'Where the value stood, such as `input.marks.3.studentId`.' })
  path!: string;

  @Field(() => String, { description: 'Which rule it broke, such as `NOT_ENROLLED`.' })
  code!: string;

  @Field(() => String, { description: "The same as a sentence, in the viewer's language." })
  message!: string;
}
