import type { Alert, BadgeNews, GradeNews } from '../operations.js';
import { EventStream } from './stream.js';

/** What a family hears of a child: absences and late arrivals, grades, badges. */
export type News = (Alert & { source: 'alert' }) | (GradeNews & { source: 'grade' }) | (BadgeNews & { source: 'badge' });

export const news = new EventStream<News>('news', [
  { source: 'alert', operation: 'attendanceAlert' },
  { source: 'grade', operation: 'gradePublished' },
  { source: 'badge', operation: 'badgeEarned' },
]);
