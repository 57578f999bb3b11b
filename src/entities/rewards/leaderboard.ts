import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { EdgeFrom } from '../edge-from.js';
import { Grade } from '../structure/grade.js';
import { SchoolClass } from '../structure/school-class.js';
import { Subject } from '../structure/subject.js';
import { TenantEntity } from '../tenant-entity.js';
import { boardEntries, ownEntries } from './board-entries.sql.js';
import { LeaderboardEntry } from './leaderboard-entry.js';

/** What a leaderboard covers. */
export enum LeaderboardType {
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  SEMESTER = 'SEMESTER',
  CLASS = 'CLASS',
  GRADE = 'GRADE',
  SUBJECT = 'SUBJECT',
}
registerEnumType(LeaderboardType, {
  name: 'LeaderboardType',
  description: 'What a leaderboard covers.',
  valuesConfig: {
    WEEKLY: { description: 'A week, Monday to Sunday: of a class, of a grade or of the school.' },
    MONTHLY: { description: 'A month: of a class, of a grade or of the school.' },
    SEMESTER: { description: 'A half of the academic year: of a class, of a grade or of the school.' },
    CLASS: { description: 'A class, in the academic year.' },
    GRADE: { description: 'A grade, in the academic year.' },
    SUBJECT: { description: 'A subject in a grade, in the academic year.' },
  },
});

/** A ranking by points gained in a period. It is made when somebody of it gains points; its entries are worked out when they are read. */
@ObjectType({
  simpleResolvers: true,
  description: 'A ranking by points gained in a period. It is there from the first points on that somebody of it gains.',
})
@Entity({ tableName: 'leaderboard' })
@Index({
  name: 'leaderboard_once_key',
  expression:
    'create unique index leaderboard_once_key on leaderboard (organization_id, leaderboard_type, period_start, school_class_id, grade_id, subject_id) nulls not distinct',
})
@Index({ name: 'leaderboard_period', properties: ['organization', 'periodStart', 'id'] })
export class Leaderboard extends TenantEntity {
  @Field(() => LeaderboardType, { description: 'What it covers.' })
  @Enum({ items: () => LeaderboardType, type: 'text' })
  leaderboardType!: LeaderboardType;

  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  periodStart!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  @Property({ type: 'date' })
  periodEnd!: string;

  @Field(() => SchoolClass, { nullable: true, description: 'Only this class; null: any.' })
  @EdgeFrom(() => SchoolClass, 'leaderboards', 'Rankings of its students, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true, nullable: true })
  schoolClass: Ref<SchoolClass> | null = null;

  @Field(() => Grade, { nullable: true, description: 'Only this grade; null: any.' })
  @EdgeFrom(() => Grade, 'leaderboards', 'Rankings of its students, page by page.')
  @ManyToOne(() => Grade, { ref: true, nullable: true })
  grade: Ref<Grade> | null = null;

  @Field(() => Subject, { nullable: true, description: 'Only points gained in this subject; null: all points.' })
  @ManyToOne(() => Subject, { ref: true, nullable: true })
  subject: Ref<Subject> | null = null;

  @Field(() => [LeaderboardEntry], {
    description: 'The first hundred, the best first, then the places of the viewer further down. Those with the same points share a rank.',
  })
  @Computed(boardEntries)
  entries!: LeaderboardEntry[];

  @Field(() => [LeaderboardEntry], { description: "The viewer's own place, or those of a guardian's children, wherever they stand." })
  @Computed(ownEntries)
  ownEntries!: LeaderboardEntry[];
}
