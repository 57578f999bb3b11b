import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A mark became visible to a student and the guardians who may see it. */
@ObjectType({ simpleResolvers: true, description: 'A mark became visible to a student and to the guardians who may see marks.' })
export class GradePublished extends EventMessage implements Partial<Events['grade.published']> {
  @Field(() => ID, { nullable: true, description: 'The mark.' })
  gradeId?: string;

  @Field(() => ID, { nullable: true, description: 'The homework, quiz or exam that was graded; null for a mark that stands by itself.' })
  assessmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose mark it is.' })
  studentId?: string;

  @Field(() => String, { nullable: true, description: 'Full name of the student.' })
  studentName?: string;

  @Field(() => String, { nullable: true, description: 'What was graded.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Name of the subject.' })
  subjectName?: string;

  @Field(() => String, { nullable: true, description: 'Points reached, a decimal number.' })
  score?: string;

  @Field(() => String, { nullable: true, description: 'Points that could be reached, a decimal number.' })
  maxScore?: string;

  @Field(() => Int, { nullable: true, description: 'Reward points that it brought.' })
  pointsEarned?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the grader wrote something.' })
  feedbackAvailable?: boolean;
}
