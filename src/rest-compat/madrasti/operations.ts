/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which school years are listed; conditions combine with AND. */
export type AcademicYearFilter = {
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** The current year, or the others. */
  readonly isCurrent?: boolean | null | undefined;
  /** Text in the name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of AcademicYear rows. */
export type AcademicYearOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: AcademicYearOrderField;
};

/** What a list of AcademicYear rows can be ordered by. */
export type AcademicYearOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'END_DATE'
  | 'ID'
  | 'IS_ACTIVE'
  | 'IS_CURRENT'
  | 'REGISTRATION_END'
  | 'REGISTRATION_START'
  | 'START_DATE'
  | 'UPDATED_AT'
  | 'YEAR';

/** A change of password. */
export type ChangePasswordInput = {
  /** The password until now. */
  readonly currentPassword: string;
  /** The new password. */
  readonly newPassword: string;
  /** The new password once more; compared where it is sent. */
  readonly newPasswordConfirmation?: string | null | undefined;
};

/** Which enrollments are listed; conditions combine with AND. */
export type ClassEnrollmentFilter = {
  /** For this year. */
  readonly academicYearId?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Active or ended. Deleted ones are among those that ended. */
  readonly isActive?: boolean | null | undefined;
  /** In this class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Text in the student's name or number, or in the name of the class. */
  readonly search?: string | null | undefined;
  /** Of this student. */
  readonly studentId?: string | number | null | undefined;
};

/** One part of the order of a list of ClassEnrollment rows. */
export type ClassEnrollmentOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: ClassEnrollmentOrderField;
};

/** What a list of ClassEnrollment rows can be ordered by. */
export type ClassEnrollmentOrderField =
  | 'ACADEMIC_YEAR'
  | 'CREATED_AT'
  | 'ENDED_ON'
  | 'ENROLLMENT_DATE'
  | 'ID'
  | 'IS_ACTIVE'
  | 'SCHOOL_CLASS'
  | 'STUDENT'
  | 'STUDENT_NAME'
  | 'STUDENT_NUMBER'
  | 'UPDATED_AT';

/** Which students of a class are listed; conditions combine with AND. */
export type ClassStudentFilter = {
  /** In the class now, or no longer. */
  readonly isActive?: boolean | null | undefined;
  /** Text in the student's name or number. */
  readonly search?: string | null | undefined;
};

/** A new academic year. */
export type CreateAcademicYearInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Last day, after the first. */
  readonly endDate: string;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether it is the current year; making it so takes that from the other one. */
  readonly isCurrent?: boolean | null | undefined;
  /** Last day of registration. */
  readonly registrationEnd?: string | null | undefined;
  /** First day of registration. */
  readonly registrationStart?: string | null | undefined;
  /** First day. */
  readonly startDate: string;
  /** Name, such as `2026-2027`; unique. */
  readonly year: string;
};

/** A new educational level. */
export type CreateEducationalLevelInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level: LevelCode;
  /** Oldest age, in years; not below the youngest. */
  readonly maxAge?: number | null | undefined;
  /** Youngest age, in years. */
  readonly minAge?: number | null | undefined;
  /** Name in the school's main language. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Place in lists, 1 first. */
  readonly order: number;
};

/** A new grade. */
export type CreateGradeInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Its level. */
  readonly educationalLevelId: string | number;
  /** Which year of schooling, usually 1 to 12. */
  readonly gradeNumber: number;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language; classes are named after it. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** The subjects that it is taught, all of them. */
  readonly subjectIds?: ReadonlyArray<string | number> | null | undefined;
};

/** A new room. */
export type CreateRoomInput = {
  /** Building. */
  readonly building?: string | null | undefined;
  /** Seats. */
  readonly capacity?: number | null | undefined;
  /** What stands in it. */
  readonly equipment?: ReadonlyArray<string> | null | undefined;
  /** Floor; 0 is the ground floor. */
  readonly floor?: number | null | undefined;
  /** Whether lessons can be planned in it; true for a new one. */
  readonly isAvailable?: boolean | null | undefined;
  /** Name, such as Salle 101. */
  readonly name: string;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Number on the door, such as A-201. */
  readonly roomNumber: string;
  /** What it is for. */
  readonly roomType: RoomType;
};

/** A new school class. */
export type CreateSchoolClassInput = {
  /** Its academic year. */
  readonly academicYearId: string | number;
  /** The teacher who heads it. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Its grade. */
  readonly gradeId: string | number;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Students that it takes at most; not fewer than it has. */
  readonly maxStudents?: number | null | undefined;
  /** Its own room. */
  readonly roomId?: string | number | null | undefined;
  /** Section, such as A; unique in its grade and year, whatever its case. */
  readonly section: string;
};

/** A new subject. */
export type CreateSubjectInput = {
  /** Code, such as MATH; unique, whatever its case. */
  readonly code: string;
  /** Colour in timetables, `#RRGGBB`. */
  readonly color?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Name of an icon. */
  readonly icon?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language. */
  readonly name: string;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
};

/** Which stages of schooling are listed; conditions combine with AND. */
export type EducationalLevelFilter = {
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level?: LevelCode | null | undefined;
  /** Text in a name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of EducationalLevel rows. */
export type EducationalLevelOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: EducationalLevelOrderField;
};

/** What a list of EducationalLevel rows can be ordered by. */
export type EducationalLevelOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ID'
  | 'IS_ACTIVE'
  | 'LEVEL'
  | 'MAX_AGE'
  | 'MIN_AGE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'ORDER'
  | 'UPDATED_AT';

/** Who is to be put into which class. */
export type EnrollStudentInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in the class; today for a new enrollment. */
  readonly enrollmentDate?: string | null | undefined;
  /** Whether the student is in the class; false ends the enrollment. */
  readonly isActive?: boolean | null | undefined;
  /** The class; it must have a seat left. */
  readonly schoolClassId: string | number;
  /** A STUDENT account without an active enrollment in the year. */
  readonly studentId: string | number;
  /** Number of the student, such as ST2026001; nobody else has it. */
  readonly studentNumber?: string | null | undefined;
};

/** Which grades are listed; conditions combine with AND. */
export type GradeFilter = {
  /** Of this level. */
  readonly educationalLevelId?: string | number | null | undefined;
  /** With this number. */
  readonly gradeNumber?: number | null | undefined;
  /** With classes, or without. */
  readonly hasClasses?: boolean | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in a name or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Grade rows. */
export type GradeOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: GradeOrderField;
};

/** What a list of Grade rows can be ordered by. */
export type GradeOrderField =
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'EDUCATIONAL_LEVEL'
  | 'GRADE_NUMBER'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'UPDATED_AT';

/** The stage of schooling that a level is. */
export type LevelCode =
  | 'HIGH'
  | 'MIDDLE'
  | 'PRIMARY';

/** Who signs in. */
export type LoginInput = {
  /** Address of the account, in any case. */
  readonly email: string;
  /** Password. */
  readonly password: string;
};

/** The direction of one part of an order. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** How a part that the server depends on is. */
export type PartStatus =
  /** It is set up; whether it works shows at its next use. */
  | 'CONFIGURED'
  /** It works. */
  | 'CONNECTED'
  /** It should work and does not. */
  | 'DISCONNECTED'
  /** It is not set up, and not needed. */
  | 'NOT_CONFIGURED';

/** Which session goes on. */
export type RefreshSessionInput = {
  /** The refresh token that the session gave last. */
  readonly refreshToken: string;
};

/** An account of one's own. */
export type RegisterUserInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email: string;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName: string;
  /** Family name, 50 characters at most. */
  readonly lastName: string;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Password: 8 characters or more, with letters and digits, unless the organization asks for others. */
  readonly password: string;
  /** The password once more; compared where it is sent. */
  readonly passwordConfirmation?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** What the account is to be in the organization. */
  readonly role: Role;
};

/** Whose password is forgotten. */
export type RequestPasswordResetInput = {
  /** Address of the account. */
  readonly email: string;
};

/** What an account is in its organization; every account has exactly one. */
export type Role =
  /** Runs the organization: may do everything that is not personal to somebody else. */
  | 'ADMIN'
  /** Supervises the centers of an association. */
  | 'ASSOCIATION_SUPERVISOR'
  /** Supervises one or more centers. */
  | 'CENTER_SUPERVISOR'
  /** Drives; reaches their own account and the school structure. */
  | 'DRIVER'
  /** Heads the organization: reads everything, changes little. */
  | 'LEADERSHIP'
  /** A guardian; reaches the rows of the children in their care. */
  | 'PARENT'
  /** The office: keeps accounts, structure, timetables and attendance in order. */
  | 'STAFF'
  /** Learns; reaches their own rows. */
  | 'STUDENT'
  /** Teaches or trains; reaches the classes taught or headed. */
  | 'TEACHER';

/** Which rooms are listed; conditions combine with AND. */
export type RoomFilter = {
  /** Whether lessons can be planned in it. */
  readonly isAvailable?: boolean | null | undefined;
  /** What it is for. */
  readonly roomType?: RoomType | null | undefined;
  /** Text in the name, number, building or remarks. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Room rows. */
export type RoomOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: RoomOrderField;
};

/** What a list of Room rows can be ordered by. */
export type RoomOrderField =
  | 'BUILDING'
  | 'CAPACITY'
  | 'CREATED_AT'
  | 'FLOOR'
  | 'ID'
  | 'IS_AVAILABLE'
  | 'NAME'
  | 'NOTES'
  | 'ROOM_NUMBER'
  | 'ROOM_TYPE'
  | 'UPDATED_AT';

/** What a room is for. */
export type RoomType =
  | 'ART'
  | 'CLASSROOM'
  | 'COMPUTER'
  | 'GYM'
  | 'LAB'
  | 'LIBRARY'
  | 'MUSIC'
  | 'OTHER';

/** Which classes are listed; conditions combine with AND. */
export type SchoolClassFilter = {
  /** Of this year. */
  readonly academicYearId?: string | number | null | undefined;
  /** Headed by this teacher. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Of this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** With a teacher who heads it, or without. */
  readonly hasTeacher?: boolean | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in the name. */
  readonly search?: string | null | undefined;
  /** Of this section, whatever its case. */
  readonly section?: string | null | undefined;
};

/** One part of the order of a list of SchoolClass rows. */
export type SchoolClassOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SchoolClassOrderField;
};

/** What a list of SchoolClass rows can be ordered by. */
export type SchoolClassOrderField =
  | 'ACADEMIC_YEAR'
  | 'CLASS_TEACHER'
  | 'CREATED_AT'
  | 'GRADE'
  | 'GRADE_NUMBER'
  | 'ID'
  | 'IS_ACTIVE'
  | 'MAX_STUDENTS'
  | 'NAME'
  | 'ROOM'
  | 'SECTION'
  | 'UPDATED_AT';

/** Which subjects are listed; conditions combine with AND. */
export type SubjectFilter = {
  /** Taught in this grade. */
  readonly gradeId?: string | number | null | undefined;
  /** In use or not. A viewer who may delete rows finds the deleted ones among those that are not. */
  readonly isActive?: boolean | null | undefined;
  /** Text in a name, the code or the description. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of Subject rows. */
export type SubjectOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: SubjectOrderField;
};

/** What a list of Subject rows can be ordered by. */
export type SubjectOrderField =
  | 'CODE'
  | 'COLOR'
  | 'CREATED_AT'
  | 'DESCRIPTION'
  | 'ICON'
  | 'ID'
  | 'IS_ACTIVE'
  | 'NAME'
  | 'NAME_ARABIC'
  | 'NAME_FRENCH'
  | 'UPDATED_AT';

/** What a token is for. */
export type TokenKind =
  | 'ACCESS'
  | 'REFRESH';

/** Who is to leave which class. */
export type UnenrollStudentInput = {
  /** The class. */
  readonly schoolClassId: string | number;
  /** A student with an active enrollment in it. */
  readonly studentId: string | number;
};

/** What is to change of an academic year. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateAcademicYearInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Last day, after the first. */
  readonly endDate?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Whether it is the current year; making it so takes that from the other one. */
  readonly isCurrent?: boolean | null | undefined;
  /** Last day of registration. */
  readonly registrationEnd?: string | null | undefined;
  /** First day of registration. */
  readonly registrationStart?: string | null | undefined;
  /** First day. */
  readonly startDate?: string | null | undefined;
  /** Name, such as `2026-2027`; unique. */
  readonly year?: string | null | undefined;
};

/** What is to change of an educational level. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateEducationalLevelInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** The stage. */
  readonly level?: LevelCode | null | undefined;
  /** Oldest age, in years; not below the youngest. */
  readonly maxAge?: number | null | undefined;
  /** Youngest age, in years. */
  readonly minAge?: number | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Place in lists, 1 first. */
  readonly order?: number | null | undefined;
};

/** What is to change of an enrollment. What is left out stays as it is. */
export type UpdateEnrollmentInput = {
  /** The year of the class; may be left out. */
  readonly academicYearId?: string | number | null | undefined;
  /** First day in the class; today for a new enrollment. */
  readonly enrollmentDate?: string | null | undefined;
  /** Whether the student is in the class; false ends the enrollment. */
  readonly isActive?: boolean | null | undefined;
  /** Another class. */
  readonly schoolClassId?: string | number | null | undefined;
  /** Another student. */
  readonly studentId?: string | number | null | undefined;
  /** Number of the student, such as ST2026001; nobody else has it. */
  readonly studentNumber?: string | null | undefined;
};

/** What is to change of a grade. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateGradeInput = {
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Its level. */
  readonly educationalLevelId?: string | number | null | undefined;
  /** Which year of schooling, usually 1 to 12. */
  readonly gradeNumber?: number | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language; classes are named after it. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** The subjects that it is taught, all of them. */
  readonly subjectIds?: ReadonlyArray<string | number> | null | undefined;
};

/** What is to change of the viewer's own account. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateProfileInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email?: string | null | undefined;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName?: string | null | undefined;
  /** Family name, 50 characters at most. */
  readonly lastName?: string | null | undefined;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** Public id of a picture that was uploaded for this account: `profiles/user<id>_…`. */
  readonly profilePicture?: string | null | undefined;
};

/** What is to change of a room. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateRoomInput = {
  /** Building. */
  readonly building?: string | null | undefined;
  /** Seats. */
  readonly capacity?: number | null | undefined;
  /** What stands in it. */
  readonly equipment?: ReadonlyArray<string> | null | undefined;
  /** Floor; 0 is the ground floor. */
  readonly floor?: number | null | undefined;
  /** Whether lessons can be planned in it; true for a new one. */
  readonly isAvailable?: boolean | null | undefined;
  /** Name, such as Salle 101. */
  readonly name?: string | null | undefined;
  /** Remarks. */
  readonly notes?: string | null | undefined;
  /** Number on the door, such as A-201. */
  readonly roomNumber?: string | null | undefined;
  /** What it is for. */
  readonly roomType?: RoomType | null | undefined;
};

/** What is to change of a school class. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateSchoolClassInput = {
  /** Its academic year. */
  readonly academicYearId?: string | number | null | undefined;
  /** The teacher who heads it. */
  readonly classTeacherId?: string | number | null | undefined;
  /** Its grade. */
  readonly gradeId?: string | number | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Students that it takes at most; not fewer than it has. */
  readonly maxStudents?: number | null | undefined;
  /** Its own room. */
  readonly roomId?: string | number | null | undefined;
  /** Section, such as A; unique in its grade and year, whatever its case. */
  readonly section?: string | null | undefined;
};

/** What is to change of what the school says of itself: left out stays, null clears. The first time, name, contact and address are needed. */
export type UpdateSchoolSettingsInput = {
  /** Street and number. */
  readonly address?: string | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** The year that becomes the current one; null: none is. */
  readonly currentAcademicYearId?: string | number | null | undefined;
  /** The director, an ADMIN account. */
  readonly directorId?: string | number | null | undefined;
  /** Address for mail. */
  readonly email?: string | null | undefined;
  /** Day of its foundation. */
  readonly foundedDate?: string | null | undefined;
  /** Public id of the uploaded logo. */
  readonly logo?: string | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
  /** Phone number. */
  readonly phone?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** Region. */
  readonly region?: string | null | undefined;
  /** Students that it takes at most. */
  readonly studentCapacity?: number | null | undefined;
  /** Web address, with http or https. */
  readonly website?: string | null | undefined;
};

/** What is to change of a subject. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateSubjectInput = {
  /** Code, such as MATH; unique, whatever its case. */
  readonly code?: string | null | undefined;
  /** Colour in timetables, `#RRGGBB`. */
  readonly color?: string | null | undefined;
  /** A few words about it. */
  readonly description?: string | null | undefined;
  /** Name of an icon. */
  readonly icon?: string | null | undefined;
  /** Whether it is in use; true for a new one. */
  readonly isActive?: boolean | null | undefined;
  /** Name in the school's main language. */
  readonly name?: string | null | undefined;
  /** Name in Arabic. */
  readonly nameArabic?: string | null | undefined;
  /** Name in French. */
  readonly nameFrench?: string | null | undefined;
};

/** What is to change of an account. What is left out stays as it is; null clears, where a value may be missing. */
export type UpdateUserInput = {
  /** Postal address, 500 characters at most. */
  readonly address?: string | null | undefined;
  /** A few words about the person, 1000 characters at most. */
  readonly bio?: string | null | undefined;
  /** Date of birth; not in the future. */
  readonly dateOfBirth?: string | null | undefined;
  /** Address to sign in with, unique in the organization whatever its case. */
  readonly email?: string | null | undefined;
  /** Whom to call in an emergency, 100 characters at most. */
  readonly emergencyContactName?: string | null | undefined;
  /** Their phone number. */
  readonly emergencyContactPhone?: string | null | undefined;
  /** Given name, 50 characters at most. */
  readonly firstName?: string | null | undefined;
  /** Whether people can sign in with it; false ends its sessions. */
  readonly isActive?: boolean | null | undefined;
  /** Family name, 50 characters at most. */
  readonly lastName?: string | null | undefined;
  /** Language of messages and sentences: `en`, `fr` or `ar`. */
  readonly locale?: string | null | undefined;
  /** Phone number, international form: `+212612345678`. */
  readonly phone?: string | null | undefined;
  /** Public id of a picture that was uploaded for this account: `profiles/user<id>_…`. */
  readonly profilePicture?: string | null | undefined;
  /** A new role; its sessions end. */
  readonly role?: Role | null | undefined;
};

/** Which accounts; conditions that are left out are not asked. */
export type UserFilter = {
  /** Made at this instant or later. */
  readonly createdFrom?: string | null | undefined;
  /** Made on this school day or later. */
  readonly createdOnOrAfter?: string | null | undefined;
  /** Made on this school day or earlier. */
  readonly createdOnOrBefore?: string | null | undefined;
  /** Made at this instant or earlier. */
  readonly createdTo?: string | null | undefined;
  /** Whether people can sign in with it. Who may delete accounts finds deleted ones with false. */
  readonly isActive?: boolean | null | undefined;
  /** With this role. */
  readonly role?: Role | null | undefined;
  /** With one of these roles; an empty list matches nothing. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Text in name or address. */
  readonly search?: string | null | undefined;
};

/** One part of the order of a list of User rows. */
export type UserOrder = {
  /** In which direction; ascending when left out. */
  readonly direction?: OrderDirection | null | undefined;
  /** What to order by. */
  readonly field: UserOrderField;
};

/** What a list of User rows can be ordered by. */
export type UserOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FIRST_NAME'
  | 'FULL_NAME'
  | 'ID'
  | 'IS_ACTIVE'
  | 'LAST_LOGIN_AT'
  | 'LAST_NAME'
  | 'ROLE'
  | 'UPDATED_AT';

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { readonly login: { readonly accessToken: string, readonly refreshToken: string, readonly user: { readonly id: string, readonly email: string | null, readonly fullName: string, readonly role: Role, readonly permissions: ReadonlyArray<string> } } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { readonly refreshSession: { readonly accessToken: string } };

export type VerifyTokenQueryVariables = Exact<{
  token: string;
}>;


export type VerifyTokenQuery = { readonly verifyToken: { readonly kind: TokenKind } };

export type EnrollmentRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null };

export type EnrollmentsQueryVariables = Exact<{
  filter?: ClassEnrollmentFilter | null | undefined;
  orderBy?: ReadonlyArray<ClassEnrollmentOrder> | ClassEnrollmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type EnrollmentsQuery = { readonly classEnrollments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null }> } };

export type EnrollmentQueryVariables = Exact<{
  id: string | number;
}>;


export type EnrollmentQuery = { readonly classEnrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } };

export type EnrollStudentMutationVariables = Exact<{
  input: EnrollStudentInput;
}>;


export type EnrollStudentMutation = { readonly enrollStudent: { readonly enrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type UpdateEnrollmentMutationVariables = Exact<{
  id: string | number;
  input: UpdateEnrollmentInput;
}>;


export type UpdateEnrollmentMutation = { readonly updateEnrollment: { readonly enrollment: { readonly id: string, readonly studentId: string, readonly studentName: string, readonly enrollmentDate: string, readonly isActive: boolean, readonly studentNumber: string | null, readonly createdAt: string, readonly updatedAt: string, readonly schoolClass: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null } | null } };

export type DeleteEnrollmentMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEnrollmentMutation = { readonly deleteEnrollment: { readonly deletedEnrollmentId: string, readonly deletedAt: string } };

export type AcademicYearRowFragment = { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null };

export type AcademicYearsQueryVariables = Exact<{
  filter?: AcademicYearFilter | null | undefined;
  orderBy?: ReadonlyArray<AcademicYearOrder> | AcademicYearOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AcademicYearsQuery = { readonly academicYears: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null }> } };

export type AcademicYearQueryVariables = Exact<{
  id: string | number;
}>;


export type AcademicYearQuery = { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } };

export type CreateAcademicYearMutationVariables = Exact<{
  input: CreateAcademicYearInput;
}>;


export type CreateAcademicYearMutation = { readonly createAcademicYear: { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } | null } };

export type UpdateAcademicYearMutationVariables = Exact<{
  id: string | number;
  input: UpdateAcademicYearInput;
}>;


export type UpdateAcademicYearMutation = { readonly updateAcademicYear: { readonly academicYear: { readonly id: string, readonly year: string, readonly startDate: string, readonly endDate: string, readonly isCurrent: boolean, readonly registrationStart: string | null, readonly registrationEnd: string | null, readonly isActive: boolean, readonly description: string | null } | null } };

export type DeleteAcademicYearMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteAcademicYearMutation = { readonly deleteAcademicYear: { readonly deletedAcademicYearId: string, readonly deletedAt: string } };

export type SchoolClassRowFragment = { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null };

export type SchoolClassesQueryVariables = Exact<{
  filter?: SchoolClassFilter | null | undefined;
  orderBy?: ReadonlyArray<SchoolClassOrder> | SchoolClassOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SchoolClassesQuery = { readonly schoolClasses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null }> } };

export type SchoolClassQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolClassQuery = { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } };

export type CreateSchoolClassMutationVariables = Exact<{
  input: CreateSchoolClassInput;
}>;


export type CreateSchoolClassMutation = { readonly createSchoolClass: { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type UpdateSchoolClassMutationVariables = Exact<{
  id: string | number;
  input: UpdateSchoolClassInput;
}>;


export type UpdateSchoolClassMutation = { readonly updateSchoolClass: { readonly schoolClass: { readonly id: string, readonly name: string, readonly section: string, readonly maxStudents: number | null, readonly currentStudents: number, readonly isActive: boolean, readonly createdAt: string, readonly updatedAt: string, readonly grade: { readonly id: string, readonly name: string } | null, readonly academicYear: { readonly id: string, readonly year: string } | null, readonly classTeacher: { readonly id: string, readonly fullName: string } | null, readonly room: { readonly id: string, readonly name: string } | null } | null } };

export type DeleteSchoolClassMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSchoolClassMutation = { readonly deleteSchoolClass: { readonly deletedSchoolClassId: string, readonly deletedAt: string } };

export type ClassStudentRowFragment = { readonly id: string, readonly studentId: string, readonly studentName: string, readonly studentNumber: string | null, readonly enrollmentDate: string, readonly isActive: boolean };

export type ClassStudentsQueryVariables = Exact<{
  schoolClassId: string | number;
  filter?: ClassStudentFilter | null | undefined;
  orderBy?: ReadonlyArray<ClassEnrollmentOrder> | ClassEnrollmentOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ClassStudentsQuery = { readonly classStudents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly studentId: string, readonly studentName: string, readonly studentNumber: string | null, readonly enrollmentDate: string, readonly isActive: boolean }> } };

export type UnenrollStudentMutationVariables = Exact<{
  input: UnenrollStudentInput;
}>;


export type UnenrollStudentMutation = { readonly unenrollStudent: { readonly endedAt: string, readonly enrollment: { readonly id: string } | null } };

export type SchoolConfigRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null };

export type SchoolSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolSettingsQuery = { readonly schoolSettings: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null } | null };

export type UpdateSchoolSettingsMutationVariables = Exact<{
  input: UpdateSchoolSettingsInput;
  orCreate: boolean;
}>;


export type UpdateSchoolSettingsMutation = { readonly updateSchoolSettings: { readonly schoolSettings: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly phone: string, readonly email: string, readonly website: string | null, readonly logo: string | null, readonly address: string, readonly city: string, readonly region: string, readonly postalCode: string | null, readonly foundedDate: string | null, readonly studentCapacity: number | null, readonly createdAt: string, readonly updatedAt: string, readonly currentAcademicYear: { readonly id: string } | null, readonly director: { readonly id: string } | null } | null } };

export type GradeRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> };

export type GradesQueryVariables = Exact<{
  filter?: GradeFilter | null | undefined;
  orderBy?: ReadonlyArray<GradeOrder> | GradeOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GradesQuery = { readonly grades: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> } };

export type GradeQueryVariables = Exact<{
  id: string | number;
}>;


export type GradeQuery = { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } };

export type CreateGradeMutationVariables = Exact<{
  input: CreateGradeInput;
}>;


export type CreateGradeMutation = { readonly createGrade: { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } | null } };

export type UpdateGradeMutationVariables = Exact<{
  id: string | number;
  input: UpdateGradeInput;
}>;


export type UpdateGradeMutation = { readonly updateGrade: { readonly grade: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> } | null } };

export type DeleteGradeMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteGradeMutation = { readonly deleteGrade: { readonly deletedGradeId: string, readonly deletedAt: string } };

export type LevelRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number };

export type EducationalLevelsQueryVariables = Exact<{
  filter?: EducationalLevelFilter | null | undefined;
  orderBy?: ReadonlyArray<EducationalLevelOrder> | EducationalLevelOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  detailed: boolean;
}>;


export type EducationalLevelsQuery = { readonly educationalLevels: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number, readonly grades?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> }> } };

export type EducationalLevelQueryVariables = Exact<{
  id: string | number;
  detailed: boolean;
}>;


export type EducationalLevelQuery = { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number, readonly grades?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly gradeNumber: number, readonly description: string | null, readonly isActive: boolean, readonly classesCount: number, readonly studentsCount: number, readonly educationalLevel: { readonly id: string, readonly name: string } | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly code: string }> }> } };

export type CreateEducationalLevelMutationVariables = Exact<{
  input: CreateEducationalLevelInput;
}>;


export type CreateEducationalLevelMutation = { readonly createEducationalLevel: { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number } | null } };

export type UpdateEducationalLevelMutationVariables = Exact<{
  id: string | number;
  input: UpdateEducationalLevelInput;
}>;


export type UpdateEducationalLevelMutation = { readonly updateEducationalLevel: { readonly educationalLevel: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly level: LevelCode, readonly order: number, readonly description: string | null, readonly minAge: number | null, readonly maxAge: number | null, readonly isActive: boolean, readonly gradesCount: number } | null } };

export type DeleteEducationalLevelMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteEducationalLevelMutation = { readonly deleteEducationalLevel: { readonly deletedEducationalLevelId: string, readonly deletedAt: string } };

export type RoomRowFragment = { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null };

export type RoomsQueryVariables = Exact<{
  filter?: RoomFilter | null | undefined;
  orderBy?: ReadonlyArray<RoomOrder> | RoomOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RoomsQuery = { readonly rooms: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null }> } };

export type RoomQueryVariables = Exact<{
  id: string | number;
}>;


export type RoomQuery = { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } };

export type CreateRoomMutationVariables = Exact<{
  input: CreateRoomInput;
}>;


export type CreateRoomMutation = { readonly createRoom: { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } | null } };

export type UpdateRoomMutationVariables = Exact<{
  id: string | number;
  input: UpdateRoomInput;
}>;


export type UpdateRoomMutation = { readonly updateRoom: { readonly room: { readonly id: string, readonly name: string, readonly roomNumber: string, readonly building: string | null, readonly floor: number | null, readonly capacity: number | null, readonly roomType: RoomType, readonly equipment: ReadonlyArray<string> | null, readonly isAvailable: boolean, readonly notes: string | null } | null } };

export type DeleteRoomMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRoomMutation = { readonly deleteRoom: { readonly deletedRoomId: string, readonly deletedAt: string } };

export type SubjectRowFragment = { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> };

export type SubjectsQueryVariables = Exact<{
  filter?: SubjectFilter | null | undefined;
  orderBy?: ReadonlyArray<SubjectOrder> | SubjectOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubjectsQuery = { readonly subjects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> }> } };

export type SubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectQuery = { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } };

export type CreateSubjectMutationVariables = Exact<{
  input: CreateSubjectInput;
}>;


export type CreateSubjectMutation = { readonly createSubject: { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } | null } };

export type UpdateSubjectMutationVariables = Exact<{
  id: string | number;
  input: UpdateSubjectInput;
}>;


export type UpdateSubjectMutation = { readonly updateSubject: { readonly subject: { readonly id: string, readonly name: string, readonly nameArabic: string | null, readonly nameFrench: string | null, readonly code: string, readonly description: string | null, readonly color: string | null, readonly icon: string | null, readonly isActive: boolean, readonly grades: ReadonlyArray<{ readonly id: string, readonly name: string, readonly gradeNumber: number }> } | null } };

export type DeleteSubjectMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSubjectMutation = { readonly deleteSubject: { readonly deletedSubjectId: string, readonly deletedAt: string } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { readonly health: { readonly healthy: boolean, readonly checkedAt: string, readonly database: PartStatus, readonly redis: PartStatus, readonly storage: PartStatus } };

export type UserRowFragment = { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string };

export type RegisterUserMutationVariables = Exact<{
  input: RegisterUserInput;
}>;


export type RegisterUserMutation = { readonly registerUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly isActive: boolean, readonly createdAt: string } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { readonly updateProfile: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly expiresAt: string } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset: { readonly accepted: boolean } };

export type UsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
  orderBy?: ReadonlyArray<UserOrder> | UserOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string }> } };

export type UserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserQuery = { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } };

export type UpdateUserMutationVariables = Exact<{
  id: string | number;
  input: UpdateUserInput;
}>;


export type UpdateUserMutation = { readonly updateUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export type DeleteUserMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteUserMutation = { readonly deleteUser: { readonly deletedUserId: string, readonly deletedAt: string } };

export type RestoreUserMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreUserMutation = { readonly restoreUser: { readonly user: { readonly id: string, readonly email: string | null, readonly firstName: string, readonly lastName: string, readonly fullName: string, readonly role: Role, readonly phone: string | null, readonly dateOfBirth: string | null, readonly address: string | null, readonly profilePicture: string | null, readonly bio: string | null, readonly emergencyContactName: string | null, readonly emergencyContactPhone: string | null, readonly isActive: boolean, readonly lastLoginAt: string | null, readonly createdAt: string, readonly updatedAt: string } | null } };

export const EnrollmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentRowFragment, unknown>;
export const AcademicYearRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearRowFragment, unknown>;
export const SchoolClassRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassRowFragment, unknown>;
export const ClassStudentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassStudentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<ClassStudentRowFragment, unknown>;
export const SchoolConfigRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolConfigRowFragment, unknown>;
export const GradeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradeRowFragment, unknown>;
export const LevelRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<LevelRowFragment, unknown>;
export const RoomRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomRowFragment, unknown>;
export const SubjectRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectRowFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const Login = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Login"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}}]}}]}}]} as unknown as DocumentNode<LoginMutation, LoginMutationVariables>;
export const RefreshSession = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}}]}}]} as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const VerifyToken = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<VerifyTokenQuery, VerifyTokenQueryVariables>;
export const Enrollments = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enrollments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classEnrollments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentsQuery, EnrollmentsQueryVariables>;
export const Enrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollmentQuery, EnrollmentQueryVariables>;
export const EnrollStudent = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrollStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrollStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<EnrollStudentMutation, EnrollStudentMutationVariables>;
export const UpdateEnrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEnrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEnrollmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrollmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrollmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateEnrollmentMutation, UpdateEnrollmentMutationVariables>;
export const DeleteEnrollment = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEnrollment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEnrollment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedEnrollmentId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteEnrollmentMutation, DeleteEnrollmentMutationVariables>;
export const AcademicYears = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcademicYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYearFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYearOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYears"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearsQuery, AcademicYearsQueryVariables>;
export const AcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<AcademicYearQuery, AcademicYearQueryVariables>;
export const CreateAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAcademicYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<CreateAcademicYearMutation, CreateAcademicYearMutationVariables>;
export const UpdateAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateAcademicYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcademicYearRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcademicYearRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AcademicYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"registrationStart"}},{"kind":"Field","name":{"kind":"Name","value":"registrationEnd"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<UpdateAcademicYearMutation, UpdateAcademicYearMutationVariables>;
export const DeleteAcademicYear = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAcademicYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAcademicYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedAcademicYearId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteAcademicYearMutation, DeleteAcademicYearMutationVariables>;
export const SchoolClasses = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClassOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassesQuery, SchoolClassesQueryVariables>;
export const SchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolClassQuery, SchoolClassQueryVariables>;
export const CreateSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSchoolClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<CreateSchoolClassMutation, CreateSchoolClassMutationVariables>;
export const UpdateSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolClass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolClassRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"academicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classTeacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maxStudents"}},{"kind":"Field","name":{"kind":"Name","value":"currentStudents"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateSchoolClassMutation, UpdateSchoolClassMutationVariables>;
export const DeleteSchoolClass = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSchoolClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSchoolClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedSchoolClassId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteSchoolClassMutation, DeleteSchoolClassMutationVariables>;
export const ClassStudents = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassStudents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassStudentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollmentOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classStudents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schoolClassId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolClassId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassStudentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassStudentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassEnrollment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentDate"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]} as unknown as DocumentNode<ClassStudentsQuery, ClassStudentsQueryVariables>;
export const UnenrollStudent = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnenrollStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnenrollStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unenrollStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<UnenrollStudentMutation, UnenrollStudentMutationVariables>;
export const SchoolSettings = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolConfigRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<SchoolSettingsQuery, SchoolSettingsQueryVariables>;
export const UpdateSchoolSettings = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSchoolSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolSettingsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orCreate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSchoolSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"orCreate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orCreate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schoolSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolConfigRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolConfigRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"currentAcademicYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"director"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundedDate"}},{"kind":"Field","name":{"kind":"Name","value":"studentCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateSchoolSettingsMutation, UpdateSchoolSettingsMutationVariables>;
export const Grades = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GradeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradesQuery, GradesQueryVariables>;
export const Grade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GradeQuery, GradeQueryVariables>;
export const CreateGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<CreateGradeMutation, CreateGradeMutationVariables>;
export const UpdateGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGradeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<UpdateGradeMutation, UpdateGradeMutationVariables>;
export const DeleteGrade = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedGradeId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteGradeMutation, DeleteGradeMutationVariables>;
export const EducationalLevels = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationalLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevelFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevelOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EducationalLevelsQuery, EducationalLevelsQueryVariables>;
export const EducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"detailed"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GradeRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GradeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"classesCount"}},{"kind":"Field","name":{"kind":"Name","value":"studentsCount"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EducationalLevelQuery, EducationalLevelQueryVariables>;
export const CreateEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEducationalLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<CreateEducationalLevelMutation, CreateEducationalLevelMutationVariables>;
export const UpdateEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateEducationalLevelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"educationalLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LevelRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LevelRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EducationalLevel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"minAge"}},{"kind":"Field","name":{"kind":"Name","value":"maxAge"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"gradesCount"}}]}}]} as unknown as DocumentNode<UpdateEducationalLevelMutation, UpdateEducationalLevelMutationVariables>;
export const DeleteEducationalLevel = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteEducationalLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteEducationalLevel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedEducationalLevelId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteEducationalLevelMutation, DeleteEducationalLevelMutationVariables>;
export const Rooms = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rooms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RoomFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoomOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rooms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomsQuery, RoomsQueryVariables>;
export const Room = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Room"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<RoomQuery, RoomQueryVariables>;
export const CreateRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<CreateRoomMutation, CreateRoomMutationVariables>;
export const UpdateRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoomRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoomRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Room"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roomNumber"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"roomType"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"}},{"kind":"Field","name":{"kind":"Name","value":"isAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]} as unknown as DocumentNode<UpdateRoomMutation, UpdateRoomMutationVariables>;
export const DeleteRoom = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedRoomId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteRoomMutation, DeleteRoomMutationVariables>;
export const Subjects = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubjectOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectsQuery, SubjectsQueryVariables>;
export const Subject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<SubjectQuery, SubjectQueryVariables>;
export const CreateSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<CreateSubjectMutation, CreateSubjectMutationVariables>;
export const UpdateSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubjectRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameArabic"}},{"kind":"Field","name":{"kind":"Name","value":"nameFrench"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"color"}},{"kind":"Field","name":{"kind":"Name","value":"icon"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"grades"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gradeNumber"}}]}}]}}]} as unknown as DocumentNode<UpdateSubjectMutation, UpdateSubjectMutationVariables>;
export const DeleteSubject = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedSubjectId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteSubjectMutation, DeleteSubjectMutationVariables>;
export const Health = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"healthy"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"database"}},{"kind":"Field","name":{"kind":"Name","value":"redis"}},{"kind":"Field","name":{"kind":"Name","value":"storage"}}]}}]}}]} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;
export const RegisterUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterUserMutation, RegisterUserMutationVariables>;
export const Me = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const UpdateProfile = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ChangePassword = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestPasswordReset = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}}]}}]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const Users = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const User = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UpdateUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeleteUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"deletedAt"}}]}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const RestoreUser = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"profilePicture"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactName"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyContactPhone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<RestoreUserMutation, RestoreUserMutationVariables>;