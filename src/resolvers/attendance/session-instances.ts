import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Teacher } from '../../entities/identity/teacher.js';
import { SchoolClass } from '../../entities/structure/school-class.js';
import { RegisterStatus, SessionInstance, SessionStatus } from '../../entities/timetable/session-instance.js';
import { TimetableSession } from '../../entities/timetable/timetable-session.js';
import { byId, idIs, page, where, type Page } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { cancelSessionInstance } from '../../services/attendance/cancel-session-instance.js';
import { createSessionInstance } from '../../services/attendance/create-session-instance.js';
import { deleteSessionInstance } from '../../services/attendance/delete-session-instance.js';
import { moveSessionInstance } from '../../services/attendance/move-session-instance.js';
import { updateSessionInstance } from '../../services/attendance/update-session-instance.js';
import { connectionOf } from '../connection.js';
import { CreatedFilter, createdWithin } from '../created-filter.js';
import { listOf, type ListArgs } from '../list-of.js';
import { matching } from '../matching.js';
import { descending, orderOf } from '../order-of.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import {
  CancelSessionInstanceInput,
  CreateSessionInstanceInput,
  MoveSessionInstanceInput,
  UpdateSessionInstanceInput,
} from './session-instance-inputs.js';

const SessionInstanceConnection = connectionOf(SessionInstance, 'SessionInstance');
const ordering = orderOf(
  'SessionInstance',
  {
    ID: 't.id',
    DATE: 't.date',
    START_TIME: 't.start_time',
    END_TIME: 't.end_time',
    TIMETABLE_SESSION: 'coalesce(t.timetable_session_id, 0)',
    STATUS: 't.status',
    REGISTER_STATUS: 't.register_status',
    STARTED_AT: "coalesce(t.started_at, timestamptz '-infinity')",
    STARTED_BY: 'coalesce(t.started_by_id, 0)',
    COMPLETED_AT: "coalesce(t.completed_at, timestamptz '-infinity')",
    COMPLETED_BY: 'coalesce(t.completed_by_id, 0)',
    NOTES: "coalesce(t.notes, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [descending('t.date'), descending('t.start_time')],
);
const CreateSessionInstancePayload = rowPayload('CreateSessionInstance', 'sessionInstance', SessionInstance);
const UpdateSessionInstancePayload = rowPayload('UpdateSessionInstance', 'sessionInstance', SessionInstance);
const CancelSessionInstancePayload = rowPayload('CancelSessionInstance', 'sessionInstance', SessionInstance);
const MoveSessionInstancePayload = rowPayload('MoveSessionInstance', 'sessionInstance', SessionInstance);
const DeleteSessionInstancePayload = deletedPayload('SessionInstance');

/** Which dated lessons are listed; conditions combine with AND. */
@InputType({ description: 'Which dated lessons are listed; conditions combine with AND.' })
class SessionInstanceFilter extends CreatedFilter {
  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or later.' })
  dateFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On this day or earlier.' })
  dateTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this weekly lesson.' })
  timetableSessionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this class.' })
  schoolClassId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this teacher.' })
  teacherId?: string | null;

  @Field(() => RegisterStatus, { nullable: true, description: 'With a register that is so far.' })
  registerStatus?: RegisterStatus | null;

  @Field(() => SessionStatus, { nullable: true, description: 'Taking place, or not.' })
  status?: SessionStatus | null;

  @Field(() => String, { nullable: true, description: 'Text in the class, subject, teacher or remarks.' })
  @MaxLength(200)
  search?: string | null;
}

const list = listOf(SessionInstance, {
  connection: SessionInstanceConnection,
  filter: SessionInstanceFilter,
  order: ordering,
  says: { orderBy: 'In which order; the latest first when left out.' },
  where: (filter, ctx) => [
    where('t.date >= :dateFrom', { dateFrom: filter?.dateFrom ?? undefined }),
    where('t.date <= :dateTo', { dateTo: filter?.dateTo ?? undefined }),
    idIs('t.timetable_session_id', TimetableSession, filter?.timetableSessionId),
    idIs('t.school_class_id', SchoolClass, filter?.schoolClassId),
    idIs('t.teacher_id', Teacher, filter?.teacherId),
    where('t.register_status = :registerStatus', { registerStatus: filter?.registerStatus ?? undefined }),
    where('t.status = :status', { status: filter?.status ?? undefined }),
    matching(
      filter?.search,
      '(select c.name from school_class c where c.id = t.school_class_id)',
      '(select b.name from subject b where b.id = t.subject_id)',
      '(select u.full_name from user_account u where u.id = t.teacher_id)',
      't.notes',
    ),
    ...createdWithin(filter, ctx),
  ],
});

@Resolver()
export class SessionInstancesResolver {
  @Query(() => SessionInstanceConnection, { description: 'Dated lessons with their registers, page by page.' })
  sessionInstances(
    @Args(() => list.args) args: ListArgs<SessionInstanceFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, SessionInstance, info, list.asked(ctx, args));
  }

  @Query(() => SessionInstance, { description: 'One dated lesson.' })
  sessionInstance(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, SessionInstance, id, info);
  }

  @Mutation(() => CreateSessionInstancePayload, {
    description: 'Makes the dated lesson of a weekly one; there is one for each day at most.',
  })
  createSessionInstance(
    @Arg('input', () => CreateSessionInstanceInput, { description: 'Which lesson, and when.' }) input: CreateSessionInstanceInput,
    @Ctx() ctx: Context,
  ) {
    return createSessionInstance(ctx, input);
  }

  @Mutation(() => UpdateSessionInstancePayload, { description: 'Changes a dated lesson, until its register is completed.' })
  updateSessionInstance(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateSessionInstanceInput, { description: 'What is to change.' }) input: UpdateSessionInstanceInput,
    @Ctx() ctx: Context,
  ) {
    return updateSessionInstance(ctx, id, input);
  }

  @Mutation(() => DeleteSessionInstancePayload, { description: 'Deletes a dated lesson whose register nobody has opened.' })
  deleteSessionInstance(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteSessionInstance(ctx, id);
  }

  @Mutation(() => CancelSessionInstancePayload, { description: 'Says that a dated lesson does not take place.' })
  cancelSessionInstance(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => CancelSessionInstanceInput, { defaultValue: {}, description: 'Why.' }) input: CancelSessionInstanceInput,
    @Ctx() ctx: Context,
  ) {
    return cancelSessionInstance(ctx, id, input);
  }

  @Mutation(() => MoveSessionInstancePayload, {
    description: 'Moves one dated lesson to another day, time, teacher or room where nobody is booked twice.',
  })
  moveSessionInstance(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => MoveSessionInstanceInput, { description: 'Where to.' }) input: MoveSessionInstanceInput,
    @Ctx() ctx: Context,
  ) {
    return moveSessionInstance(ctx, id, input);
  }
}
