import { Max, Min } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { SessionInstance } from '../../entities/timetable/session-instance.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { LocalDateScalar, LocalTimeScalar } from '../../scalars.js';
import { ClockStatus } from '../../services/timetable/clock-status.js';
import { offerSlots } from '../../services/timetable/offer-slots.js';
import { todaySessions } from '../../services/timetable/today-sessions.js';
import { weeklySchedule } from '../../services/timetable/weekly-schedule.js';

registerEnumType(ClockStatus, {
  name: 'ClockStatus',
  description: 'Where a lesson stands on the clock, whatever its register says.',
  valuesConfig: {
    UPCOMING: { description: 'It has not begun.' },
    ACTIVE: { description: 'It is being given.' },
    COMPLETED: { description: 'It is over.' },
  },
});

/** One lesson of today. */
@ObjectType({ simpleResolvers: true, description: 'One lesson of today.' })
class TodayLesson {
  @Field(() => TimetableSession, { nullable: true, description: 'The weekly lesson that it is one of.' })
  timetableSession!: object | null;

  @Field(() => SessionInstance, { nullable: true, description: 'The dated lesson with its register; null until it exists.' })
  sessionInstance!: object | null;

  @Field(() => LocalTimeScalar, { description: 'Start, local time.' })
  startTime!: string;

  @Field(() => LocalTimeScalar, { description: 'End, local time.' })
  endTime!: string;

  @Field(() => ClockStatus, { description: 'Where it stands on the clock.' })
  clockStatus!: ClockStatus;

  @Field(() => Int, { description: 'Students in the class.' })
  studentsCount!: number;
}

/** The lessons that a teacher gives today. */
@ObjectType({ simpleResolvers: true, description: 'The lessons that a teacher gives today.' })
class TodaySessions {
  @Field(() => LocalDateScalar, { description: 'The school day.' })
  date!: string;

  @Field(() => Teacher, { nullable: true, description: 'Who gives them.' })
  teacher!: object | null;

  @Field(() => [TodayLesson], { description: 'The lessons, in the order of the day.' })
  lessons!: TodayLesson[];
}

/** One day of a week. */
@ObjectType({ simpleResolvers: true, description: 'One day of a week.' })
class ScheduleDay {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  dayOfWeek!: number;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => [TimetableSession], { description: 'The lessons held on it as planned, in the order of the day.' })
  sessions!: readonly object[];

  @Field(() => [SessionInstance], {
    description:
      'The lessons that were moved to it, or to another time, teacher or room of it, in the order of the day. Their plan is not among `sessions`.',
  })
  movedLessons!: readonly object[];
}

/** The lessons planned in a week. */
@ObjectType({ simpleResolvers: true, description: 'The lessons planned in a week.' })
class WeeklySchedule {
  @Field(() => LocalDateScalar, { description: 'Its Monday.' })
  weekStart!: string;

  @Field(() => LocalDateScalar, { description: 'Its Sunday.' })
  weekEnd!: string;

  @Field(() => [ScheduleDay], { description: 'Its seven days.' })
  days!: ScheduleDay[];
}

/** Whose week, and which. */
@ArgsType()
class WeeklyScheduleArgs {
  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this teacher.' })
  teacherId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'A day of the week; today when left out.' })
  weekStart?: string | null;
}

/** A part of a day in which a lesson could be held. */
@ObjectType({ simpleResolvers: true, description: 'A part of a day in which a lesson could be held.' })
class FreeSlot {
  @Field(() => LocalTimeScalar, { description: 'Free from, local time.' })
  startTime!: string;

  @Field(() => LocalTimeScalar, { description: 'Free up to, local time.' })
  endTime!: string;
}

/** For whom, when and how long. */
@ArgsType()
class FreeSlotsArgs {
  @Field(() => ID, { description: 'The timetable that a lesson is to be added to: its class must be free, within its period.' })
  timetableId!: string;

  @Field(() => Int, { description: 'Day of the week: 1 Monday to 7 Sunday.' })
  @Min(1)
  @Max(7)
  dayOfWeek!: number;

  @Field(() => ID, { nullable: true, description: 'A teacher who must be free too.' })
  teacherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A room that must be free too.' })
  roomId?: string | null;

  @Field(() => Int, { defaultValue: 60, description: 'How long the lesson is, in minutes.' })
  @Min(5)
  @Max(720)
  minutes!: number;
}

@Resolver()
export class SchedulesResolver {
  @Query(() => TodaySessions, { description: 'The lessons of today: of the teacher who asks, or of the teacher who is named.' })
  todaySessions(
    @Arg('teacherId', () => ID, { nullable: true, description: 'Whose; teachers, who have their own, leave it out.' })
    teacherId: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<TodaySessions> {
    return todaySessions(ctx, teacherId);
  }

  @Query(() => WeeklySchedule, {
    description:
      "The lessons planned in a week, of a class or a teacher. Of nobody named: a teacher's own, those of a student's class or of the children's classes, or of the whole school.",
  })
  weeklySchedule(@Args() args: WeeklyScheduleArgs, @Ctx() ctx: Context): Promise<WeeklySchedule> {
    return weeklySchedule(ctx, args);
  }

  @Query(() => [FreeSlot], { description: 'When a lesson could be added to a timetable: the class, the teacher and the room are free.' })
  freeSlots(@Args() args: FreeSlotsArgs, @Ctx() ctx: Context): Promise<FreeSlot[]> {
    return offerSlots(ctx, args);
  }
}
