import { Field, ID, Int, ObjectType } from 'type-graphql';
import { JobKind, JobStatus } from '../../entities/jobs/job.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A job went on, or ended. */
@ObjectType({ simpleResolvers: true, description: 'A job went on, or ended.' })
export class JobProgressed extends EventMessage implements Partial<Events['job.progressed']> {
  @Field(() => ID, { nullable: true, description: 'The job.' })
  jobId?: string;

  @Field(() => ID, { nullable: true, description: 'Who asked for it.' })
  createdById?: string;

  @Field(() => JobKind, { nullable: true, description: 'What it does.' })
  kind?: Events['job.progressed']['kind'];

  @Field(() => JobStatus, { nullable: true, description: 'How far it is.' })
  status?: Events['job.progressed']['status'];

  @Field(() => Int, { nullable: true, description: 'Rows that are dealt with.' })
  done?: number;

  @Field(() => Int, { nullable: true, description: 'Rows in all; null as long as nobody has counted them.' })
  total?: number | null;

  @Field(() => Int, { nullable: true, description: 'Faults that were found until now.' })
  errorCount?: number;
}
