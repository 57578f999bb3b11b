import type { EventName, Events, PublishedEvent } from './catalogue.js';
import type { View } from './view.js';

/** Who is tied to what an event is about, just now. */
export interface Audience {
  /** Guardians of the student today who are told of absences and late arrivals. */
  readonly alertGuardians: ReadonlySet<string>;
  /** Guardians of the student today who may see marks. */
  readonly gradeGuardians: ReadonlySet<string>;
  /** All guardians of the student today. */
  readonly guardians: ReadonlySet<string>;
  /** Teachers of the class: its head, and who teaches it by an active timetable. */
  readonly teachers: ReadonlySet<string>;
}

interface Hearing<N extends EventName> {
  /** The account that the event is about or addressed to. */
  readonly own?: (payload: Events[N]) => string;
  /** Guardians who hear it. */
  readonly children?: keyof Audience;
  /** Whether teachers of the class hear it. */
  readonly taught?: true;
  /** The teacher who gives the lesson or the work, of the class or not. */
  readonly giver?: (payload: Events[N]) => string;
}

/** What a scope means for each event. `all` hears everything, and a scope that is not named here hears nothing. */
const hearings: { readonly [N in EventName]: Hearing<N> } = {
  'attendance.alert': { own: ({ studentId }) => studentId, children: 'alertGuardians', taught: true },
  'attendance.register': { giver: ({ teacherId }) => teacherId, taught: true },
  'attendance.flagged': {},
  'notification.created': { own: ({ recipientId }) => recipientId },
  'attempt.submitted': { giver: ({ authorId }) => authorId, taught: true },
  'grade.published': { own: ({ studentId }) => studentId, children: 'gradeGuardians', taught: true },
  'badge.earned': { own: ({ studentId }) => studentId, children: 'guardians', taught: true },
  'job.progressed': { own: ({ createdById }) => createdById },
  'system.alert': {},
  'session.ended': {},
};

/** Whether the event may be heard with this view. Decided anew for each event; `audience` is read only where the scope calls for it. */
export function mayHear<N extends EventName>(event: PublishedEvent<N>, view: View, audience: Audience | undefined): boolean {
  if (event.organizationId !== view.organizationId) return false;
  if (view.scope === 'all') return true;
  if (view.viewerId === null) return false;
  const hearing: Hearing<N> = hearings[event.name];
  switch (view.scope) {
    case 'own':
      return hearing.own?.(event.payload) === view.viewerId;
    case 'children':
      return hearing.children !== undefined && audience?.[hearing.children].has(view.viewerId) === true;
    case 'taught':
      if (hearing.giver?.(event.payload) === view.viewerId) return true;
      return hearing.taught === true && audience?.teachers.has(view.viewerId) === true;
    case 'ownSessions':
      return hearing.giver?.(event.payload) === view.viewerId;
    case 'enrolled':
    case 'authored':
    case 'none':
      return false;
  }
}

/** Whether `mayHear` needs to know the audience of an event. */
export const needsAudience = ({ scope }: Pick<View, 'scope'>): boolean => scope === 'children' || scope === 'taught';
