import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { requireKind } from '../../services/assessment/assessment-in-reach.js';
import { createAssessment } from '../../services/assessment/create-assessment.js';
import { deleteAssessment } from '../../services/assessment/delete-assessment.js';
import { duplicateAssessment } from '../../services/assessment/duplicate-assessment.js';
import { publishAssessment } from '../../services/assessment/publish-assessment.js';
import { restoreAssessment } from '../../services/assessment/restore-assessment.js';
import { unpublishAssessment } from '../../services/assessment/unpublish-assessment.js';
import { updateAssessment } from '../../services/assessment/update-assessment.js';
import { updateAssessments } from '../../services/assessment/update-assessments.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { RowError } from '../row-error.js';
import { CreateAssessmentInput, UpdateAssessmentInput, UpdateAssessmentsInput } from './assessment-inputs.js';

const CreateAssessmentPayload = rowPayload('CreateAssessment', 'assessment', Assessment);
const UpdateAssessmentPayload = rowPayload('UpdateAssessment', 'assessment', Assessment);
const PublishAssessmentPayload = rowPayload('PublishAssessment', 'assessment', Assessment);
const UnpublishAssessmentPayload = rowPayload('UnpublishAssessment', 'assessment', Assessment);
const DuplicateAssessmentPayload = rowPayload('DuplicateAssessment', 'assessment', Assessment);
const RestoreAssessmentPayload = rowPayload('RestoreAssessment', 'assessment', Assessment);
const DeleteAssessmentPayload = deletedPayload('Assessment');

/** What `updateAssessments` did. */
@ObjectType({ simpleResolvers: true, description: 'What `updateAssessments` did.' })
class UpdateAssessmentsPayload {
  @Field(() => [Assessment], { description: 'Those that were changed, as they are now.' })
  assessments!: object[];

  @Field(() => Int, { description: 'How many were changed.' })
  updatedCount!: number;

  @Field(() => Int, { description: 'How many could not be changed.' })
  failedCount!: number;

  @Field(() => [RowError], { description: 'Why not.' })
  errors!: RowError[];
}

/** For clients that know one kind only. */
const ofKind = { nullable: true, description: 'One of another kind is not found.' };

@Resolver()
export class AssessmentChangesResolver {
  @Mutation(() => CreateAssessmentPayload, { description: 'Makes a homework, a quiz, an exam or a survey, without questions yet.' })
  createAssessment(
    @Arg('input', () => CreateAssessmentInput, { description: 'What it is.' }) input: CreateAssessmentInput,
    @Ctx() ctx: Context,
  ) {
    return createAssessment(ctx, input);
  }

  @Mutation(() => UpdateAssessmentPayload, { description: 'Changes an assessment. Open attempts follow a due date that is moved.' })
  async updateAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateAssessmentInput, { description: 'What is to change.' }) input: UpdateAssessmentInput,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return updateAssessment(ctx, id, input);
  }

  @Mutation(() => UpdateAssessmentsPayload, {
    description: 'Changes many assessments in the same way; those that cannot be changed are told.',
  })
  updateAssessments(
    @Arg('input', () => UpdateAssessmentsInput, { description: 'Which, and what is to change.' }) input: UpdateAssessmentsInput,
    @Ctx() ctx: Context,
  ) {
    return updateAssessments(ctx, input);
  }

  @Mutation(() => PublishAssessmentPayload, {
    description: 'Shows an assessment to the students of its classes. It needs a question, and a homework a due date in the future.',
  })
  async publishAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return publishAssessment(ctx, id);
  }

  @Mutation(() => UnpublishAssessmentPayload, { description: 'Hides an assessment from students, as long as nobody has started on it.' })
  async unpublishAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return unpublishAssessment(ctx, id);
  }

  @Mutation(() => DuplicateAssessmentPayload, { description: 'Makes a draft copy of an assessment with its questions.' })
  async duplicateAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return duplicateAssessment(ctx, id);
  }

  @Mutation(() => DeleteAssessmentPayload, { description: 'Deletes an assessment with all that hangs below it; it can be restored.' })
  async deleteAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return deleteAssessment(ctx, id);
  }

  @Mutation(() => RestoreAssessmentPayload, { description: 'Brings a deleted assessment back.' })
  async restoreAssessment(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('kind', () => AssessmentKind, ofKind) kind: AssessmentKind | null | undefined,
    @Ctx() ctx: Context,
  ) {
    await requireKind(ctx, id, kind);
    return restoreAssessment(ctx, id);
  }
}
