import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar, PointsScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { urlOfFile } from '../files/file-url.js';
import { TenantEntity } from '../tenant-entity.js';
import { Assessment } from './assessment.js';

/** How a question is asked and graded. */
export enum QuestionType {
  QCM_SINGLE = 'QCM_SINGLE',
  QCM_MULTIPLE = 'QCM_MULTIPLE',
  TRUE_FALSE = 'TRUE_FALSE',
  FILL_BLANK = 'FILL_BLANK',
  MATCHING = 'MATCHING',
  ORDERING = 'ORDERING',
  OPEN_SHORT = 'OPEN_SHORT',
  OPEN_LONG = 'OPEN_LONG',
}
registerEnumType(QuestionType, {
  name: 'QuestionType',
  description: 'How a question is asked and graded: what `content`, `body`, `answerKey` and a `response` hold.',
  valuesConfig: {
    QCM_SINGLE: {
      description:
        'One of some choices. content `{choices: [{text, isCorrect}]}`; body `{choices: [{id, text}]}`; answerKey `{choices: [id]}`; response `{choices: [id]}`.',
    },
    QCM_MULTIPLE: { description: 'Any of some choices; as QCM_SINGLE, with one correct choice or more.' },
    TRUE_FALSE: { description: 'One of two choices; as QCM_SINGLE.' },
    FILL_BLANK: {
      description:
        'Words for blanks. content `{blanks: [{accepted: [text], position}], caseSensitive, accentSensitive}`; body `{blanks: [{position}], caseSensitive, accentSensitive}`; answerKey `{blanks: [{accepted: [text]}]}`; response `{blanks: [text]}`.',
    },
    MATCHING: {
      description:
        'Items of two columns that belong together. content `{left: [text], right: [text], pairs: [{left, right}]}` by index; body `{left: [{id, text}], right: [{id, text}]}`; answerKey and response `{pairs: [{left, right}]}` by id.',
    },
    ORDERING: {
      description:
        'Items to be put in order. content `{items: [text], order: [index]}`; body `{items: [{id, text}]}`; answerKey and response `{order: [id]}`.',
    },
    OPEN_SHORT: { description: 'A few words, 200 characters at most, graded by a person. content and body `{}`; response `{text}`.' },
    OPEN_LONG: { description: 'A text, 2000 characters at most, graded by a person; as OPEN_SHORT.' },
  },
});

/** One question of an assessment. Frozen once an attempt exists: then it is replaced by a new version. */
@ObjectType({
  simpleResolvers: true,
  description: 'One question of an assessment. Once an attempt exists it is never changed, only replaced by a new version.',
})
@Entity({ tableName: 'question' })
@Index({ name: 'question_position', properties: ['assessment', 'position', 'id'] })
@Index({ name: 'question_created', properties: ['organization', 'createdAt', 'id'] })
@Check({ name: 'question_points', expression: 'points > 0' })
export class Question extends TenantEntity {
  @Field(() => Assessment, { nullable: true, description: 'What it belongs to.' })
  @ManyToOne(() => Assessment, { ref: true, deleteRule: 'cascade' })
  assessment!: Ref<Assessment>;

  @Field(() => QuestionType, { description: 'How it is asked and graded.' })
  @Enum({ items: () => QuestionType, type: 'text' })
  questionType!: QuestionType;

  @Field(() => String, { description: "The question, in the school's main language." })
  @Property({ type: 'varchar', length: 5000 })
  questionText!: string;

  @Field(() => String, { nullable: true, description: 'The question in Arabic.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  questionTextArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'The question in French.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  questionTextFrench: string | null = null;

  @Field(() => PointsScalar, { description: 'Points for a right answer.' })
  @Property({ type: 'string', columnType: 'numeric' })
  points!: string;

  @Field(() => Int, { description: 'Place in the assessment; equal places go by age.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Why the right answer is right. Null for viewers who may not see it yet.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  explanation: string | null = null;

  @Field(() => Boolean, {
    description: 'Whether students are asked to answer it: for clients to show. What is not answered earns nothing either way.',
  })
  @Property({ type: 'boolean', default: true })
  isRequired: boolean = true;

  @Field(() => String, { nullable: true, description: 'Public id of an image.' })
  @Property({ type: 'varchar', length: 300, nullable: true })
  image: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where the image is read; null when there is none.' })
  @Computed((t) => urlOfFile(t, 'image'))
  imageUrl!: string | null;

  @Field(() => JsonScalar, { description: 'What is asked, without what is right; its shape depends on the type.' })
  @Property({ type: 'jsonb' })
  body: unknown = {};

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What is right; null for open questions, and for viewers who may not see it yet.',
  })
  @Property({ type: 'jsonb', nullable: true })
  answerKey: unknown = null;

  /** Its row of the matrix makes it null where the key is hidden. */
  @Field(() => Boolean, { nullable: true, description: 'True where the viewer may see what is right and why; null otherwise.' })
  @Computed(() => 'true')
  isKeyShown!: boolean | null;

  @Field(() => Int, { description: 'Counts the versions of a question, from 1.' })
  @Property({ type: 'integer', default: 1 })
  version: number = 1;

  @Field(() => ID, { nullable: true, description: 'The version that new attempts get instead; null for the one that they get.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  replacedById: string | null = null;

  @Field(() => ID, { description: 'Key of the assessment.' })
  @Computed((t) => `${t}.assessment_id`)
  assessmentId!: string;
}
