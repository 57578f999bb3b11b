// Made from openapi.yaml by `npm run codegen`: what travels on the wire.
export type Role = "ADMIN" | "TEACHER" | "STUDENT" | "PARENT" | "STAFF" | "DRIVER";
export type LevelCode = "PRIMARY" | "MIDDLE" | "HIGH";
export type RoomType = "CLASSROOM" | "LAB" | "LIBRARY" | "GYM" | "COMPUTER" | "ART" | "MUSIC" | "OTHER";
export type LessonCycle = "first" | "second";
export type Difficulty = "easy" | "medium" | "hard";
export type ResourceType = "PDF" | "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT" | "PRESENTATION" | "LINK" | "TEXT";
export type HomeworkType = "QCM" | "BOOK" | "OPEN" | "MIXED";
export type QuestionType = "QCM_SINGLE" | "QCM_MULTIPLE" | "TRUE_FALSE" | "FILL_BLANK" | "OPEN_SHORT" | "OPEN_LONG" | "MATCHING" | "ORDERING";
export type SubmissionStatus = "draft" | "submitted" | "graded";
export type SubmissionStatusInput = "draft" | "submitted" | "graded" | "DRAFT" | "SUBMITTED" | "GRADED";
export type TransactionType = "EARNED" | "SPENT" | "BONUS" | "PENALTY";
export type TransactionReason = "HOMEWORK_COMPLETION" | "PERFECT_SCORE" | "EARLY_SUBMISSION" | "ON_TIME_SUBMISSION" | "STREAK_BONUS" | "BADGE_EARNED" | "MANUAL_ADJUSTMENT";
export type BadgeRarity = "COMMON" | "RARE" | "EPIC" | "LEGENDARY";
export type LeaderboardType = "WEEKLY" | "MONTHLY" | "SEMESTER" | "CLASS" | "GRADE" | "SUBJECT";
export type TimetableSessionType = "REGULAR" | "EXAM" | "LAB" | "FIELD_TRIP";
export type TodaySessionStatus = "upcoming" | "active" | "completed";
export type AttendanceSessionStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED";
export type AttendanceStatus = "PRESENT" | "ABSENT" | "LATE" | "EXCUSED";
export type AttendanceStatusInput = "PRESENT" | "ABSENT" | "LATE" | "EXCUSED" | "present" | "absent" | "late" | "excused";
export type AttendanceStatusLower = "present" | "absent" | "late" | "excused";
export type RosterStatus = "not_marked" | "present" | "absent" | "late" | "excused";
export type FlagType = "ABSENCE" | "CHRONIC_ABSENCE" | "LATE_PATTERN";
export type Priority = "LOW" | "MEDIUM" | "HIGH" | "URGENT";
export type FlagStatus = "ACTIVE" | "RESOLVED" | "DISMISSED";
export type ResolutionType = "justified" | "unjustified" | "partial";
export type NotificationType = "ABSENCE_ALERT" | "LATE_ALERT" | "FLAG_CREATED" | "FLAG_RESOLVED" | "CHRONIC_ABSENCE" | "ATTENDANCE_SUMMARY" | "EXCUSE_REQUIRED";
export type NotificationStatus = "SENT" | "DELIVERED" | "READ" | "FAILED";
export type DeliveryMethod = "SMS" | "EMAIL" | "PUSH" | "IN_APP";
export type UploadFileType = "image" | "document" | "video" | "audio";
export type ErrorCode = "INVALID_CREDENTIALS" | "VALIDATION_ERROR" | "PERMISSION_DENIED" | "AUTHENTICATION_REQUIRED" | "RESOURCE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR";
export type PageInfo = { current_page: number; total_pages: number; page_size: number; has_next: boolean; has_previous: boolean };
export type PageEnvelope = { count: number; next: string | null; previous: string | null; page_info: PageInfo };
export type ErrorEnvelope = { error: string; error_code: ErrorCode; timestamp?: string | undefined; details: { readonly [key: string]: unknown } };
export type FieldErrors = { readonly [key: string]: readonly string[] };
export type InvalidCredentialsError = { error: string; error_code: "INVALID_CREDENTIALS"; timestamp?: string | undefined; details: FieldErrors };
export type ValidationError = { error: string; error_code: "VALIDATION_ERROR"; timestamp: string; details: FieldErrors };
export type PermissionError = { error: string; error_code: "PERMISSION_DENIED"; timestamp: string; details: { required_permissions: readonly string[]; user_role: Role | null; required_roles: readonly Role[] } };
export type AuthenticationError = { error: string; error_code: "AUTHENTICATION_REQUIRED"; timestamp: string; details: { message: string; token_expired: boolean; token_expired_at: string | null } };
export type NotFoundError = { error: string; error_code: "RESOURCE_NOT_FOUND"; timestamp: string; details: { resource: string; resource_id: number | string | null; message: string } };
export type MethodNotAllowedError = { error: string; error_code: "METHOD_NOT_ALLOWED"; timestamp: string; details: { method?: string | undefined; allowed_methods?: readonly string[] | undefined } };
export type RateLimitError = { error: string; error_code: "RATE_LIMIT_EXCEEDED"; timestamp: string; details: { limit: number; window: string; reset_at: string; retry_after: number } };
export type ServerError = { error: string; error_code: "INTERNAL_ERROR"; timestamp: string; details: { error_id: string; message: string } };
export type SoftDeleteResult = { id: number; deleted: true; deleted_at: string; message: string };
export type BulkError = { index: number; errors: FieldErrors };
export type BulkCreateRequest = { items: readonly { readonly [key: string]: unknown }[] };
export type BulkCreateResult = { created_count: number; failed_count: number; created_ids: readonly number[]; errors: readonly BulkError[] };
export type BulkUpdateRequest = { ids: readonly number[]; data: { readonly [key: string]: unknown } };
export type BulkUpdateResult = { updated_count: number; failed_count: number; updated_ids: readonly number[]; errors: readonly BulkIdError[] };
export type BulkIdError = { id: number; errors: FieldErrors };
export type MessageResult = { message: string };
export type Period = { start_date: string; end_date: string };
export type LoginRequest = { email: string; password: string };
export type LoginUser = { id: number; email: string; full_name: string; role: Role; permissions: readonly string[] };
export type LoginResponse = { refresh: string; access: string; user: LoginUser };
export type TokenRefreshRequest = { refresh: string };
export type TokenRefreshResponse = { access: string };
export type TokenVerifyRequest = { token: string };
export type EmptyObject = { readonly [key: string]: unknown };
export type ProfileRead = { id: number; email: string; first_name: string; last_name: string; full_name: string; role: Role; phone: string | null; date_of_birth: string | null; address: string | null; profile_picture: string | null; profile_picture_url: string | null; bio: string | null; emergency_contact_name: string | null; emergency_contact_phone: string | null; is_active: boolean; last_login: string | null; created_at: string; updated_at: string };
export type ProfileWrite = { email: string; first_name: string; last_name: string; phone?: string | null | undefined; date_of_birth?: string | null | undefined; address?: string | null | undefined; profile_picture?: string | null | undefined; bio?: string | null | undefined; emergency_contact_name?: string | null | undefined; emergency_contact_phone?: string | null | undefined };
export type ProfilePatch = { email?: string | undefined; first_name?: string | undefined; last_name?: string | undefined; phone?: string | null | undefined; date_of_birth?: string | null | undefined; address?: string | null | undefined; profile_picture?: string | null | undefined; bio?: string | null | undefined; emergency_contact_name?: string | null | undefined; emergency_contact_phone?: string | null | undefined };
export type UserRead = { id: number; email: string; first_name: string; last_name: string; full_name: string; role: Role; phone: string | null; date_of_birth: string | null; address: string | null; profile_picture: string | null; profile_picture_url: string | null; bio: string | null; emergency_contact_name: string | null; emergency_contact_phone: string | null; is_active: boolean; last_login: string | null; created_at: string; updated_at: string };
export type UserAdminPatch = { email?: string | undefined; first_name?: string | undefined; last_name?: string | undefined; role?: Role | undefined; phone?: string | null | undefined; date_of_birth?: string | null | undefined; address?: string | null | undefined; profile_picture?: string | null | undefined; bio?: string | null | undefined; emergency_contact_name?: string | null | undefined; emergency_contact_phone?: string | null | undefined; is_active?: boolean | undefined };
export type UserRegisterRequest = { email: string; password: string; password_confirm: string; first_name: string; last_name: string; role: Role; phone?: string | null | undefined; date_of_birth?: string | null | undefined };
export type UserRegistered = { id: number; email: string; first_name: string; last_name: string; full_name: string; role: Role; phone: string | null; date_of_birth: string | null; is_active: boolean; created_at: string };
export type PasswordChangeRequest = { current_password: string; new_password: string; new_password_confirm: string };
export type PasswordResetRequest = { email: string };
export type EnrollmentRead = { id: number; student: number; student_name: string; school_class: number; school_class_name: string; academic_year: number; academic_year_name: string; enrollment_date: string; is_active: boolean; student_number: string | null; created_at: string; updated_at: string };
export type EnrollmentWrite = { student: number; school_class: number; academic_year: number; enrollment_date: string; is_active?: boolean | undefined; student_number?: string | null | undefined };
export type SchoolConfigRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; phone: string; email: string; website: string | null; logo: string | null; logo_url: string | null; address: string; city: string; region: string; postal_code: string | null; current_academic_year: number | null; director: number | null; founded_date: string | null; student_capacity: number | null; created_at: string; updated_at: string };
export type SchoolConfigWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined; phone: string; email: string; website?: string | null | undefined; logo?: string | null | undefined; address: string; city: string; region: string; postal_code?: string | null | undefined; current_academic_year?: number | null | undefined; director?: number | null | undefined; founded_date?: string | null | undefined; student_capacity?: number | null | undefined };
export type SchoolConfigPatch = { name?: string | undefined; name_arabic?: string | null | undefined; name_french?: string | null | undefined; phone?: string | undefined; email?: string | undefined; website?: string | null | undefined; logo?: string | null | undefined; address?: string | undefined; city?: string | undefined; region?: string | undefined; postal_code?: string | null | undefined; current_academic_year?: number | null | undefined; director?: number | null | undefined; founded_date?: string | null | undefined; student_capacity?: number | null | undefined };
export type AcademicYearRead = { id: number; year: string; start_date: string; end_date: string; is_current: boolean; registration_start: string | null; registration_end: string | null; is_active: boolean; description: string | null };
export type AcademicYearWrite = { year: string; start_date: string; end_date: string; is_current?: boolean | undefined; registration_start?: string | null | undefined; registration_end?: string | null | undefined; is_active?: boolean | undefined; description?: string | null | undefined };
export type GradeRef = { id: number; name: string; grade_number: number };
export type SubjectRef = { id: number; name: string; code: string };
export type EducationalLevelRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; level: LevelCode; order: number; description: string | null; min_age: number | null; max_age: number | null; is_active: boolean; grades_count: number; grades?: readonly GradeRead[] | undefined };
export type EducationalLevelWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined; level: LevelCode; order: number; description?: string | null | undefined; min_age?: number | null | undefined; max_age?: number | null | undefined; is_active?: boolean | undefined };
export type GradeRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; grade_number: number; educational_level: number; educational_level_name: string; description: string | null; is_active: boolean; classes_count: number; students_count: number; subjects: readonly SubjectRef[] };
export type GradeWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined; grade_number: number; educational_level: number; description?: string | null | undefined; is_active?: boolean | undefined; subjects?: readonly number[] | undefined };
export type SchoolClassRead = { id: number; name: string; section: string; grade: number; grade_name: string; academic_year: number; academic_year_display: string; class_teacher: number | null; class_teacher_name: string | null; room: number | null; room_name: string | null; max_students: number | null; current_students: number; is_active: boolean; created_at: string; updated_at: string };
export type SchoolClassWrite = { section: string; grade: number; academic_year: number; class_teacher?: number | null | undefined; room?: number | null | undefined; max_students?: number | null | undefined; is_active?: boolean | undefined };
export type ClassEnrollRequest = { student: number; student_number?: string | null | undefined; enrollment_date?: string | undefined };
export type ClassStudent = { student: number; student_name: string; student_number: string | null; enrollment: number; enrollment_date: string; is_active: boolean };
export type SubjectRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; code: string; description: string | null; color: string | null; icon: string | null; is_active: boolean; grade_subjects: readonly GradeRef[] };
export type SubjectWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined; code: string; description?: string | null | undefined; color?: string | null | undefined; icon?: string | null | undefined; is_active?: boolean | undefined };
export type RoomRead = { id: number; name: string; room_number: string; building: string | null; floor: number | null; capacity: number | null; room_type: RoomType; equipment: readonly string[] | null; is_available: boolean; notes: string | null };
export type RoomWrite = { name: string; room_number: string; building?: string | null | undefined; floor?: number | null | undefined; capacity?: number | null | undefined; room_type: RoomType; equipment?: readonly string[] | null | undefined; is_available?: boolean | undefined; notes?: string | null | undefined };
export type LessonRead = { id: number; title: string; title_arabic: string | null; title_french: string | null; description: string | null; content: string; cycle: LessonCycle; order: number; objectives: string | null; prerequisites: string | null; difficulty_level: Difficulty; estimated_duration: number | null; subject: number; subject_name: string; grade: number; grade_name: string; tags: readonly string[] | null; is_active: boolean; is_published: boolean; view_count: number; created_by: number; created_by_name: string; created_at: string; updated_at: string; resources_count: number; resources?: readonly LessonResourceRead[] | undefined };
export type LessonWrite = { title: string; title_arabic?: string | null | undefined; title_french?: string | null | undefined; description?: string | null | undefined; content: string; cycle: LessonCycle; order: number; objectives?: string | null | undefined; prerequisites?: string | null | undefined; difficulty_level: Difficulty; estimated_duration?: number | null | undefined; subject: number; grade: number; tags?: readonly string[] | null | undefined; is_active?: boolean | undefined; is_published?: boolean | undefined };
export type LessonPatch = { title?: string | undefined; title_arabic?: string | null | undefined; title_french?: string | null | undefined; description?: string | null | undefined; content?: string | undefined; cycle?: LessonCycle | undefined; order?: number | undefined; objectives?: string | null | undefined; prerequisites?: string | null | undefined; difficulty_level?: Difficulty | undefined; estimated_duration?: number | null | undefined; subject?: number | undefined; grade?: number | undefined; tags?: readonly string[] | null | undefined; is_active?: boolean | undefined; is_published?: boolean | undefined };
export type LessonPublishResult = { id: number; is_published: boolean; published_at: string | null; message: string };
export type LessonAnalytics = { lesson_id: number; view_count: number; unique_viewers: number; completion_rate: number; average_time_spent: number; weekly_views: readonly number[]; top_viewers: readonly { student_name: string; view_count: number }[] };
export type LessonResourceRead = { id: number; lesson: number; title: string; description: string | null; resource_type: ResourceType; file: string | null; file_url: string | null; external_url: string | null; content: string | null; order: number; is_downloadable: boolean; file_size: number | null; mime_type: string | null; created_at: string };
export type LessonResourceWrite = { lesson?: number | undefined; title: string; description?: string | null | undefined; resource_type: ResourceType; file?: string | null | undefined; external_url?: string | null | undefined; content?: string | null | undefined; order?: number | undefined; is_downloadable?: boolean | undefined };
export type LessonResourcePatch = { title?: string | undefined; description?: string | null | undefined; resource_type?: ResourceType | undefined; file?: string | null | undefined; external_url?: string | null | undefined; content?: string | null | undefined; order?: number | undefined; is_downloadable?: boolean | undefined };
export type LessonTagRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; created_at: string };
export type LessonTagWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined };
export type HomeworkRead = { id: number; title: string; title_arabic: string | null; title_french: string | null; description: string | null; instructions: string | null; homework_type: HomeworkType; subject: number; subject_name: string; grade: number; grade_name: string; classes: readonly number[]; class_names: readonly string[]; due_date: string; time_limit: number | null; max_attempts: number; passing_score: number | null; is_published: boolean; show_correct_answers: boolean; show_score_immediately: boolean; shuffle_questions: boolean; allow_late_submission: boolean; late_penalty: number | null; auto_grade: boolean; total_points: number; created_by: number; created_by_name: string; created_at: string; updated_at: string; questions_count: number; submissions_count: number; completion_rate: number | null; average_score: number | null };
export type HomeworkWrite = { title: string; title_arabic?: string | null | undefined; title_french?: string | null | undefined; description?: string | null | undefined; instructions?: string | null | undefined; homework_type: HomeworkType; subject: number; grade: number; classes: readonly number[]; due_date: string; time_limit?: number | null | undefined; max_attempts?: number | undefined; passing_score?: number | null | undefined; is_published?: boolean | undefined; show_correct_answers?: boolean | undefined; show_score_immediately?: boolean | undefined; shuffle_questions?: boolean | undefined; allow_late_submission?: boolean | undefined; late_penalty?: number | null | undefined };
export type HomeworkPatch = { title?: string | undefined; title_arabic?: string | null | undefined; title_french?: string | null | undefined; description?: string | null | undefined; instructions?: string | null | undefined; homework_type?: HomeworkType | undefined; subject?: number | undefined; grade?: number | undefined; classes?: readonly number[] | undefined; due_date?: string | undefined; time_limit?: number | null | undefined; max_attempts?: number | undefined; passing_score?: number | null | undefined; is_published?: boolean | undefined; show_correct_answers?: boolean | undefined; show_score_immediately?: boolean | undefined; shuffle_questions?: boolean | undefined; allow_late_submission?: boolean | undefined; late_penalty?: number | null | undefined };
export type HomeworkPublishResult = { id: number; is_published: boolean; published_at: string | null; message: string };
export type HomeworkAnalytics = { homework_id: number; total_students: number; submitted_count: number; completion_rate: number; average_score: number; median_score: number; highest_score: number; lowest_score: number; perfect_scores: number; failing_scores: number; submission_timeline: readonly { date: string; count: number }[]; question_analytics: readonly { question_id: number; correct_rate: number; most_common_mistake: string | null }[]; time_statistics: { average_time: number; median_time: number; fastest_completion: number; slowest_completion: number } };
export type BulkGradeRequest = { grades: readonly { submission: number; manual_score: number; feedback?: string | undefined }[] };
export type BulkGradeResult = { graded_count: number; failed_count: number; graded_ids: readonly number[]; errors: readonly BulkIdError[] };
export type HomeworkBulkUpdateRequest = { ids: readonly number[]; data: HomeworkPatch & ({ updated_by?: number | undefined }) };
export type LessonBulkUpdateRequest = { ids: readonly number[]; data: LessonPatch & ({ updated_by?: number | undefined }) };
export type ChoiceWrite = { text: string; is_correct: boolean };
export type ChoiceRead = { id: number; text: string; is_correct: boolean };
export type ChoiceStudent = { id: number; text: string };
export type MatchPair = { left: number; right: number };
export type QuestionRead = { id: number; homework: number; question_type: QuestionType; question_text: string; question_text_arabic: string | null; question_text_french: string | null; points: number; order: number; explanation: string | null; is_required: boolean; image: string | null; image_url: string | null; choices?: readonly ChoiceRead[] | null | undefined; correct_choices?: readonly number[] | null | undefined; allow_multiple?: boolean | null | undefined; blank_positions?: readonly number[] | null | undefined; correct_answers?: readonly (string | readonly string[])[] | null | undefined; case_sensitive: boolean; left_items?: readonly string[] | null | undefined; right_items?: readonly string[] | null | undefined; correct_pairs?: readonly MatchPair[] | null | undefined; items_to_order?: readonly string[] | null | undefined; correct_order?: readonly number[] | null | undefined; created_at: string; updated_at: string };
export type QuestionWrite = { homework: number; question_type: QuestionType; question_text: string; question_text_arabic?: string | null | undefined; question_text_french?: string | null | undefined; points: number; order: number; explanation?: string | null | undefined; is_required?: boolean | undefined; image?: string | null | undefined; choices?: readonly ChoiceWrite[] | null | undefined; allow_multiple?: boolean | undefined; blank_positions?: readonly number[] | null | undefined; correct_answers?: readonly (string | readonly string[])[] | null | undefined; case_sensitive?: boolean | undefined; left_items?: readonly string[] | null | undefined; right_items?: readonly string[] | null | undefined; correct_pairs?: readonly MatchPair[] | null | undefined; items_to_order?: readonly string[] | null | undefined; correct_order?: readonly number[] | null | undefined };
export type QuestionPatch = { homework?: number | undefined; question_type?: QuestionType | undefined; question_text?: string | undefined; question_text_arabic?: string | null | undefined; question_text_french?: string | null | undefined; points?: number | undefined; order?: number | undefined; explanation?: string | null | undefined; is_required?: boolean | undefined; image?: string | null | undefined; choices?: readonly ChoiceWrite[] | null | undefined; allow_multiple?: boolean | undefined; blank_positions?: readonly number[] | null | undefined; correct_answers?: readonly (string | readonly string[])[] | null | undefined; case_sensitive?: boolean | undefined; left_items?: readonly string[] | null | undefined; right_items?: readonly string[] | null | undefined; correct_pairs?: readonly MatchPair[] | null | undefined; items_to_order?: readonly string[] | null | undefined; correct_order?: readonly number[] | null | undefined };
export type QuestionStudentRead = { id: number; homework: number; question_type: QuestionType; question_text: string; question_text_arabic: string | null; question_text_french: string | null; points: number; order: number; is_required: boolean; image: string | null; image_url: string | null; choices?: readonly ChoiceStudent[] | null | undefined; allow_multiple?: boolean | null | undefined; blank_positions?: readonly number[] | null | undefined; case_sensitive: boolean; left_items?: readonly string[] | null | undefined; right_items?: readonly string[] | null | undefined; items_to_order?: readonly string[] | null | undefined; created_at: string; updated_at: string };
export type QuestionItem = QuestionRead | QuestionStudentRead;
export type BulkQuestionItem = { question_type: QuestionType; question_text: string; question_text_arabic?: string | null | undefined; question_text_french?: string | null | undefined; points: number; order: number; explanation?: string | null | undefined; is_required?: boolean | undefined; image?: string | null | undefined; choices?: readonly ChoiceWrite[] | null | undefined; allow_multiple?: boolean | undefined; blank_positions?: readonly number[] | null | undefined; correct_answers?: readonly (string | readonly string[])[] | null | undefined; case_sensitive?: boolean | undefined; left_items?: readonly string[] | null | undefined; right_items?: readonly string[] | null | undefined; correct_pairs?: readonly MatchPair[] | null | undefined; items_to_order?: readonly string[] | null | undefined; correct_order?: readonly number[] | null | undefined };
export type BulkQuestionCreateRequest = { homework: number; questions: readonly BulkQuestionItem[] };
export type SubmissionAnswerWrite = { question: number; selected_choices?: readonly number[] | undefined; text?: string | undefined; blank_answers?: readonly string[] | undefined; pairs?: readonly MatchPair[] | undefined; order?: readonly number[] | undefined };
export type SubmissionAnswerRead = SubmissionAnswerWrite & ({ id: number; is_correct: boolean | null; points_earned: number | null; feedback: string | null });
export type SubmissionRead = { id: number; homework: number; homework_title: string; student: number; student_name: string; submitted_at: string | null; is_late: boolean; attempt_number: number; time_taken: number | null; status: SubmissionStatus; score: number | null; score_percentage: number | null; manual_score: number | null; feedback: string | null; auto_graded: boolean; graded_by: number | null; graded_at: string | null; created_at: string; updated_at: string; answers: readonly SubmissionAnswerRead[] };
export type SubmissionWrite = { homework: number; time_taken?: number | null | undefined; student?: number | undefined; answers?: readonly SubmissionAnswerWrite[] | undefined };
export type SubmissionStudentPatch = { answers?: readonly SubmissionAnswerWrite[] | undefined; time_taken?: number | null | undefined };
export type SubmissionGradePatch = { manual_score?: number | null | undefined; feedback?: string | null | undefined; status?: "graded" | undefined };
export type SubmissionPatch = SubmissionStudentPatch | SubmissionGradePatch;
export type SubmitRequest = { answers?: readonly SubmissionAnswerWrite[] | undefined; time_taken?: number | undefined };
export type RewardsEarned = { base_points: number; score_bonus: number; time_bonus: number; total_points: number; badges_earned: readonly string[] };
export type SubmitResult = { submission_id: number; status: SubmissionStatus; score: number | null; score_percentage: number | null; auto_graded: boolean; correct_answers: number | null; total_questions: number; points_earned: number | null; total_points: number; time_taken: number | null; rewards_earned: RewardsEarned | null };
export type StudentWalletRead = { id: number; student: number; student_name: string; total_points: number; total_coins: number; points_spent: number; coins_spent: number; available_points: number; available_coins: number; level: number; level_progress: number; created_at: string; updated_at: string };
export type StudentWalletPatch = { total_points?: number | undefined; total_coins?: number | undefined; points_spent?: number | undefined; coins_spent?: number | undefined };
export type RewardTransactionRead = { id: number; student: number; transaction_type: TransactionType; reason: TransactionReason; points: number; coins: number; reference_id: number | null; reference_type: string | null; description: string | null; created_at: string };
export type RewardTransactionWrite = { student: number; transaction_type: TransactionType; reason: TransactionReason; points?: number | undefined; coins?: number | undefined; reference_id?: number | null | undefined; reference_type?: string | null | undefined; description?: string | null | undefined };
export type BadgeRead = { id: number; name: string; name_arabic: string | null; name_french: string | null; description: string | null; icon: string | null; color: string | null; rarity: BadgeRarity; points_reward: number; requirements: { readonly [key: string]: unknown }; is_active: boolean; total_earned: number; created_at: string };
export type BadgeWrite = { name: string; name_arabic?: string | null | undefined; name_french?: string | null | undefined; description?: string | null | undefined; icon?: string | null | undefined; color?: string | null | undefined; rarity?: BadgeRarity | undefined; points_reward?: number | undefined; requirements?: { readonly [key: string]: unknown } | undefined; is_active?: boolean | undefined };
export type LeaderboardEntry = { rank: number; student_name: string; student_id: number; total_points: number; homework_completed: number; average_score: number; badges_count: number; rank_change: number };
export type Leaderboard = { id: number; leaderboard_type: LeaderboardType; period_start: string; period_end: string; class: number | null; grade: number | null; subject: number | null; entries: readonly LeaderboardEntry[] };
export type TimetableRead = { id: number; class: number; class_name: string; academic_year: number; academic_year_display: string; effective_from: string; effective_to: string | null; is_active: boolean; sessions_count: number; created_by: number; created_at: string; updated_at: string };
export type TimetableWrite = { class: number; academic_year: number; effective_from: string; effective_to?: string | null | undefined; is_active?: boolean | undefined };
export type TimetableSessionRead = { id: number; timetable: number; day_of_week: number; day_name: string; start_time: string; end_time: string; subject: number; subject_name: string; teacher: number; teacher_name: string; room: number | null; room_name: string | null; session_type: TimetableSessionType; is_active: boolean; notes: string | null; created_at: string };
export type TimetableSessionWrite = { timetable: number; day_of_week: number; start_time: string; end_time: string; subject: number; teacher: number; room?: number | null | undefined; session_type?: TimetableSessionType | undefined; is_active?: boolean | undefined; notes?: string | null | undefined };
export type TodaySession = { id: number; start_time: string; end_time: string; subject: string; class: string; room: string | null; status: TodaySessionStatus; attendance_session: number | null; students_count: number };
export type TodaySessions = { date: string; teacher_id: number; sessions: readonly TodaySession[] };
export type WeeklySchedule = { week_start: string; week_end: string; days: readonly { day_of_week: number; day_name: string; date: string; sessions: readonly TimetableSessionRead[] }[] };
export type AttendanceSessionRead = { id: number; timetable_session: number; date: string; status: AttendanceSessionStatus; started_at: string | null; completed_at: string | null; started_by: number | null; completed_by: number | null; total_students: number; present_count: number; absent_count: number; late_count: number; not_marked_count: number; attendance_percentage: number; notes: string | null; created_at: string; updated_at: string };
export type AttendanceSessionWrite = { timetable_session: number; date: string; notes?: string | null | undefined };
export type RosterEntry = { student_id: number; student_name: string; attendance_status: RosterStatus; previous_attendance: RosterStatus | null };
export type AttendanceSessionRoster = { id: number; status: AttendanceSessionStatus; started_at: string | null; total_students: number; students: readonly RosterEntry[] };
export type BulkMarkItem = { student: number; status: AttendanceStatusInput; arrived_late?: boolean | undefined; late_minutes?: number | null | undefined; absence_reason?: string | null | undefined; is_excused?: boolean | undefined; notes?: string | undefined };
export type BulkMarkRequest = { attendance_data: readonly BulkMarkItem[] };
export type BulkMarkResult = { marked_count: number; present_count: number; absent_count: number; late_count: number; flags_created: number; notifications_sent: number };
export type AttendanceRecordRead = { id: number; session: number; student: number; student_name: string; status: AttendanceStatus; marked_at: string; marked_by: number; arrived_late: boolean; late_minutes: number | null; absence_reason: string | null; is_excused: boolean; notes: string | null; created_at: string; updated_at: string };
export type AttendanceRecordWrite = { session: number; student: number; status: AttendanceStatusInput; arrived_late?: boolean | undefined; late_minutes?: number | null | undefined; absence_reason?: string | null | undefined; is_excused?: boolean | undefined; notes?: string | null | undefined };
export type FlagSessionDetails = { date: string; class: string; subject: string; start_time: string; teacher_name: string };
export type AbsenceFlagRead = { id: number; student: number; student_name: string; session: number; session_details: FlagSessionDetails; flag_type: FlagType; priority: Priority; status: FlagStatus; absence_count: number; created_at: string; resolved_at: string | null; resolved_by: number | null; resolution_notes: string | null; documents: readonly string[] | null; auto_generated: boolean; parent_notified: boolean; follow_up_required: boolean };
export type AbsenceFlagWrite = { student: number; session: number; flag_type?: FlagType | undefined; priority?: Priority | undefined; resolution_notes?: string | null | undefined; documents?: readonly string[] | null | undefined; follow_up_required?: boolean | undefined };
export type FlagResolveRequest = { resolution_type: ResolutionType; resolution_notes?: string | undefined; documents?: readonly string[] | undefined; mark_excused?: boolean | undefined; follow_up_required?: boolean | undefined };
export type FlagResolveResult = { flag_id: number; status: FlagStatus; resolved_at: string; absences_updated: number; parent_notified: boolean };
export type FlagDismissRequest = { resolution_notes?: string | undefined };
export type FlagAnalytics = { period: Period; total_flags: number; active: number; resolved: number; dismissed: number; by_type: { ABSENCE: number; CHRONIC_ABSENCE: number; LATE_PATTERN: number }; by_priority: { LOW: number; MEDIUM: number; HIGH: number; URGENT: number }; average_resolution_hours: number | null; trends: readonly { date: string; created: number; resolved: number }[] };
export type NotificationRead = { id: number; recipient: number; student: number; student_name: string; notification_type: NotificationType; priority: Priority; title: string; title_arabic: string | null; title_french: string | null; message: string; message_arabic: string | null; message_french: string | null; status: NotificationStatus; sent_at: string | null; read_at: string | null; delivery_method: readonly DeliveryMethod[]; reference_id: number | null; reference_type: string | null; auto_generated: boolean; requires_action: boolean; action_taken: boolean; created_at: string };
export type NotificationWrite = { recipient: number; student: number; notification_type: NotificationType; priority?: Priority | undefined; title: string; title_arabic?: string | null | undefined; title_french?: string | null | undefined; message: string; message_arabic?: string | null | undefined; message_french?: string | null | undefined; delivery_method?: readonly DeliveryMethod[] | undefined; reference_id?: number | null | undefined; reference_type?: string | null | undefined; requires_action?: boolean | undefined; action_taken?: boolean | undefined };
export type NotificationPatch = { notification_type?: NotificationType | undefined; priority?: Priority | undefined; title?: string | undefined; title_arabic?: string | null | undefined; title_french?: string | null | undefined; message?: string | undefined; message_arabic?: string | null | undefined; message_french?: string | null | undefined; delivery_method?: readonly DeliveryMethod[] | undefined; reference_id?: number | null | undefined; reference_type?: string | null | undefined; requires_action?: boolean | undefined; action_taken?: boolean | undefined };
export type NotificationReadResult = { id: number; status: "READ"; read_at: string };
export type BulkReadRequest = { ids: readonly number[] };
export type ReportType = "class_statistics" | "student_history" | "daily_report" | "weekly_summary" | "monthly_analysis" | "flag_statistics";
export type AttendanceReportRead = { id: number; report_type: ReportType; title: string | null; class: number | null; student: number | null; start_date: string; end_date: string; data: { readonly [key: string]: unknown } | null; generated_by: number; created_at: string };
export type AttendanceReportWrite = { report_type: ReportType; title?: string | null | undefined; class?: number | null | undefined; student?: number | null | undefined; start_date: string; end_date: string };
export type AttendanceStatistics = { overall_attendance_rate: number; total_absences: number; total_late_arrivals: number; excused_absences: number; unexcused_absences: number; chronic_absence_students: number; perfect_attendance_students: number };
export type DailyTrend = { date: string; attendance_rate: number; absent_count: number };
export type StudentBreakdown = { student_id: number; student_name: string; attendance_rate: number; total_absences: number; total_late: number; current_flags: number };
export type ClassStatistics = { class_id: number; class_name: string; period: Period; total_sessions: number; total_students: number; statistics: AttendanceStatistics; daily_trends: readonly DailyTrend[]; student_breakdown: readonly StudentBreakdown[] };
export type CalendarSession = { subject: string; status: AttendanceStatusLower; marked_at?: string | undefined; late_minutes?: number | undefined };
export type StudentHistory = { student_id: number; student_name: string; class: string; period: Period; summary: { attendance_rate: number; total_sessions: number; present: number; absent: number; late: number; excused: number }; attendance_calendar: readonly { date: string; sessions: readonly CalendarSession[] }[]; absence_patterns: { most_absent_day: string | null; most_absent_subject: string | null; absence_reasons: { readonly [key: string]: number } }; flags_history: readonly { flag_id: number; created_date: string; resolved_date: string | null; reason: string | null }[] };
export type ClassBreakdown = { class_id: number; class_name: string; attendance_rate: number; absent_count: number; late_count: number };
export type DailyReport = { date: string; total_sessions: number; total_students: number; statistics: AttendanceStatistics; classes: readonly ClassBreakdown[] };
export type PeriodReport = { period: Period; total_sessions: number; total_students: number; statistics: AttendanceStatistics; daily_trends: readonly DailyTrend[]; classes: readonly ClassBreakdown[] };
export type UploadSignatureRequest = { file_type: UploadFileType; context: string; folder?: string | undefined; max_size?: number | undefined };
export type UploadSignature = { signature: string; timestamp: number; api_key: string; upload_url: string; folder: string | null; expires_at: string };
export type CloudinaryUploadForm = { file: string; signature: string; timestamp: number; api_key: string; folder?: string | undefined };
export type CloudinaryUploadResult = { public_id: string; version?: number | undefined; signature?: string | undefined; width?: number | undefined; height?: number | undefined; format?: string | undefined; resource_type?: string | undefined; created_at?: string | undefined; bytes?: number | undefined; url?: string | undefined; secure_url: string };
export type HealthStatus = { status: string; timestamp: string; version: string; database: string; redis: string; cloudinary: string };
export type RealtimeAttendanceAlert = { type: "attendance_alert"; timestamp: string; data: { student_id: number; student_name: string; class: string; subject: string; session_date: string; session_time: string; status: AttendanceStatusLower; flag_created: boolean; priority: "low" | "medium" | "high" | "urgent" } };
export type RealtimeGradePublished = { type: "grade_published"; timestamp: string; data: { homework_id: number; homework_title: string; student_id: number; score: number; score_percentage: number; points_earned: number; feedback_available: boolean } };
export type RealtimeBadgeEarned = { type: "badge_earned"; timestamp: string; data: { student_id: number; badge_id: number; badge_name: string; badge_icon: string; points_awarded: number; rarity: BadgeRarity } };
export type RealtimeSystemAlert = { type: "system_alert"; timestamp: string; data: { alert_type: string; title: string; message: string; priority: "low" | "medium" | "high" | "urgent"; expires_at: string | null } };
export type RealtimeHeartbeat = { type: "heartbeat" };
export type PaginatedEnrollmentList = PageEnvelope & { results: readonly EnrollmentRead[] };
export type PaginatedUserList = PageEnvelope & { results: readonly UserRead[] };
export type PaginatedAcademicYearList = PageEnvelope & { results: readonly AcademicYearRead[] };
export type PaginatedEducationalLevelList = PageEnvelope & { results: readonly EducationalLevelRead[] };
export type PaginatedGradeList = PageEnvelope & { results: readonly GradeRead[] };
export type PaginatedSchoolClassList = PageEnvelope & { results: readonly SchoolClassRead[] };
export type PaginatedClassStudentList = PageEnvelope & { results: readonly ClassStudent[] };
export type PaginatedSubjectList = PageEnvelope & { results: readonly SubjectRead[] };
export type PaginatedRoomList = PageEnvelope & { results: readonly RoomRead[] };
export type PaginatedLessonList = PageEnvelope & { results: readonly LessonRead[] };
export type PaginatedLessonResourceList = PageEnvelope & { results: readonly LessonResourceRead[] };
export type PaginatedLessonTagList = PageEnvelope & { results: readonly LessonTagRead[] };
export type PaginatedHomeworkList = PageEnvelope & { results: readonly HomeworkRead[] };
export type PaginatedSubmissionList = PageEnvelope & { results: readonly SubmissionRead[] };
export type PaginatedQuestionList = PageEnvelope & { results: readonly QuestionItem[] };
export type PaginatedStudentWalletList = PageEnvelope & { results: readonly StudentWalletRead[] };
export type PaginatedRewardTransactionList = PageEnvelope & { results: readonly RewardTransactionRead[] };
export type PaginatedBadgeList = PageEnvelope & { results: readonly BadgeRead[] };
export type PaginatedLeaderboardList = PageEnvelope & { results: readonly Leaderboard[] };
export type PaginatedTimetableList = PageEnvelope & { results: readonly TimetableRead[] };
export type PaginatedTimetableSessionList = PageEnvelope & { results: readonly TimetableSessionRead[] };
export type PaginatedAttendanceSessionList = PageEnvelope & { results: readonly AttendanceSessionRead[] };
export type PaginatedAttendanceRecordList = PageEnvelope & { results: readonly AttendanceRecordRead[] };
export type PaginatedAbsenceFlagList = PageEnvelope & { results: readonly AbsenceFlagRead[] };
export type PaginatedNotificationList = PageEnvelope & { results: readonly NotificationRead[] };
export type PaginatedAttendanceReportList = PageEnvelope & { results: readonly AttendanceReportRead[] };

export interface Wire {
  '/api/users/login/': {
    POST: { query: object; body: LoginRequest; reply: LoginResponse; row: never };
  };
  '/api/token/refresh/': {
    POST: { query: object; body: TokenRefreshRequest; reply: TokenRefreshResponse; row: never };
  };
  '/api/token/verify/': {
    POST: { query: object; body: TokenVerifyRequest; reply: EmptyObject; row: never };
  };
  '/api/users/register/': {
    POST: { query: object; body: UserRegisterRequest; reply: UserRegistered; row: never };
  };
  '/api/users/profile/': {
    GET: { query: object; body: undefined; reply: ProfileRead; row: never };
    PUT: { query: object; body: ProfileWrite; reply: ProfileRead; row: never };
    PATCH: { query: object; body: ProfilePatch; reply: ProfileRead; row: never };
  };
  '/api/users/change-password/': {
    POST: { query: object; body: PasswordChangeRequest; reply: MessageResult; row: never };
  };
  '/api/users/password-reset/': {
    POST: { query: object; body: PasswordResetRequest; reply: MessageResult; row: never };
  };
  '/api/users/enrollments/': {
    GET: { query: { student?: number | undefined; school_class?: number | undefined; academic_year?: number | undefined; is_active?: boolean | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; search?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedEnrollmentList; row: EnrollmentRead };
    POST: { query: object; body: EnrollmentWrite; reply: EnrollmentRead; row: never };
  };
  '/api/users/enrollments/:id/': {
    GET: { query: object; body: undefined; reply: EnrollmentRead; row: never };
    PUT: { query: object; body: EnrollmentWrite; reply: EnrollmentRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/users/': {
    GET: { query: { role?: Role | undefined; is_active?: boolean | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedUserList; row: UserRead };
  };
  '/api/users/:id/': {
    GET: { query: object; body: undefined; reply: UserRead; row: never };
    PATCH: { query: object; body: UserAdminPatch; reply: UserRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/users/:id/restore/': {
    POST: { query: object; body: EmptyObject; reply: UserRead; row: never };
  };
  '/api/schools/config/': {
    GET: { query: object; body: undefined; reply: SchoolConfigRead; row: never };
    PUT: { query: object; body: SchoolConfigWrite; reply: SchoolConfigRead; row: never };
    PATCH: { query: object; body: SchoolConfigPatch; reply: SchoolConfigRead; row: never };
  };
  '/api/schools/academic-years/': {
    GET: { query: { is_current?: boolean | undefined; is_active?: boolean | undefined; ordering?: string | undefined; search?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAcademicYearList; row: AcademicYearRead };
    POST: { query: object; body: AcademicYearWrite; reply: AcademicYearRead; row: never };
  };
  '/api/schools/academic-years/:id/': {
    GET: { query: object; body: undefined; reply: AcademicYearRead; row: never };
    PUT: { query: object; body: AcademicYearWrite; reply: AcademicYearRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/levels/': {
    GET: { query: { level?: LevelCode | undefined; is_active?: boolean | undefined; detailed?: boolean | undefined; ordering?: string | undefined; search?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedEducationalLevelList; row: EducationalLevelRead };
    POST: { query: object; body: EducationalLevelWrite; reply: EducationalLevelRead; row: never };
  };
  '/api/schools/levels/:id/': {
    GET: { query: { detailed?: boolean | undefined }; body: undefined; reply: EducationalLevelRead; row: never };
    PUT: { query: object; body: EducationalLevelWrite; reply: EducationalLevelRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/grades/': {
    GET: { query: { educational_level?: number | undefined; grade_number?: number | undefined; is_active?: boolean | undefined; has_classes?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedGradeList; row: GradeRead };
    POST: { query: object; body: GradeWrite; reply: GradeRead; row: never };
  };
  '/api/schools/grades/:id/': {
    GET: { query: object; body: undefined; reply: GradeRead; row: never };
    PUT: { query: object; body: GradeWrite; reply: GradeRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/classes/': {
    GET: { query: { grade?: number | undefined; academic_year?: number | undefined; class_teacher?: number | undefined; section?: string | undefined; has_teacher?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; is_active?: boolean | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedSchoolClassList; row: SchoolClassRead };
    POST: { query: object; body: SchoolClassWrite; reply: SchoolClassRead; row: never };
  };
  '/api/schools/classes/:id/': {
    GET: { query: object; body: undefined; reply: SchoolClassRead; row: never };
    PUT: { query: object; body: SchoolClassWrite; reply: SchoolClassRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/classes/:id/students/': {
    GET: { query: { is_active?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedClassStudentList; row: ClassStudent };
  };
  '/api/schools/classes/:id/enroll/': {
    POST: { query: object; body: ClassEnrollRequest; reply: EnrollmentRead; row: never };
  };
  '/api/schools/classes/:id/unenroll/': {
    DELETE: { query: { student: number }; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/subjects/': {
    GET: { query: { is_active?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedSubjectList; row: SubjectRead };
    POST: { query: object; body: SubjectWrite; reply: SubjectRead; row: never };
  };
  '/api/schools/subjects/:id/': {
    GET: { query: object; body: undefined; reply: SubjectRead; row: never };
    PUT: { query: object; body: SubjectWrite; reply: SubjectRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/schools/rooms/': {
    GET: { query: { room_type?: RoomType | undefined; is_available?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedRoomList; row: RoomRead };
    POST: { query: object; body: RoomWrite; reply: RoomRead; row: never };
  };
  '/api/schools/rooms/:id/': {
    GET: { query: object; body: undefined; reply: RoomRead; row: never };
    PUT: { query: object; body: RoomWrite; reply: RoomRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/lessons/lessons/': {
    GET: { query: { subject?: number | undefined; grade?: number | undefined; cycle?: LessonCycle | undefined; difficulty_level?: Difficulty | undefined; is_published?: boolean | undefined; created_by?: number | undefined; tags?: readonly string[] | undefined; search?: string | undefined; ordering?: string | undefined; detailed?: boolean | undefined; is_active?: boolean | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedLessonList; row: LessonRead };
    POST: { query: object; body: LessonWrite; reply: LessonRead; row: never };
  };
  '/api/lessons/lessons/:id/': {
    GET: { query: { detailed?: boolean | undefined }; body: undefined; reply: LessonRead; row: never };
    PUT: { query: object; body: LessonWrite; reply: LessonRead; row: never };
    PATCH: { query: object; body: LessonPatch; reply: LessonRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/lessons/lessons/:id/publish/': {
    POST: { query: object; body: EmptyObject; reply: LessonPublishResult; row: never };
  };
  '/api/lessons/lessons/:id/unpublish/': {
    POST: { query: object; body: EmptyObject; reply: LessonPublishResult; row: never };
  };
  '/api/lessons/lessons/:id/duplicate/': {
    POST: { query: object; body: EmptyObject; reply: LessonRead; row: never };
  };
  '/api/lessons/lessons/:id/analytics/': {
    GET: { query: object; body: undefined; reply: LessonAnalytics; row: never };
  };
  '/api/lessons/lessons/bulk_update/': {
    PATCH: { query: object; body: LessonBulkUpdateRequest; reply: BulkUpdateResult; row: never };
  };
  '/api/lessons/lessons/:lesson_id/resources/': {
    GET: { query: { resource_type?: ResourceType | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedLessonResourceList; row: LessonResourceRead };
    POST: { query: object; body: LessonResourceWrite; reply: LessonResourceRead; row: never };
  };
  '/api/lessons/lessons/:lesson_id/resources/:id/': {
    GET: { query: object; body: undefined; reply: LessonResourceRead; row: never };
    PUT: { query: object; body: LessonResourceWrite; reply: LessonResourceRead; row: never };
    PATCH: { query: object; body: LessonResourcePatch; reply: LessonResourceRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/lessons/tags/': {
    GET: { query: { search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedLessonTagList; row: LessonTagRead };
    POST: { query: object; body: LessonTagWrite; reply: LessonTagRead; row: never };
  };
  '/api/lessons/tags/:id/': {
    GET: { query: object; body: undefined; reply: LessonTagRead; row: never };
    PUT: { query: object; body: LessonTagWrite; reply: LessonTagRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/lessons/subjects/:subject_id/grades/': {
    GET: { query: { search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedGradeList; row: GradeRead };
  };
  '/api/lessons/grades/:grade_id/subjects/': {
    GET: { query: { search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedSubjectList; row: SubjectRead };
  };
  '/api/homework/homework/': {
    GET: { query: { status?: "draft" | "published" | "archived" | undefined; homework_type?: HomeworkType | undefined; subject?: number | undefined; grade?: number | undefined; classes?: readonly number[] | undefined; created_by?: number | undefined; due_date__gte?: string | undefined; due_date__lte?: string | undefined; is_published?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedHomeworkList; row: HomeworkRead };
    POST: { query: object; body: HomeworkWrite; reply: HomeworkRead; row: never };
  };
  '/api/homework/homework/:id/': {
    GET: { query: object; body: undefined; reply: HomeworkRead; row: never };
    PUT: { query: object; body: HomeworkWrite; reply: HomeworkRead; row: never };
    PATCH: { query: object; body: HomeworkPatch; reply: HomeworkRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/homework/homework/:id/restore/': {
    POST: { query: object; body: EmptyObject; reply: HomeworkRead; row: never };
  };
  '/api/homework/homework/bulk_update/': {
    PATCH: { query: object; body: HomeworkBulkUpdateRequest; reply: BulkUpdateResult; row: never };
  };
  '/api/homework/homework/:id/publish/': {
    POST: { query: object; body: EmptyObject; reply: HomeworkPublishResult; row: never };
  };
  '/api/homework/homework/:id/unpublish/': {
    POST: { query: object; body: EmptyObject; reply: HomeworkPublishResult; row: never };
  };
  '/api/homework/homework/:id/duplicate/': {
    POST: { query: object; body: EmptyObject; reply: HomeworkRead; row: never };
  };
  '/api/homework/homework/:id/analytics/': {
    GET: { query: object; body: undefined; reply: HomeworkAnalytics; row: never };
  };
  '/api/homework/homework/:id/submissions/': {
    GET: { query: { status?: SubmissionStatusInput | undefined; student?: number | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedSubmissionList; row: SubmissionRead };
  };
  '/api/homework/homework/:id/bulk_grade/': {
    POST: { query: object; body: BulkGradeRequest; reply: BulkGradeResult; row: never };
  };
  '/api/homework/questions/': {
    GET: { query: { homework?: number | undefined; question_type?: QuestionType | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedQuestionList; row: QuestionItem };
    POST: { query: object; body: QuestionWrite; reply: QuestionRead; row: never };
  };
  '/api/homework/questions/:id/': {
    GET: { query: object; body: undefined; reply: QuestionItem; row: never };
    PUT: { query: object; body: QuestionWrite; reply: QuestionRead; row: never };
    PATCH: { query: object; body: QuestionPatch; reply: QuestionRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/homework/questions/bulk_create/': {
    POST: { query: object; body: BulkQuestionCreateRequest; reply: BulkCreateResult; row: never };
  };
  '/api/homework/submissions/': {
    GET: { query: { homework?: number | undefined; student?: number | undefined; status?: SubmissionStatusInput | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedSubmissionList; row: SubmissionRead };
    POST: { query: object; body: SubmissionWrite; reply: SubmissionRead; row: never };
  };
  '/api/homework/submissions/:id/': {
    GET: { query: object; body: undefined; reply: SubmissionRead; row: never };
    PUT: { query: object; body: SubmissionWrite; reply: SubmissionRead; row: never };
    PATCH: { query: object; body: SubmissionPatch; reply: SubmissionRead; row: never };
  };
  '/api/homework/submissions/:id/submit/': {
    POST: { query: object; body: SubmitRequest; reply: SubmitResult; row: never };
  };
  '/api/homework/student-wallets/': {
    GET: { query: { student?: number | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedStudentWalletList; row: StudentWalletRead };
  };
  '/api/homework/student-wallets/:id/': {
    GET: { query: object; body: undefined; reply: StudentWalletRead; row: never };
    PATCH: { query: object; body: StudentWalletPatch; reply: StudentWalletRead; row: never };
  };
  '/api/homework/reward-transactions/': {
    GET: { query: { student?: number | undefined; transaction_type?: TransactionType | undefined; reason?: TransactionReason | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedRewardTransactionList; row: RewardTransactionRead };
    POST: { query: object; body: RewardTransactionWrite; reply: RewardTransactionRead; row: never };
  };
  '/api/homework/badges/': {
    GET: { query: { rarity?: BadgeRarity | undefined; is_active?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedBadgeList; row: BadgeRead };
    POST: { query: object; body: BadgeWrite; reply: BadgeRead; row: never };
  };
  '/api/homework/badges/:id/': {
    GET: { query: object; body: undefined; reply: BadgeRead; row: never };
  };
  '/api/homework/leaderboards/': {
    GET: { query: { leaderboard_type?: LeaderboardType | undefined; class?: number | undefined; grade?: number | undefined; subject?: number | undefined; search?: string | undefined; ordering?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedLeaderboardList; row: Leaderboard };
  };
  '/api/homework/leaderboards/:id/': {
    GET: { query: object; body: undefined; reply: Leaderboard; row: never };
  };
  '/api/attendance/timetables/': {
    GET: { query: { class?: number | undefined; academic_year?: number | undefined; is_active?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedTimetableList; row: TimetableRead };
    POST: { query: object; body: TimetableWrite; reply: TimetableRead; row: never };
  };
  '/api/attendance/timetables/:id/': {
    GET: { query: object; body: undefined; reply: TimetableRead; row: never };
    PUT: { query: object; body: TimetableWrite; reply: TimetableRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/attendance/timetable-sessions/': {
    GET: { query: { timetable?: number | undefined; day_of_week?: number | undefined; teacher?: number | undefined; subject?: number | undefined; room?: number | undefined; is_active?: boolean | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedTimetableSessionList; row: TimetableSessionRead };
    POST: { query: object; body: TimetableSessionWrite; reply: TimetableSessionRead; row: never };
  };
  '/api/attendance/timetable-sessions/:id/': {
    GET: { query: object; body: undefined; reply: TimetableSessionRead; row: never };
    PUT: { query: object; body: TimetableSessionWrite; reply: TimetableSessionRead; row: never };
    DELETE: { query: object; body: undefined; reply: SoftDeleteResult; row: never };
  };
  '/api/attendance/timetable-sessions/today_sessions/': {
    GET: { query: { teacher?: number | undefined }; body: undefined; reply: TodaySessions; row: never };
  };
  '/api/attendance/timetable-sessions/weekly_schedule/': {
    GET: { query: { class?: number | undefined; teacher?: number | undefined; week_start?: string | undefined }; body: undefined; reply: WeeklySchedule; row: never };
  };
  '/api/attendance/sessions/': {
    GET: { query: { timetable_session?: number | undefined; date?: string | undefined; status?: AttendanceSessionStatus | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAttendanceSessionList; row: AttendanceSessionRead };
    POST: { query: object; body: AttendanceSessionWrite; reply: AttendanceSessionRead; row: never };
  };
  '/api/attendance/sessions/:id/': {
    GET: { query: object; body: undefined; reply: AttendanceSessionRead; row: never };
    PUT: { query: object; body: AttendanceSessionWrite; reply: AttendanceSessionRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/attendance/sessions/:id/start/': {
    POST: { query: object; body: EmptyObject; reply: AttendanceSessionRoster; row: never };
  };
  '/api/attendance/sessions/:id/complete/': {
    POST: { query: object; body: EmptyObject; reply: AttendanceSessionRead; row: never };
  };
  '/api/attendance/sessions/:id/students/': {
    GET: { query: object; body: undefined; reply: AttendanceSessionRoster; row: never };
  };
  '/api/attendance/sessions/:id/bulk_mark/': {
    POST: { query: object; body: BulkMarkRequest; reply: BulkMarkResult; row: never };
  };
  '/api/attendance/sessions/:id/reset/': {
    POST: { query: object; body: EmptyObject; reply: AttendanceSessionRead; row: never };
  };
  '/api/attendance/records/': {
    GET: { query: { session?: number | undefined; student?: number | undefined; status?: AttendanceStatusInput | undefined; date__gte?: string | undefined; date__lte?: string | undefined; is_excused?: boolean | undefined; marked_by?: number | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; search?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAttendanceRecordList; row: AttendanceRecordRead };
    POST: { query: object; body: AttendanceRecordWrite; reply: AttendanceRecordRead; row: never };
  };
  '/api/attendance/records/:id/': {
    GET: { query: object; body: undefined; reply: AttendanceRecordRead; row: never };
    PUT: { query: object; body: AttendanceRecordWrite; reply: AttendanceRecordRead; row: never };
  };
  '/api/attendance/absence-flags/': {
    GET: { query: { student?: number | undefined; flag_type?: FlagType | undefined; priority?: Priority | undefined; status?: FlagStatus | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAbsenceFlagList; row: AbsenceFlagRead };
    POST: { query: object; body: AbsenceFlagWrite; reply: AbsenceFlagRead; row: never };
  };
  '/api/attendance/absence-flags/:id/': {
    GET: { query: object; body: undefined; reply: AbsenceFlagRead; row: never };
    PUT: { query: object; body: AbsenceFlagWrite; reply: AbsenceFlagRead; row: never };
    DELETE: { query: object; body: undefined; reply: undefined; row: never };
  };
  '/api/attendance/absence-flags/pending/': {
    GET: { query: { priority?: Priority | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAbsenceFlagList; row: AbsenceFlagRead };
  };
  '/api/attendance/absence-flags/:id/resolve/': {
    POST: { query: object; body: FlagResolveRequest; reply: FlagResolveResult; row: never };
  };
  '/api/attendance/absence-flags/:id/dismiss/': {
    POST: { query: object; body: FlagDismissRequest; reply: FlagResolveResult; row: never };
  };
  '/api/attendance/absence-flags/analytics/': {
    GET: { query: { start_date?: string | undefined; end_date?: string | undefined }; body: undefined; reply: FlagAnalytics; row: never };
  };
  '/api/attendance/notifications/': {
    GET: { query: { student?: number | undefined; notification_type?: NotificationType | undefined; priority?: Priority | undefined; status?: NotificationStatus | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedNotificationList; row: NotificationRead };
    POST: { query: object; body: NotificationWrite; reply: NotificationRead; row: never };
  };
  '/api/attendance/notifications/:id/': {
    GET: { query: object; body: undefined; reply: NotificationRead; row: never };
    PATCH: { query: object; body: NotificationPatch; reply: NotificationRead; row: never };
  };
  '/api/attendance/notifications/:id/mark_read/': {
    POST: { query: object; body: EmptyObject; reply: NotificationReadResult; row: never };
  };
  '/api/attendance/notifications/unread/': {
    GET: { query: { search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedNotificationList; row: NotificationRead };
  };
  '/api/attendance/notifications/bulk_read/': {
    POST: { query: object; body: BulkReadRequest; reply: BulkUpdateResult; row: never };
  };
  '/api/attendance/reports/': {
    GET: { query: { report_type?: ReportType | undefined; search?: string | undefined; ordering?: string | undefined; created_at__gte?: string | undefined; created_at__lte?: string | undefined; page?: number | undefined; page_size?: number | undefined }; body: undefined; reply: PaginatedAttendanceReportList; row: AttendanceReportRead };
    POST: { query: object; body: AttendanceReportWrite; reply: AttendanceReportRead; row: never };
  };
  '/api/attendance/reports/:id/': {
    GET: { query: object; body: undefined; reply: AttendanceReportRead; row: never };
  };
  '/api/attendance/reports/class_statistics/': {
    GET: { query: { class: number; start_date?: string | undefined; end_date?: string | undefined }; body: undefined; reply: ClassStatistics; row: never };
  };
  '/api/attendance/reports/student_history/': {
    GET: { query: { student?: number | undefined; start_date?: string | undefined; end_date?: string | undefined }; body: undefined; reply: StudentHistory; row: never };
  };
  '/api/attendance/reports/daily_report/': {
    GET: { query: { date?: string | undefined; class?: number | undefined }; body: undefined; reply: DailyReport; row: never };
  };
  '/api/attendance/reports/weekly_summary/': {
    GET: { query: { week_start?: string | undefined; class?: number | undefined }; body: undefined; reply: PeriodReport; row: never };
  };
  '/api/attendance/reports/monthly_analysis/': {
    GET: { query: { month?: string | undefined; class?: number | undefined }; body: undefined; reply: PeriodReport; row: never };
  };
  '/api/attendance/reports/flag_statistics/': {
    GET: { query: { start_date?: string | undefined; end_date?: string | undefined }; body: undefined; reply: FlagAnalytics; row: never };
  };
  '/api/files/upload-signature/': {
    POST: { query: object; body: UploadSignatureRequest; reply: UploadSignature; row: never };
  };
  '/api/health/': {
    GET: { query: object; body: undefined; reply: HealthStatus; row: never };
  };
  '/swagger/': {
    GET: { query: object; body: undefined; reply: string; row: never };
  };
  '/redoc/': {
    GET: { query: object; body: undefined; reply: string; row: never };
  };
  '/api/schema/': {
    GET: { query: object; body: undefined; reply: { readonly [key: string]: unknown }; row: never };
  };
}
