import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { completeAttendance } from '../../services/attendance/complete-attendance.js';
import { markAttendance } from '../../services/attendance/mark-attendance.js';
import { readRegister } from '../../services/attendance/read-register.js';
import { resetAttendance } from '../../services/attendance/reset-attendance.js';
import { startAttendance } from '../../services/attendance/start-attendance.js';
import {
  CompleteAttendanceInput,
  CompleteAttendancePayload,
  MarkAttendanceInput,
  MarkAttendancePayload,
  Register,
  ResetAttendanceInput,
  ResetAttendancePayload,
  StartAttendanceInput,
  StartAttendancePayload,
} from './register-types.js';

@Resolver()
export class RegistersResolver {
  @Query(() => Register, { description: 'The register of a lesson, whether or not it is opened.' })
  register(
    @Arg('sessionInstanceId', () => ID, { description: 'The lesson, by numeric key or uuid.' }) sessionInstanceId: string,
    @Ctx() ctx: Context,
  ) {
    return readRegister(ctx, sessionInstanceId);
  }

  @Mutation(() => StartAttendancePayload, { description: 'Opens the register of a lesson, with every student of the class.' })
  startAttendance(@Arg('input', () => StartAttendanceInput, { description: 'Which.' }) input: StartAttendanceInput, @Ctx() ctx: Context) {
    return startAttendance(ctx, input);
  }

  @Mutation(() => MarkAttendancePayload, {
    description:
      'Marks students in an open register, any number at once. Marking again corrects: the history is kept, flags follow, guardians hear of it.',
  })
  markAttendance(
    @Arg('input', () => MarkAttendanceInput, { description: 'Who attended how.' }) input: MarkAttendanceInput,
    @Ctx() ctx: Context,
  ) {
    return markAttendance(ctx, input);
  }

  @Mutation(() => CompleteAttendancePayload, { description: 'Closes a register, and lists who is still not marked.' })
  completeAttendance(
    @Arg('input', () => CompleteAttendanceInput, { description: 'Which.' }) input: CompleteAttendanceInput,
    @Ctx() ctx: Context,
  ) {
    return completeAttendance(ctx, input);
  }

  @Mutation(() => ResetAttendancePayload, {
    description:
      'Puts a register back to its beginning: withdraws its records and the flags they made, and tells guardians who were alerted.',
  })
  resetAttendance(@Arg('input', () => ResetAttendanceInput, { description: 'Which.' }) input: ResetAttendanceInput, @Ctx() ctx: Context) {
    return resetAttendance(ctx, input);
  }
}
