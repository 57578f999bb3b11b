import { LevelCode } from '../../entities/structure/educational-level.js';
import { RoomType } from '../../entities/structure/room.js';

/** The same in French, the school's main language, and in Arabic. */
type Bilingual = readonly [french: string, arabic: string];

export const levels: readonly { code: LevelCode; name: Bilingual; ages: readonly [number, number]; grades: readonly Bilingual[] }[] = [
  {
    code: LevelCode.PRIMARY,
    name: ['Primaire', 'الابتدائي'],
    ages: [6, 12],
    grades: [
      ['1ère Année Primaire', 'السنة الأولى ابتدائي'],
      ['2ème Année Primaire', 'السنة الثانية ابتدائي'],
      ['3ème Année Primaire', 'السنة الثالثة ابتدائي'],
      ['4ème Année Primaire', 'السنة الرابعة ابتدائي'],
      ['5ème Année Primaire', 'السنة الخامسة ابتدائي'],
      ['6ème Année Primaire', 'السنة السادسة ابتدائي'],
    ],
  },
  {
    code: LevelCode.MIDDLE,
    name: ['Collège', 'الثانوي الإعدادي'],
    ages: [12, 15],
    grades: [
      ['1ère Année Collège', 'السنة الأولى إعدادي'],
      ['2ème Année Collège', 'السنة الثانية إعدادي'],
      ['3ème Année Collège', 'السنة الثالثة إعدادي'],
    ],
  },
  {
    code: LevelCode.HIGH,
    name: ['Lycée', 'الثانوي التأهيلي'],
    ages: [15, 19],
    grades: [
      ['Tronc Commun', 'الجذع المشترك'],
      ['1ère Année Bac', 'الأولى باكالوريا'],
      ['2ème Année Bac', 'الثانية باكالوريا'],
    ],
  },
];

/** Subjects by code. In primary school one subject stands for both sciences. */
export const subjects = {
  MATH: { name: ['Mathématiques', 'الرياضيات'], color: '#2563EB', icon: 'calculator' },
  AR: { name: ['Langue arabe', 'اللغة العربية'], color: '#059669', icon: 'book' },
  FR: { name: ['Langue française', 'اللغة الفرنسية'], color: '#DC2626', icon: 'book-open' },
  EN: { name: ['Anglais', 'اللغة الإنجليزية'], color: '#7C3AED', icon: 'language' },
  PC: { name: ['Physique-Chimie', 'الفيزياء والكيمياء'], color: '#D97706', icon: 'flask' },
  SVT: { name: ['Sciences de la vie et de la Terre', 'علوم الحياة والأرض'], color: '#16A34A', icon: 'leaf' },
  HG: { name: ['Histoire-Géographie', 'التاريخ والجغرافيا'], color: '#B45309', icon: 'globe' },
  EI: { name: ['Éducation islamique', 'التربية الإسلامية'], color: '#0F766E', icon: 'moon' },
  INFO: { name: ['Informatique', 'المعلوميات'], color: '#475569', icon: 'laptop' },
  EPS: { name: ['Éducation physique et sportive', 'التربية البدنية والرياضية'], color: '#EA580C', icon: 'ball' },
  AS: { name: ['Activité scientifique', 'النشاط العلمي'], color: '#0891B2', icon: 'microscope' },
} as const satisfies Record<string, { name: Bilingual; color: string; icon: string }>;
export type SubjectCode = keyof typeof subjects;
export const subjectCodes = Object.keys(subjects) as readonly SubjectCode[];

/** Whether a grade, counted from the first of primary school, is taught a subject. */
export function taughtIn(gradeNumber: number, subject: SubjectCode): boolean {
  const primary = gradeNumber <= 6;
  return subject === 'AS' ? primary : !primary || (subject !== 'PC' && subject !== 'SVT');
}

/** The grades of the eight classes of a cohort, by number. The first two are of the same grade: sections A and B of the first cohort. */
export const classGrades = [7, 7, 8, 9, 6, 10, 11, 12] as const;

/** The rooms of a cohort besides one for each class. */
export const specialRooms = [
  { subject: 'PC', type: RoomType.LAB, name: 'Laboratoire de physique', equipment: ['Paillasses', 'Hotte', 'Oscilloscopes'] },
  { subject: 'SVT', type: RoomType.LAB, name: 'Laboratoire de SVT', equipment: ['Microscopes', 'Paillasses'] },
  { subject: 'INFO', type: RoomType.COMPUTER, name: 'Salle informatique', equipment: ['Ordinateurs', 'Vidéoprojecteur'] },
  { subject: 'EPS', type: RoomType.GYM, name: 'Gymnase', equipment: ['Tapis', 'Ballons'] },
] as const satisfies readonly { subject: SubjectCode; type: RoomType; name: string; equipment: readonly string[] }[];
