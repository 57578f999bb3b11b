import type { GradeNews } from '../operations.js';
import { sayScore, t } from '../words.js';

/** A grade that was made known. */
export function GradeCard({ grade }: { grade: GradeNews }) {
  const words = t.value.news;
  return (
    <>
      <p class="first">
        <strong>
          <bdi>{grade.studentName}</bdi>
        </strong>
        <bdi class="score">{sayScore(grade.score, grade.maxScore)}</bdi>
      </p>
      <p>
        <bdi>{grade.title}</bdi>
        {grade.subjectName && (
          <>
            {' · '}
            <bdi>{grade.subjectName}</bdi>
          </>
        )}
      </p>
      {(grade.pointsEarned > 0 || grade.feedbackAvailable) && (
        <p class="when">
          {grade.pointsEarned > 0 && words.points(grade.pointsEarned)}
          {grade.pointsEarned > 0 && grade.feedbackAvailable && ' · '}
          {grade.feedbackAvailable && words.feedback}
        </p>
      )}
    </>
  );
}

/** The same in one sentence, for those who hear the page. */
export const sayGrade = (grade: GradeNews): string =>
  `${t.value.news.grade} ${grade.studentName}: ${sayScore(grade.score, grade.maxScore)}, ${grade.title}`;
