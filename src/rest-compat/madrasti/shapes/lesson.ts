import type { Locale } from '../../../messages.js';
import type {
  LessonCycle as AnyCycle,
  LessonDifficulty as AnyDifficulty,
  LessonAnalyticsQuery,
  LessonResourceRowFragment,
  LessonRowFragment,
  LessonTagRowFragment,
} from '../operations.js';
import type {
  Difficulty,
  LessonAnalytics,
  LessonCycle,
  LessonPublishResult,
  LessonRead,
  LessonResourceRead,
  LessonTagRead,
} from '../wire.js';
import { present } from './present.js';

const cycles: Readonly<Record<AnyCycle, LessonCycle>> = { FIRST: 'first', SECOND: 'second' };
const difficulties: Readonly<Record<AnyDifficulty, Difficulty>> = { EASY: 'easy', MEDIUM: 'medium', HARD: 'hard' };
/** A lower-case word of a body or query as the enum value that it stands for. */
export const upper = <T extends string>(word: T): Uppercase<T> => word.toUpperCase() as Uppercase<T>;

/** `resources` is there when the client asked for details. */
export const lessonRow = (lesson: LessonRowFragment & { readonly resources?: readonly LessonResourceRowFragment[] }): LessonRead => {
  const [subject, grade] = [present(lesson.subject), present(lesson.grade)];
  return {
    id: Number(lesson.id),
    title: lesson.title,
    title_arabic: lesson.titleArabic,
    title_french: lesson.titleFrench,
    description: lesson.description,
    content: lesson.content,
    cycle: cycles[lesson.cycle],
    order: lesson.order,
    objectives: lesson.objectives,
    prerequisites: lesson.prerequisites,
    difficulty_level: difficulties[lesson.difficulty],
    estimated_duration: lesson.estimatedDuration,
    subject: Number(subject.id),
    subject_name: subject.name,
    grade: Number(grade.id),
    grade_name: grade.name,
    tags: lesson.tags.map(({ name }) => name),
    is_active: lesson.isActive,
    is_published: lesson.isPublished,
    view_count: lesson.viewCount,
    created_by: Number(lesson.createdById),
    created_by_name: lesson.createdByName,
    created_at: lesson.createdAt,
    updated_at: lesson.updatedAt,
    resources_count: lesson.resourcesCount,
    ...(lesson.resources && { resources: lesson.resources.map(lessonResourceRow) }),
  };
};

const published: Readonly<Record<Locale, string>> = {
  en: 'Lesson published successfully',
  fr: 'La leçon a été publiée',
  ar: 'تم نشر الدرس بنجاح',
};
const unpublished: Readonly<Record<Locale, string>> = {
  en: 'Lesson unpublished successfully',
  fr: "La leçon n'est plus publiée",
  ar: 'تم إلغاء نشر الدرس بنجاح',
};

/** What publishing a lesson, or taking it back, answers. */
export const publication = (
  lesson: { readonly id: string; readonly isPublished: boolean; readonly publishedAt: string | null } | null,
  locale: Locale,
): LessonPublishResult => {
  const { id, isPublished, publishedAt } = present(lesson);
  return {
    id: Number(id),
    is_published: isPublished,
    published_at: publishedAt,
    message: (isPublished ? published : unpublished)[locale],
  };
};

export const analyticsOf = (figures: LessonAnalyticsQuery['lessonAnalytics']): LessonAnalytics => ({
  lesson_id: Number(figures.lessonId),
  view_count: figures.viewCount,
  unique_viewers: figures.uniqueViewers,
  completion_rate: figures.completionRate,
  average_time_spent: figures.averageTimeSpent,
  weekly_views: figures.weeklyViews.map(({ views }) => views),
  top_viewers: figures.topViewers.map(({ studentName, viewCount }) => ({ student_name: studentName, view_count: viewCount })),
});

export const lessonResourceRow = (resource: LessonResourceRowFragment): LessonResourceRead => ({
  id: Number(resource.id),
  lesson: Number(resource.lessonId),
  title: resource.title,
  description: resource.description,
  resource_type: resource.resourceType,
  file: resource.file,
  file_url: resource.fileUrl,
  external_url: resource.externalUrl,
  content: resource.content,
  order: resource.order,
  is_downloadable: resource.isDownloadable,
  file_size: resource.fileSize,
  mime_type: resource.mimeType,
  created_at: resource.createdAt,
});

export const lessonTagRow = (tag: LessonTagRowFragment): LessonTagRead => ({
  id: Number(tag.id),
  name: tag.name,
  name_arabic: tag.nameArabic,
  name_french: tag.nameFrench,
  created_at: tag.createdAt,
});
