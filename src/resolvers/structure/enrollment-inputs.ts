import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../scalars.js';
import type { EndEnrollmentInput as EndEnrollment } from '../../services/structure/end-enrollment.js';
import type { EnrollStudentInput as EnrollStudent } from '../../services/structure/enroll-student.js';
import type { UnenrollStudentInput as UnenrollStudent } from '../../services/structure/unenroll-student.js';
import { NotBlank } from '../not-blank.js';

/** What may be left out of an enrollment. */
@InputType({ description: 'What may be left out of an enrollment.' })
abstract class EnrollmentDetails {
  @Field(() => ID, { nullable: true, description: 'The year of the class; may be left out.' })
  academicYearId?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day in the class; today for a new enrollment.' })
  enrollmentDate?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the student is in the class; false ends the enrollment.' })
  isActive?: boolean;

  @Field(() => String, { nullable: true, description: 'Number of the student, such as ST2026001; nobody else has it.' })
  @NotBlank()
  @MaxLength(50)
  studentNumber?: string | null;
}

/** Who is to be put into which class. */
@InputType({ description: 'Who is to be put into which class.' })
export class EnrollStudentInput extends EnrollmentDetails implements EnrollStudent {
  @Field(() => ID, { description: 'A STUDENT account without an active enrollment in the year.' })
  studentId!: string;

  @Field(() => ID, { description: 'The class; it must have a seat left.' })
  schoolClassId!: string;
}

/** What is to change of an enrollment. What is left out stays. */
@InputType({ description: 'What is to change of an enrollment. What is left out stays as it is.' })
export class UpdateEnrollmentInput extends EnrollmentDetails implements Partial<EnrollStudent> {
  @Field(() => ID, { nullable: true, description: 'Another student.' })
  studentId?: string;

  @Field(() => ID, { nullable: true, description: 'Another class.' })
  schoolClassId?: string;
}

/** Until when a student was in a class. */
@InputType({ description: 'Until when a student was in a class.' })
export class EndEnrollmentInput implements EndEnrollment {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in the class, today at the latest; yesterday when left out, so that the student is in it no more from today on.',
  })
  endedOn?: string | null;
}

/** Who is to leave which class. */
@InputType({ description: 'Who is to leave which class.' })
export class UnenrollStudentInput implements UnenrollStudent {
  @Field(() => ID, { description: 'The class.' })
  schoolClassId!: string;

  @Field(() => ID, { description: 'A student with an active enrollment in it.' })
  studentId!: string;
}
