import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { hear } from '../subscriptions/hearing.js';
import { rowKey } from '../subscriptions/row-key.js';
import type { StreamItem } from '../subscriptions/stream/event-reader.js';
import { AttemptSubmitted } from './subscriptions/attempt-submitted.js';
import { AttendanceAlert } from './subscriptions/attendance-alert.js';
import { BadgeEarned } from './subscriptions/badge-earned.js';
import { CursorScalar } from './subscriptions/event-cursor.js';
import { messageOf } from './subscriptions/event-message.js';
import { GradePublished } from './subscriptions/grade-published.js';
import { NotificationCreated } from './subscriptions/notification-created.js';
import { RegisterChanged } from './subscriptions/register-changed.js';
import { SystemAlert } from './subscriptions/system-alert.js';

interface Asked {
  args: { after?: string | null; classId?: string | null; assessmentId?: string | null };
  context: Context;
}

const After = () =>
  Arg('after', () => CursorScalar, {
    nullable: true,
    description:
      'The cursor of the last event that you have seen: stored events after it come first, then live ones. Left out: live ones only.',
  });
const AssessmentId = () => Arg('assessmentId', () => ID, { nullable: true, description: 'Only what is handed in for this one.' });
const ClassId = () => Arg('classId', () => ID, { nullable: true, description: 'Only events of this class.' });

/** Each is opened through `hear`, which judges every event; the answer is made of the event alone. */
@Resolver()
export class SubscriptionsResolver {
  @Subscription(() => AttendanceAlert, {
    description:
      'Students who are marked absent or late, and corrections of such marks: for the guardians who are told, the student, teachers of the class, and the office.',
    subscribe: async ({ args: { after, classId }, context }: Asked) => {
      const key = await rowKey(context, 'SchoolClass', classId);
      return hear(context, { names: ['attendance.alert'], after, wants: ({ payload }) => key === undefined || payload.classId === key });
    },
  })
  attendanceAlert(@Root() item: StreamItem, @After() _after?: string, @ClassId() _classId?: string): AttendanceAlert {
    return messageOf(item);
  }

  @Subscription(() => RegisterChanged, {
    description:
      'Registers that are opened, marked, completed or reset: for teachers of the class, the teacher of the lesson, and the office.',
    subscribe: async ({ args: { after, classId }, context }: Asked) => {
      const key = await rowKey(context, 'SchoolClass', classId);
      return hear(context, { names: ['attendance.register'], after, wants: ({ payload }) => key === undefined || payload.classId === key });
    },
  })
  registerChanged(@Root() item: StreamItem, @After() _after?: string, @ClassId() _classId?: string): RegisterChanged {
    return messageOf(item);
  }

  @Subscription(() => NotificationCreated, {
    description: 'Notifications that the viewer is sent.',
    subscribe: ({ args: { after }, context }: Asked) => hear(context, { names: ['notification.created'], after }),
  })
  notificationCreated(@Root() item: StreamItem, @After() _after?: string): NotificationCreated {
    return messageOf(item);
  }

  @Subscription(() => AttemptSubmitted, {
    description: 'Work that students hand in: for teachers of the class, who made the assessment, and the office.',
    subscribe: async ({ args: { after, assessmentId }, context }: Asked) => {
      const key = await rowKey(context, 'Assessment', assessmentId);
      return hear(context, {
        names: ['attempt.submitted'],
        after,
        wants: ({ payload }) => key === undefined || payload.assessmentId === key,
      });
    },
  })
  attemptSubmitted(@Root() item: StreamItem, @After() _after?: string, @AssessmentId() _assessmentId?: string): AttemptSubmitted {
    return messageOf(item);
  }

  @Subscription(() => GradePublished, {
    description: 'Marks that become visible: for the student, guardians who may see marks, teachers of the class, and the office.',
    subscribe: ({ args: { after }, context }: Asked) => hear(context, { names: ['grade.published'], after }),
  })
  gradePublished(@Root() item: StreamItem, @After() _after?: string): GradePublished {
    return messageOf(item);
  }

  @Subscription(() => BadgeEarned, {
    description: 'Badges that are earned: for the student, the guardians, teachers of the class, and the office.',
    subscribe: ({ args: { after }, context }: Asked) => hear(context, { names: ['badge.earned'], after }),
  })
  badgeEarned(@Root() item: StreamItem, @After() _after?: string): BadgeEarned {
    return messageOf(item);
  }

  @Subscription(() => SystemAlert, {
    description: 'Announcements of the operators: for everybody who is signed in.',
    subscribe: ({ args: { after }, context }: Asked) => hear(context, { names: ['system.alert'], after }),
  })
  systemAlert(@Root() item: StreamItem, @After() _after?: string): SystemAlert {
    return messageOf(item);
  }
}
