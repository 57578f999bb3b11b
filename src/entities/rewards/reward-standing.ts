import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Student } from '../identity/student.js';
import { TenantEntity } from '../tenant-entity.js';

/** How long a period of a leaderboard is. */
export enum StandingScale {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  SEMESTER = 'SEMESTER',
  YEAR = 'YEAR',
}

/**
 * What a student gained in one period, over all subjects or in one: the sums of the ledger that leaderboards rank, kept with each
 * movement so that a board of twenty thousand students reads twenty thousand rows and not a million.
 */
@Entity({ tableName: 'reward_standing' })
@Index({
  name: 'reward_standing_student_key',
  expression:
    'create unique index reward_standing_student_key on reward_standing (organization_id, scale, starts_on, subject_key, student_id)',
})
export class RewardStanding extends TenantEntity {
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Enum({ items: () => StandingScale, type: 'text' })
  scale!: StandingScale;

  @Property({ type: 'date' })
  startsOn!: string;

  /** Key of the subject; 0, which an index finds and null is not: all subjects, and what belongs to none. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  subjectKey: string = '0';

  /** Gained in the period, less penalties; what was spent does not count. */
  @Property({ type: 'integer', default: 0 })
  points: number = 0;

  @Property({ type: 'integer', default: 0 })
  homeworkCompleted: number = 0;

  @Property({ type: 'integer', default: 0 })
  badgesCount: number = 0;
}
