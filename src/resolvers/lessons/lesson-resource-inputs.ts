import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LessonResourceType } from '../../entities/lessons/lesson-resource.js';
import type { LessonResourceInput } from '../../services/lessons/check-lesson-resource.js';
import { NotBlank } from '../not-blank.js';

/** What may be left out of a resource; its kind says what it needs. */
@InputType({ description: 'What may be left out of a resource; its kind says what it needs.' })
abstract class LessonResourceDetails {
  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @MaxLength(2000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Public id of an uploaded file, of the kind that the resource is.' })
  @MaxLength(255)
  file?: string | null;

  @Field(() => String, { nullable: true, description: 'Address, `http` or `https`.' })
  @MaxLength(2000)
  externalUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Text, as HTML; what is not safe to show is taken out.' })
  @MaxLength(100_000)
  content?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the lesson, the lowest first; the end for a new one when left out.' })
  @Min(0)
  @Max(1_000_000)
  order?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a client should offer to keep it; null, or left out of a new one: if it is a file.',
  })
  isDownloadable?: boolean | null;
}

/** A new resource. */
@InputType({ description: 'A new resource of a lesson.' })
export class CreateLessonResourceInput extends LessonResourceDetails implements LessonResourceInput {
  @Field(() => ID, { description: 'The lesson.' })
  lessonId!: string;

  @Field(() => String, { description: 'Title.' })
  @NotBlank()
  @MaxLength(200)
  title!: string;

  @Field(() => LessonResourceType, { description: 'What it is.' })
  resourceType!: LessonResourceType;
}

/** What is to change of a resource. */
@InputType({ description: 'What is to change of a resource. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateLessonResourceInput extends LessonResourceDetails implements LessonResourceInput {
  @Field(() => ID, { nullable: true, description: 'Its lesson, for a client that sends all of it: resources do not move to another one.' })
  lessonId?: string | null;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @NotBlank()
  @MaxLength(200)
  title?: string | null;

  @Field(() => LessonResourceType, { nullable: true, description: 'What it is.' })
  resourceType?: LessonResourceType | null;
}
