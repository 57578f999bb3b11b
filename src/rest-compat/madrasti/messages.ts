import { type EventDialect, message } from '../event-dialect.js';
import type {
  AttendanceStatusLower,
  RealtimeAttendanceAlert,
  RealtimeBadgeEarned,
  RealtimeGradePublished,
  RealtimeSystemAlert,
} from './wire.js';

const urgency = { INFO: 'low', WARNING: 'high', CRITICAL: 'urgent' } as const;
const lower = <T extends string>(text: T): Lowercase<T> => text.toLowerCase() as Lowercase<T>;

/** `/ws/notifications/{user_id}/`: what parents and students hear, in the words of the documentation. */
export const notificationsSocket: EventDialect = {
  name: 'madrasti',
  path: /^\/ws\/notifications\/(\d+)\/?$/,
  subprotocol: 'bearer',
  maxSilenceMs: 90_000,
  closeCodes: { Unauthenticated: 4401, Forbidden: 4403, Silence: 4408 },
  messages: [
    message({
      event: 'attendance.alert',
      subscription: 'Subscription.attendanceAlert',
      to: ['children'],
      write: (alert, timestamp): RealtimeAttendanceAlert => ({
        type: 'attendance_alert',
        timestamp,
        data: {
          student_id: Number(alert.studentId),
          student_name: alert.studentName,
          class: alert.className,
          subject: alert.subjectName,
          session_date: alert.sessionDate,
          session_time: alert.sessionTime,
          status: lower(alert.status) satisfies AttendanceStatusLower,
          flag_created: alert.flagCreated,
          priority: lower(alert.priority ?? 'LOW'),
        },
      }),
    }),
    message({
      event: 'grade.published',
      subscription: 'Subscription.gradePublished',
      to: ['own'],
      write: (grade, timestamp): RealtimeGradePublished => ({
        type: 'grade_published',
        timestamp,
        data: {
          homework_id: Number(grade.assessmentId ?? grade.gradeId),
          homework_title: grade.title,
          student_id: Number(grade.studentId),
          score: Number(grade.score),
          score_percentage: percentage(Number(grade.score), Number(grade.maxScore)),
          points_earned: grade.pointsEarned,
          feedback_available: grade.feedbackAvailable,
        },
      }),
    }),
    message({
      event: 'badge.earned',
      subscription: 'Subscription.badgeEarned',
      to: ['own'],
      write: (badge, timestamp): RealtimeBadgeEarned => ({
        type: 'badge_earned',
        timestamp,
        data: {
          student_id: Number(badge.studentId),
          badge_id: Number(badge.badgeId),
          badge_name: badge.badgeName,
          badge_icon: badge.icon,
          points_awarded: badge.pointsReward,
          rarity: badge.rarity,
        },
      }),
    }),
    message({
      event: 'system.alert',
      subscription: 'Subscription.systemAlert',
      to: ['all'],
      write: ({ alertType, title, message: text, severity, endsAt }, timestamp): RealtimeSystemAlert => ({
        type: 'system_alert',
        timestamp,
        data: { alert_type: alertType, title, message: text, priority: urgency[severity], expires_at: endsAt },
      }),
    }),
  ],
};

/** To one decimal, 0 to 100 also when there is nothing to reach or more was reached. */
function percentage(score: number, most: number): number {
  if (most <= 0) return 0;
  return Math.min(100, Math.max(0, Math.round((1000 * score) / most) / 10));
}
