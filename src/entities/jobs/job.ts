import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { User } from '../identity/user.js';
import { TenantEntity } from '../tenant-entity.js';
import { JobFault } from './job-fault.js';

/** What a job does. */
export enum JobKind {
  IMPORT_USERS = 'IMPORT_USERS',
  IMPORT_ENROLLMENTS = 'IMPORT_ENROLLMENTS',
  IMPORT_MARKS = 'IMPORT_MARKS',
  EXPORT_USERS = 'EXPORT_USERS',
  EXPORT_ENROLLMENTS = 'EXPORT_ENROLLMENTS',
  EXPORT_MARKS = 'EXPORT_MARKS',
}
registerEnumType(JobKind, {
  name: 'JobKind',
  description: 'What a job does.',
  valuesConfig: {
    IMPORT_USERS: { description: 'Makes an account of each row of a CSV text.' },
    IMPORT_ENROLLMENTS: { description: 'Puts a student into a class for each row of a CSV text.' },
    IMPORT_MARKS: { description: 'Grades an attempt for each row of a CSV text.' },
    EXPORT_USERS: { description: 'Writes accounts as CSV.' },
    EXPORT_ENROLLMENTS: { description: 'Writes enrollments as CSV.' },
    EXPORT_MARKS: { description: 'Writes marks as CSV.' },
  },
});

/** How far a job is. */
export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'How far a job is.',
  valuesConfig: {
    QUEUED: { description: 'Waits for a server that has time.' },
    RUNNING: { description: 'Is being done; after a server has failed, another one goes on.' },
    SUCCEEDED: { description: 'Done; `errorCount` says how many rows were left out.' },
    FAILED: { description: 'Ended without a result; `errors` says why.' },
    CANCELLED: { description: 'Stopped by somebody; what was stored until then stays.' },
  },
});

/** Long work that goes on after the request that asked for it: how far it is, and what came of it. */
@ObjectType({
  simpleResolvers: true,
  description: 'Long work that goes on after the request that asked for it: how far it is, and what came of it.',
})
@Entity({ tableName: 'job' })
@Index({ name: 'job_created', properties: ['organization', 'createdAt', 'id'] })
@Index({ name: 'job_creator', properties: ['organization', 'createdBy', 'id'] })
@Index({ name: 'job_open', expression: "create index job_open on job (lease_until) where status in ('QUEUED', 'RUNNING')" })
export class Job extends TenantEntity {
  @Field(() => JobKind, { description: 'What it does.' })
  @Enum({ items: () => JobKind, type: 'text' })
  kind!: JobKind;

  @Field(() => JobStatus, { description: 'How far it is.' })
  @Enum({ items: () => JobStatus, type: 'text' })
  status: JobStatus = JobStatus.QUEUED;

  @Field(() => User, { nullable: true, description: 'Who asked for it.' })
  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  createdBy!: Ref<User>;

  @Field(() => ID, { description: 'Key of the account that asked for it.' })
  @Computed((t) => `${t}.created_by_id`)
  createdById!: string;

  @Field(() => Int, { description: 'Rows that are dealt with.' })
  @Property({ type: 'integer', default: 0 })
  done: number = 0;

  @Field(() => Int, { nullable: true, description: 'Rows in all; null as long as nobody has counted them.' })
  @Property({ type: 'integer', nullable: true })
  total: number | null = null;

  @Field(() => Int, { description: 'Faults that were found, also those that `errors` has no place for.' })
  @Property({ type: 'integer', default: 0 })
  errorCount: number = 0;

  @Field(() => [JobFault], { description: 'The first 1000 faults.' })
  @Property({ type: 'jsonb', defaultRaw: "'[]'" })
  errors: readonly JobFault[] = [];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a server took it up first.' })
  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, however.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;

  /** What the request asked for; its form is the matter of the kind. */
  @Property({ type: 'jsonb', defaultRaw: "'{}'" })
  input: unknown = {};

  /** The text that it reads; emptied when it ends. */
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  /** The text that it wrote. */
  @Property({ type: 'text', nullable: true })
  output: string | null = null;

  /** How much of the source is done for good: a server that takes it over begins here. */
  @Property({ type: 'integer', default: 0 })
  position: number = 0;

  /** Which run of which server works on it. */
  @Property({ type: 'uuid', nullable: true })
  runner: string | null = null;

  /** Until when nobody else takes it up. */
  @Property({ type: 'timestamptz', nullable: true })
  leaseUntil: Date | null = null;
}
