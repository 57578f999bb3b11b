import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssessmentKind, CorrectionRelease, HomeworkType, ScoreRelease } from '../../entities/assessment/policies.js';
import { DateTimeScalar, PercentScalar } from '../../scalars.js';
import type { AssessmentInput, CreateAssessmentInput as Creation } from '../../services/assessment/assessment-input.js';
import { longestAttempt } from '../../services/assessment/deadline.js';
import type { UpdateAssessmentsInput as Updates } from '../../services/assessment/update-assessments.js';
import { NotBlank } from '../not-blank.js';

/** What may be said of an assessment. */
@InputType({ description: 'What may be said of an assessment.' })
abstract class AssessmentDetailsInput implements AssessmentInput {
  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @MaxLength(200)
  titleArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @MaxLength(200)
  titleFrench?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @MaxLength(1000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What students have to do; for BOOK homework, also the place in the textbook.' })
  @MaxLength(5000)
  instructions?: string | null;

  @Field(() => HomeworkType, { nullable: true, description: 'What a homework is made of; a homework has one, other kinds have none.' })
  homeworkType?: HomeworkType | null;

  @Field(() => ID, { nullable: true, description: 'Its subject; a homework has one.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The grade that it is for; a homework has one.' })
  gradeId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The classes that it is given to, of the grade; a teacher names classes that they teach. A homework has one or more.',
  })
  @ArrayMaxSize(100)
  schoolClassIds?: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When attempts may be started; from publishing when null.' })
  opensAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it is to be handed in: in the future when it is set or changed.',
  })
  dueAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Seconds that an attempt may take, a week at most; no limit when null.' })
  @IsOptional()
  @Min(1)
  @Max(longestAttempt)
  timeLimitSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'Attempts that a student has; no limit when null.' })
  @IsOptional()
  @Min(1)
  @Max(1000)
  maxAttempts?: number | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage from which an attempt is passed, 0 to 100.' })
  passingScore?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the students of its classes see it, once it has a question. A homework needs a due date for that.',
  })
  isPublished?: boolean;

  @Field(() => ScoreRelease, { nullable: true, description: 'When students are shown their score; IMMEDIATELY unless said.' })
  scoreRelease?: ScoreRelease;

  @Field(() => CorrectionRelease, {
    nullable: true,
    description: 'When students are shown what was right; AFTER_DUE_AND_DONE unless said.',
  })
  correctionRelease?: CorrectionRelease;

  @Field(() => Boolean, { nullable: true, description: 'Whether each attempt has its questions in an order of its own.' })
  shuffleQuestions?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether each attempt has its choices and items in an order of its own.' })
  shuffleChoices?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be worked on after the due date.' })
  allowLate?: boolean;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage that is taken off the score of late work, 0 to 100.' })
  latePenalty?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an attempt that runs may be given more time.' })
  allowTimeExtension?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A code that is needed to start an attempt, 64 characters at most; it is shown to nobody. None when null.',
  })
  @NotBlank()
  @MaxLength(64)
  accessCode?: string | null;
}

/** A new assessment. */
@InputType({ description: 'A new assessment.' })
export class CreateAssessmentInput extends AssessmentDetailsInput implements Creation {
  @Field(() => AssessmentKind, { description: 'What it is; this never changes.' })
  kind!: AssessmentKind;

  @Field(() => String, { description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title!: string;
}

/** What is to change of an assessment. */
@InputType({
  description: 'What is to change of an assessment. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateAssessmentInput extends AssessmentDetailsInput {
  @Field(() => String, { nullable: true, description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title?: string;
}

/** The same change of many assessments. */
@InputType({ description: 'The same change of many assessments.' })
export class UpdateAssessmentsInput implements Updates {
  @Field(() => [ID], { description: 'Which, 200 at most.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  ids!: string[];

  @Field(() => UpdateAssessmentInput, { description: 'What is to change of each.' })
  patch!: UpdateAssessmentInput;
}
