import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { assessmentAnalytics } from '../../services/assessment/assessment-analytics.js';
import { explainGrade } from '../../services/assessment/explain-grade.js';
import { AssessmentAnalytics } from './analytics-types.js';
import { GradeExplained } from './explanation-types.js';

@Resolver()
export class GradeFiguresResolver {
  @Query(() => GradeExplained, {
    description: 'How a grade came about: points of each question, penalty, what a person set, by whom and when; in data and in words.',
  })
  explainGrade(
    @Arg('attemptId', () => ID, { description: 'The attempt, by numeric key or uuid.' }) attemptId: string,
    @Ctx() ctx: Context,
  ) {
    return explainGrade(ctx, attemptId);
  }

  @Query(() => AssessmentAnalytics, { description: 'How an assessment was worked on, for those who grade it.' })
  assessmentAnalytics(
    @Arg('id', () => ID, { description: 'The assessment, by numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, { nullable: true, description: 'One of another kind is not found.' })
    kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return assessmentAnalytics(ctx, id, kind);
  }
}
