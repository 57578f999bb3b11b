import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Mutation, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Job } from '../entities/jobs/job.js';
import { exportEnrollments } from '../services/imports/export-enrollments.js';
import { exportMarks, type ExportMarksInput as ExportOfMarks } from '../services/imports/export-marks.js';
import { exportUsers, type ExportInput as Export } from '../services/imports/export-users.js';
import { importEnrollments } from '../services/imports/import-enrollments.js';
import { importMarks } from '../services/imports/import-marks.js';
import { ImportMode } from '../services/imports/import-rows.js';
import { importUsers, type ImportInput as Import } from '../services/imports/import-users.js';
import { rowPayload } from './payloads.js';

registerEnumType(ImportMode, {
  name: 'ImportMode',
  description: 'What an import does when rows are wrong.',
  valuesConfig: {
    ALL_OR_NOTHING: { description: 'Stores all rows, or none when one is wrong.' },
    PARTIAL: { description: 'Stores the good rows, and names the others.' },
    CHECK: { description: 'Stores nothing: finds out what is wrong.' },
  },
});

/** What stands between the cells of a CSV text. */
enum CsvSeparator {
  COMMA = 'COMMA',
  SEMICOLON = 'SEMICOLON',
}
registerEnumType(CsvSeparator, {
  name: 'CsvSeparator',
  description: 'What stands between the cells of a CSV text.',
  valuesConfig: {
    COMMA: { description: 'A comma.' },
    SEMICOLON: { description: 'A semicolon, as spreadsheets in French and Arabic expect it.' },
  },
});

/** A list to be imported. */
@InputType({ description: 'A list to be imported.' })
class ImportInput implements Import {
  @Field(() => String, {
    description: 'CSV with a heading, 1,000,000 characters at most; comma, semicolon or tab between the cells.',
  })
  @MaxLength(1_000_000)
  csv!: string;

  @Field(() => ImportMode, { nullable: true, description: 'What happens when rows are wrong; ALL_OR_NOTHING when left out.' })
  mode?: ImportMode | null;
}

/** How a list is exported. */
@InputType({ description: 'How a list is exported.' })
class ExportInput implements Export {
  @Field(() => CsvSeparator, { nullable: true, description: 'What stands between the cells; COMMA when left out.' })
  separator?: CsvSeparator | null;
}

/** Which marks are exported, and how. */
@InputType({ description: 'Which marks are exported, and how; an assessment, a class, or both.' })
class ExportMarksInput extends ExportInput implements ExportOfMarks {
  @Field(() => ID, { nullable: true, description: 'Those of one assessment.' })
  assessmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those of the students of one class, of what the class was given.' })
  schoolClassId?: string | null;
}

const ImportUsersPayload = rowPayload('ImportUsers', 'job', Job);
const ImportEnrollmentsPayload = rowPayload('ImportEnrollments', 'job', Job);
const ImportMarksPayload = rowPayload('ImportMarks', 'job', Job);
const ExportUsersPayload = rowPayload('ExportUsers', 'job', Job);
const ExportEnrollmentsPayload = rowPayload('ExportEnrollments', 'job', Job);
const ExportMarksPayload = rowPayload('ExportMarks', 'job', Job);

@Resolver()
export class ImportsResolver {
  @Mutation(() => ImportUsersPayload, {
    description:
      'Starts a job that makes an account of each row, as `createUser` does, without passwords. Columns: `email`, `first_name`, `last_name`, `role`, and if wanted `phone`, `date_of_birth`, `address`, `emergency_contact_name`, `emergency_contact_phone`, `locale`.',
  })
  importUsers(@Arg('input', () => ImportInput, { description: 'The list.' }) input: ImportInput, @Ctx() ctx: Context) {
    return importUsers(ctx, input);
  }

  @Mutation(() => ImportEnrollmentsPayload, {
    description:
      'Starts a job that puts a student into a class for each row, as `enrollStudent` does. Columns: `student` (key, uuid or e-mail), `class` (key, uuid, or name in the current year), and if wanted `enrollment_date`, `student_number`.',
  })
  importEnrollments(@Arg('input', () => ImportInput, { description: 'The list.' }) input: ImportInput, @Ctx() ctx: Context) {
    return importEnrollments(ctx, input);
  }

  @Mutation(() => ImportMarksPayload, {
    description:
      'Starts a job that grades an attempt for each row, as `gradeAttempt` does; teachers grade those of their own assessments. Columns: `attempt`, or `assessment` with `student` (key, uuid or e-mail) or `student_number`, which mean what the student handed in last; `manual_score`, `feedback`. What `exportMarks` wrote can be filled in and imported; rows that change nothing are passed over.',
  })
  importMarks(@Arg('input', () => ImportInput, { description: 'The list.' }) input: ImportInput, @Ctx() ctx: Context) {
    return importMarks(ctx, input);
  }

  @Mutation(() => ExportUsersPayload, { description: 'Starts a job that writes the accounts as CSV; `jobOutput` has it in the end.' })
  exportUsers(
    @Arg('input', () => ExportInput, { nullable: true, description: 'How it is written.' }) input: ExportInput | null,
    @Ctx() ctx: Context,
  ) {
    return exportUsers(ctx, input ?? {});
  }

  @Mutation(() => ExportEnrollmentsPayload, {
    description: 'Starts a job that writes the enrollments as CSV; `jobOutput` has it in the end.',
  })
  exportEnrollments(
    @Arg('input', () => ExportInput, { nullable: true, description: 'How it is written.' }) input: ExportInput | null,
    @Ctx() ctx: Context,
  ) {
    return exportEnrollments(ctx, input ?? {});
  }

  @Mutation(() => ExportMarksPayload, {
    description: 'Starts a job that writes marks as CSV, a row for each attempt; `jobOutput` has it in the end.',
  })
  exportMarks(
    @Arg('input', () => ExportMarksInput, { description: 'Which marks, and how they are written.' }) input: ExportMarksInput,
    @Ctx() ctx: Context,
  ) {
    return exportMarks(ctx, input);
  }
}
