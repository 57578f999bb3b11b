import { LessonResourcesResolver } from './lessons/lesson-resources.js';
import { LessonTagsResolver } from './lessons/lesson-tags.js';
import { LessonViewsResolver } from './lessons/lesson-views.js';
import { LessonsResolver } from './lessons/lessons.js';

/** The resolvers of lessons. */
export const lessonResolvers = [LessonsResolver, LessonTagsResolver, LessonResourcesResolver, LessonViewsResolver] as const;
