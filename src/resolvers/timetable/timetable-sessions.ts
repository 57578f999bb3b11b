import { Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { Room } from '../../entities/structure/room.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { Subject } from '../../entities/structure/subject.js';
import { Timetable } from '../../entities/timetable/timetable.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { createTimetableSession } from '../../services/timetable/create-timetable-session.js';
import { deleteTimetableSession } from '../../services/timetable/delete-timetable-session.js';
import { restoreTimetableSession } from '../../services/timetable/restore-timetable-session.js';
import { updateTimetableSession } from '../../services/timetable/update-timetable-session.js';
import { connectionOf } from '../connection.js';
import { createdWithin, CreatedFilter } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { ascending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateTimetableSessionInput, UpdateTimetableSessionInput } from './timetable-session-inputs.js';

const TimetableSessionConnection = connectionOf(TimetableSession, 'TimetableSession');
const ordering = orderOf(
  'TimetableSession',
  {
    ID: 't.id',
    TIMETABLE: 't.timetable_id',
    DAY_OF_WEEK: 't.day_of_week',
    START_TIME: 't.start_time',
    END_TIME: 't.end_time',
    SUBJECT: 't.subject_id',
    TEACHER: 't.teacher_id',
    ROOM: 'coalesce(t.room_id, 0)',
    SESSION_TYPE: 't.session_type',
    NOTES: "coalesce(t.notes, '')",
    IS_ACTIVE: 't.is_active',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.day_of_week'), ascending('t.start_time')],
);
const CreateTimetableSessionPayload = rowPayload('CreateTimetableSession', 'timetableSession', TimetableSession);
const UpdateTimetableSessionPayload = rowPayload('UpdateTimetableSession', 'timetableSession', TimetableSession);
const RestoreTimetableSessionPayload = rowPayload('RestoreTimetableSession', 'timetableSession', TimetableSession);
const DeleteTimetableSessionPayload = deletedPayload('TimetableSession');

/** Which weekly lessons are listed; conditions combine with AND. */
@InputType({ description: 'Which weekly lessons are listed; conditions combine with AND.' })
class TimetableSessionFilter extends CreatedFilter {
  @Field(() => ID, { nullable: true, description: 'Of this timetable.' })
  timetableId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => Int, { nullable: true, description: 'On this day of the week: 1 Monday to 7 Sunday.' })
  @Min(1)
  @Max(7)
  dayOfWeek?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of this teacher.' })
  teacherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this subject.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this room.' })
  roomId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In use or not. A viewer who may delete rows finds the deleted ones among those that are not.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the subject, teacher, class, room or remarks.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(TimetableSession, {
  connection: TimetableSessionConnection,
  filter: TimetableSessionFilter,
  order: ordering,
  deleted: (ctx, filter) => deletedToo(ctx, filter?.isActive, 'deleteTimetableSession'),
  where: (filter, ctx) => [
    idIs('t.timetable_id', Timetable, filter?.timetableId),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    where('t.day_of_week = :dayOfWeek', { dayOfWeek: filter?.dayOfWeek ?? undefined }),
    idIs('t.teacher_id', Teacher, filter?.teacherId),
    idIs('t.subject_id', Subject, filter?.subjectId),
    idIs('t.room_id', Room, filter?.roomId),
    where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
    matching(
      filter?.search,
      '(select b.name from subject b where b.id = t.subject_id)',
      '(select u.full_name from user_account u where u.id = t.teacher_id)',
      '(select c.name from school_class c where c.id = t.school_class_id)',
      '(select r.name from room r where r.id = t.room_id)',
      't.notes',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class TimetableSessionsResolver {
  @Query(() => TimetableSessionConnection, { description: 'Weekly lessons, page by page.' })
  timetableSessions(
    @Args(() => list.args) args: ListArgs<TimetableSessionFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, TimetableSession, info, list.asked(ctx, args));
  }

  @Query(() => TimetableSession, { description: 'One weekly lesson.' })
  timetableSession(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, TimetableSession, id, info);
  }

  @Mutation(() => CreateTimetableSessionPayload, {
    description: 'Adds a weekly lesson where its teacher, room and class are free; a clash is named, with free slots.',
  })
  createTimetableSession(
    @Arg('input', () => CreateTimetableSessionInput, { description: 'What it is.' }) input: CreateTimetableSessionInput,
    @Ctx() ctx: Context,
  ) {
    return createTimetableSession(ctx, input);
  }

  @Mutation(() => UpdateTimetableSessionPayload, { description: 'Changes a weekly lesson where its teacher, room and class are free.' })
  updateTimetableSession(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateTimetableSessionInput, { description: 'What is to change.' }) input: UpdateTimetableSessionInput,
    @Ctx() ctx: Context,
  ) {
    return updateTimetableSession(ctx, id, input);
  }

  @Mutation(() => DeleteTimetableSessionPayload, { description: 'Deletes a weekly lesson. Lessons that were held stay.' })
  deleteTimetableSession(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteTimetableSession(ctx, id);
  }

  @Mutation(() => RestoreTimetableSessionPayload, {
    description: 'Brings a deleted weekly lesson back, where its teacher, room and class are still free.',
  })
  restoreTimetableSession(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreTimetableSession(ctx, id);
  }
}
