import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Lesson } from '../../entities/lessons/lesson.js';
import { LocalDateScalar } from '../../scalars.js';
import type { LessonAnalytics as Figures } from '../../services/lessons/lesson-analytics.js';

/** What was wrong with one lesson of a change of many. */
@ObjectType({ simpleResolvers: true, description: 'What was wrong with one lesson of a change of many.' })
class LessonUpdateError {
  @Field(() => ID, { description: 'The id that was sent.' })
  id!: string;

  @Field(() => String, { description: 'Where the value stood, such as `input.ids.3`.' })
  path!: string;

  @Field(() => String, { description: 'Which rule it broke, such as `UNKNOWN_ID`.' })
  code!: string;

  @Field(() => String, { description: "The same as a sentence, in the viewer's language." })
  message!: string;
}

/** What `updateLessons` did. */
@ObjectType({ simpleResolvers: true, description: 'What `updateLessons` did.' })
export class UpdateLessonsPayload {
  @Field(() => [Lesson], { description: 'The lessons that were changed, in the order of the ids.' })
  lessons!: Lesson[];

  @Field(() => [ID], { description: 'Numeric keys of the lessons that were changed.' })
  updatedIds!: string[];

  @Field(() => [LessonUpdateError], { description: 'What was wrong with the others; they are as they were.' })
  errors!: LessonUpdateError[];
}

/** Views of a day. */
@ObjectType({ simpleResolvers: true, description: 'How often a lesson was opened on a day.' })
class LessonViewsOfDay {
  @Field(() => LocalDateScalar, { description: 'The school day.' })
  date!: string;

  @Field(() => Int, { description: 'How often it was opened.' })
  views!: number;
}

/** A student who has opened a lesson. */
@ObjectType({ simpleResolvers: true, description: 'A student who has opened a lesson.' })
class LessonViewer {
  @Field(() => ID, { description: 'Key of the student.' })
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  studentName!: string;

  @Field(() => Int, { description: 'How often.' })
  viewCount!: number;
}

/** How students have looked at a lesson. */
@ObjectType({ simpleResolvers: true, description: 'How students have looked at a lesson.' })
export class LessonAnalytics implements Figures {
  @Field(() => ID, { description: 'Key of the lesson.' })
  lessonId!: string;

  @Field(() => Int, { description: 'How often it was opened.' })
  viewCount!: number;

  @Field(() => Int, { description: 'Students who opened it.' })
  uniqueViewers!: number;

  @Field(() => Float, { description: 'Percentage of those students who came to its end; 0 when nobody opened it.' })
  completionRate!: number;

  @Field(() => Int, { description: 'Seconds that each of them spent with it, on average.' })
  averageTimeSpent!: number;

  @Field(() => [LessonViewsOfDay], { description: 'The last seven school days, today last.' })
  weeklyViews!: LessonViewsOfDay[];

  @Field(() => [LessonViewer], { description: 'The five students who opened it most often.' })
  topViewers!: LessonViewer[];
}
