import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { DateTimeScalar } from '../../scalars.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A student handed in work, or its time was over. */
@ObjectType({ simpleResolvers: true, description: 'A student handed in work, or its time was over. What it scores is not said.' })
export class AttemptSubmitted extends EventMessage implements Partial<Events['attempt.submitted']> {
  @Field(() => ID, { nullable: true, description: 'The attempt.' })
  attemptId?: string;

  @Field(() => ID, { nullable: true, description: 'What it answers.' })
  assessmentId?: string;

  @Field(() => ID, { nullable: true, description: 'Who made that.' })
  authorId?: string;

  @Field(() => AssessmentKind, { nullable: true, description: 'What that is.' })
  kind?: keyof typeof AssessmentKind;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'Whose work it is.' })
  studentId?: string;

  @Field(() => String, { nullable: true, description: 'Full name of the student.' })
  studentName?: string;

  @Field(() => ID, { nullable: true, description: 'The class of the student that it was given to; null when the student has left it.' })
  classId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that class.' })
  className?: string | null;

  @Field(() => Int, { nullable: true, description: "Counts the student's attempts, from 1." })
  attemptNumber?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it came after the due date.' })
  isLate?: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in.' })
  submittedAt?: string;
}
