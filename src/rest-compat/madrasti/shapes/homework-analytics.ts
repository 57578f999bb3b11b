import type { HomeworkAnalyticsQuery } from '../operations.js';
import type { HomeworkAnalytics } from '../wire.js';

/** The document has figures only: what there is nothing of is 0. */
const figure = (value: string | number | null): number => Number(value ?? 0);

/** How a homework was worked on. */
export const homeworkAnalytics = (figures: HomeworkAnalyticsQuery['assessmentAnalytics']): HomeworkAnalytics => {
  const { averageTime, medianTime, fastestCompletion, slowestCompletion } = figures.timeStatistics;
  return {
    homework_id: Number(figures.assessmentId),
    total_students: figures.totalStudents,
    submitted_count: figures.submittedCount,
    completion_rate: figure(figures.completionRate),
    average_score: figure(figures.averageScore),
    median_score: figure(figures.medianScore),
    highest_score: figure(figures.highestScore),
    lowest_score: figure(figures.lowestScore),
    perfect_scores: figures.perfectScores,
    failing_scores: figures.failingScores,
    submission_timeline: figures.submissionTimeline.map(({ date, count }) => ({ date, count })),
    question_analytics: figures.questionAnalytics.map(({ questionId, correctRate, mostCommonMistake }) => ({
      question_id: Number(questionId),
      correct_rate: figure(correctRate),
      most_common_mistake: mostCommonMistake,
    })),
    time_statistics: {
      average_time: figure(averageTime),
      median_time: figure(medianTime),
      fastest_completion: figure(fastestCompletion),
      slowest_completion: figure(slowestCompletion),
    },
  };
};
