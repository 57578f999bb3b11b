import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ClassEnrollment } from '../../entities/structure/class-enrollment.js';
import { DateTimeScalar } from '../../scalars.js';
import { deleteEnrollment } from '../../services/structure/delete-enrollment.js';
import { endEnrollment } from '../../services/structure/end-enrollment.js';
import { enrollStudent } from '../../services/structure/enroll-student.js';
import { restoreEnrollment } from '../../services/structure/restore-enrollment.js';
import { unenrollStudent } from '../../services/structure/unenroll-student.js';
import { updateEnrollment } from '../../services/structure/update-enrollment.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { EndEnrollmentInput, EnrollStudentInput, UnenrollStudentInput, UpdateEnrollmentInput } from './enrollment-inputs.js';

const EnrollStudentPayload = rowPayload('EnrollStudent', 'enrollment', ClassEnrollment);
const UpdateEnrollmentPayload = rowPayload('UpdateEnrollment', 'enrollment', ClassEnrollment);
const EndEnrollmentPayload = rowPayload('EndEnrollment', 'enrollment', ClassEnrollment);
const RestoreEnrollmentPayload = rowPayload('RestoreEnrollment', 'enrollment', ClassEnrollment);
const DeleteEnrollmentPayload = deletedPayload('Enrollment');

/** What `unenrollStudent` did. */
@ObjectType({ simpleResolvers: true, description: 'What `unenrollStudent` did.' })
class UnenrollStudentPayload {
  @Field(() => ClassEnrollment, { nullable: true, description: 'The enrollment that ended.' })
  enrollment!: ClassEnrollment | null;

  @Field(() => DateTimeScalar, { description: 'When it was ended.' })
  endedAt!: Date;
}

@Resolver()
export class EnrollingResolver {
  @Mutation(() => EnrollStudentPayload, {
    description: 'Puts a student into a class for its year. Refused when the class is full or the student has a class that year.',
  })
  enrollStudent(
    @Arg('input', () => EnrollStudentInput, { description: 'Who, and into which class.' }) input: EnrollStudentInput,
    @Ctx() ctx: Context,
  ) {
    return enrollStudent(ctx, input);
  }

  @Mutation(() => UpdateEnrollmentPayload, {
    description: 'Changes an enrollment: another class moves the student, `isActive: false` ends it, `true` takes it up again.',
  })
  updateEnrollment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateEnrollmentInput, { description: 'What is to change.' }) input: UpdateEnrollmentInput,
    @Ctx() ctx: Context,
  ) {
    return updateEnrollment(ctx, id, input);
  }

  @Mutation(() => EndEnrollmentPayload, { description: 'Ends an enrollment. Its row, and what was recorded in its days, stay.' })
  endEnrollment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => EndEnrollmentInput, { defaultValue: {}, description: 'Until when.' }) input: EndEnrollmentInput,
    @Ctx() ctx: Context,
  ) {
    return endEnrollment(ctx, id, input);
  }

  @Mutation(() => UnenrollStudentPayload, { description: 'Takes a student out of a class: ends the active enrollment.' })
  unenrollStudent(
    @Arg('input', () => UnenrollStudentInput, { description: 'Who, and out of which class.' }) input: UnenrollStudentInput,
    @Ctx() ctx: Context,
  ) {
    return unenrollStudent(ctx, input);
  }

  @Mutation(() => DeleteEnrollmentPayload, { description: 'Deletes an enrollment: it ends and leaves every list. Attendance is kept.' })
  deleteEnrollment(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteEnrollment(ctx, id);
  }

  @Mutation(() => RestoreEnrollmentPayload, {
    description: 'Brings a deleted enrollment back and takes it up again, if the class has a seat and the student no other class.',
  })
  restoreEnrollment(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return restoreEnrollment(ctx, id);
  }
}
