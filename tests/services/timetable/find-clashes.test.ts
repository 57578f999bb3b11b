import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../src/services/calendar.js';
import { concerns, findClashes, type Booking, type Wanted } from '../../../src/services/timetable/find-clashes.js';

const wanted: Wanted = { teacherId: '1', roomId: '10', schoolClassId: '100', dayOfWeek: 1, startTime: '10:00', endTime: '11:00' };
const booking = (changes: Partial<Booking>): Booking => ({
  sessionId: '7',
  teacherId: '2',
  roomId: '20',
  schoolClassId: '200',
  dayOfWeek: 1,
  startTime: '10:30',
  endTime: '11:30',
  teacherName: 'Karim Bennani',
  roomName: 'Salle 20',
  className: '1ère Année - B',
  subjectName: 'Français',
  ...changes,
});
const told = (bookings: readonly Booking[]) => findClashes(wanted, bookings).map(({ who, name }) => `${who} ${name}`);

const id = fc.constantFrom('1', '2', '3');
const hour = fc.integer({ min: 8, max: 17 });
const anyLesson = fc
  .record({
    teacherId: id,
    roomId: fc.option(id),
    schoolClassId: id,
    dayOfWeek: fc.integer({ min: 1, max: 3 }),
    start: hour,
    hours: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ start, hours, ...lesson }) => ({ ...lesson, startTime: timeOf(start * 60), endTime: timeOf((start + hours) * 60) }));

describe('a lesson clashes', () => {
  it('with another of its teacher, its room or its class, and says which', () => {
    expect(told([booking({ teacherId: '1' })])).toEqual(['TEACHER Karim Bennani']);
    expect(told([booking({ roomId: '10' })])).toEqual(['ROOM Salle 20']);
    expect(told([booking({ schoolClassId: '100' })])).toEqual(['SCHOOL_CLASS 1ère Année - B']);
  });

  it('with all three at once, and says so of each', () => {
    const all = [booking({ teacherId: '1' }), booking({ roomId: '10' }), booking({ schoolClassId: '100' })];
    expect(findClashes(wanted, all).map(({ who }) => who)).toEqual(['TEACHER', 'ROOM', 'SCHOOL_CLASS']);
  });

  it('with nobody else, on no other day and at no other time', () => {
    expect(told([booking({})])).toEqual([]);
    expect(told([booking({ teacherId: '1', dayOfWeek: 2 })])).toEqual([]);
    expect(told([booking({ teacherId: '1', startTime: '11:00', endTime: '12:00' })])).toEqual([]);
    expect(told([booking({ teacherId: '1', startTime: '09:00', endTime: '10:00' })])).toEqual([]);
  });

  it('not by being without a room, as others are', () => {
    expect(findClashes({ ...wanted, roomId: null }, [booking({ roomId: null })])).toEqual([]);
  });

  it('exactly where the database would refuse it', () => {
    fc.assert(
      fc.property(anyLesson, fc.array(anyLesson.map(booking), { maxLength: 8 }), (lesson, bookings) => {
        const together = bookings.filter(
          (one) => one.dayOfWeek === lesson.dayOfWeek && one.startTime < lesson.endTime && lesson.startTime < one.endTime,
        );
        const whos = [
          together.some((one) => one.teacherId === lesson.teacherId) && 'TEACHER',
          together.some((one) => one.roomId !== null && one.roomId === lesson.roomId) && 'ROOM',
          together.some((one) => one.schoolClassId === lesson.schoolClassId) && 'SCHOOL_CLASS',
        ].filter((who) => who !== false);
        const found = findClashes(lesson, bookings);
        expect(found.map(({ who }) => who)).toEqual(whos);
        expect(found.every((clash) => together.includes(clash.booking) && concerns(lesson, clash.booking))).toBe(true);
      }),
    );
  });
});
