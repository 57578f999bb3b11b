import { overlaps, type Slot } from './free-slots.js';

/** Who or what a lesson occupies. */
export interface Occupied {
  readonly teacherId: string;
  readonly roomId: string | null;
  readonly schoolClassId: string;
}
/** A lesson that is planned already. */
export interface Booking extends Occupied, Slot {
  readonly sessionId: string;
  readonly dayOfWeek: number;
  readonly teacherName: string;
  readonly roomName: string | null;
  readonly className: string;
  readonly subjectName: string;
}
/** A lesson that is to be planned. */
export interface Wanted extends Occupied, Slot {
  readonly dayOfWeek: number;
}
/** What is occupied twice: in the order in which it is told. */
export type Who = 'TEACHER' | 'ROOM' | 'SCHOOL_CLASS';
export interface Clash {
  readonly who: Who;
  /** The name of the teacher, room or class. */
  readonly name: string;
  readonly booking: Booking;
}

const occupied: Readonly<Record<Who, { id: (of: Occupied) => string | null; name: (of: Booking) => string }>> = {
  TEACHER: { id: (of) => of.teacherId, name: (of) => of.teacherName },
  ROOM: { id: (of) => of.roomId, name: (of) => of.roomName ?? '' },
  SCHOOL_CLASS: { id: (of) => of.schoolClassId, name: (of) => of.className },
};
const everybody: readonly Who[] = ['TEACHER', 'ROOM', 'SCHOOL_CLASS'];

/** Whether a booking occupies the teacher, room or class of a wanted lesson on its day, at whatever time. */
export const concerns = (wanted: Wanted, booking: Booking): boolean =>
  booking.dayOfWeek === wanted.dayOfWeek &&
  everybody.some((who) => occupied[who].id(wanted) !== null && occupied[who].id(wanted) === occupied[who].id(booking));

/** What a wanted lesson clashes with: for the teacher, the room and the class, the first booking of each at the same time. */
export function findClashes(wanted: Wanted, bookings: readonly Booking[]): Clash[] {
  const sameTime = bookings.filter((booking) => booking.dayOfWeek === wanted.dayOfWeek && overlaps(wanted, booking));
  return everybody.flatMap((who) => {
    const { id, name } = occupied[who];
    const booking = sameTime.find((one) => id(one) !== null && id(one) === id(wanted));
    return booking ? [{ who, name: name(booking), booking }] : [];
  });
}
