import { ArrayMaxSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LessonCycle, LessonDifficulty } from '../../entities/lessons/lesson.js';
import type { LessonInput } from '../../services/lessons/check-lesson.js';
import type { CreateLessonInput as Creation } from '../../services/lessons/create-lesson.js';
import type { UpdateLessonsInput as Bulk } from '../../services/lessons/update-lessons.js';
import { NotBlank } from '../not-blank.js';

/** The longest HTML of a lesson, in characters; longer ones are several lessons. */
const longestContent = 200_000;
const html = 'HTML. What is not safe to show is taken out: scripts, styles, forms, event handlers, links that are not of the web.';

/** What may be left out of a lesson. */
@InputType({ description: 'What may be left out of a lesson.' })
abstract class LessonDetails {
  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @MaxLength(200)
  titleArabic?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @MaxLength(200)
  titleFrench?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  @MaxLength(2000)
  description?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the course, the lowest first; the end for a new one when left out.' })
  @Min(0)
  @Max(1_000_000)
  order?: number | null;

  @Field(() => String, { nullable: true, description: 'What students know at its end.' })
  @MaxLength(5000)
  objectives?: string | null;

  @Field(() => String, { nullable: true, description: 'What students need to know before it.' })
  @MaxLength(5000)
  prerequisites?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  @Min(1)
  @Max(10_000)
  estimatedDuration?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of its tags, all of them, whatever their case. A name that no tag has becomes a tag.',
  })
  @ArrayMaxSize(20)
  @NotBlank({ each: true })
  @MaxLength(50, { each: true })
  @Matches(/^[^,]*$/, { each: true })
  tags?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; true for a new one.' })
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether students and guardians see it; false for a new one.' })
  isPublished?: boolean | null;
}

/** A new lesson. */
@InputType({ description: 'A new lesson.' })
export class CreateLessonInput extends LessonDetails implements Creation {
  @Field(() => String, { description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title!: string;

  @Field(() => String, { description: html })
  @NotBlank()
  @MaxLength(longestContent)
  content!: string;

  @Field(() => LessonCycle, { description: 'Half of the school year.' })
  cycle!: LessonCycle;

  @Field(() => LessonDifficulty, { description: 'How hard it is.' })
  difficulty!: LessonDifficulty;

  @Field(() => ID, { description: 'Its subject; taught in the grade.' })
  subjectId!: string;

  @Field(() => ID, { description: 'The grade that it is for.' })
  gradeId!: string;
}

/** What is to change of a lesson. */
@InputType({ description: 'What is to change of a lesson. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateLessonInput extends LessonDetails implements LessonInput {
  @Field(() => String, { nullable: true, description: "Title in the school's main language." })
  @NotBlank()
  @MaxLength(200)
  title?: string | null;

  @Field(() => String, { nullable: true, description: html })
  @NotBlank()
  @MaxLength(longestContent)
  content?: string | null;

  @Field(() => LessonCycle, { nullable: true, description: 'Half of the school year.' })
  cycle?: LessonCycle | null;

  @Field(() => LessonDifficulty, { nullable: true, description: 'How hard it is.' })
  difficulty?: LessonDifficulty | null;

  @Field(() => ID, { nullable: true, description: 'Its subject; taught in the grade.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The grade that it is for.' })
  gradeId?: string | null;
}

/** One change of many lessons. */
@InputType({ description: 'One change of many lessons.' })
export class UpdateLessonsInput implements Bulk {
  @Field(() => [ID], { description: 'Numeric keys or uuids, 100 at most.' })
  @ArrayMaxSize(100)
  ids!: string[];

  @Field(() => UpdateLessonInput, { description: 'What is to change of each of them.' })
  data!: UpdateLessonInput;
}
