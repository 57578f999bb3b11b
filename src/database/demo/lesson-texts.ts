import type { SubjectCode } from './curriculum.js';

/** A resource of a lesson: what it is called, its kind, and what that kind is made of. */
export interface ResourceText {
  readonly type: 'PDF' | 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT' | 'PRESENTATION' | 'LINK' | 'TEXT';
  readonly title: string;
  /** File name, address or text. */
  readonly is: string;
  readonly bytes?: number;
}

/** A lesson of a course. */
export interface LessonText {
  readonly grade: number;
  readonly subject: SubjectCode;
  readonly title: string;
  readonly arabic: string;
  readonly description: string;
  readonly content: string;
  readonly cycle: 'FIRST' | 'SECOND';
  readonly difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  readonly minutes: number;
  readonly objectives: string;
  readonly tags: readonly string[];
  /** Days since it was published; left out of a draft. */
  readonly publishedDaysAgo?: number;
  readonly resources?: readonly ResourceText[];
}

/** The tags, in both languages. */
export const lessonTagNames: Readonly<Record<string, string>> = {
  Algèbre: 'الجبر',
  Géométrie: 'الهندسة',
  Révision: 'مراجعة',
  Exercices: 'تمارين',
  Lecture: 'قراءة',
  Grammaire: 'القواعد',
  Expérience: 'تجربة',
  Environnement: 'البيئة',
};

/** What the teachers of the school have written so far: published lessons and drafts, and between them resources of every kind. */
export const lessonTexts: readonly LessonText[] = [
  {
    grade: 7,
    subject: 'MATH',
    title: 'Les nombres relatifs',
    arabic: 'الأعداد النسبية',
    description: 'Comparer, additionner et soustraire des nombres relatifs.',
    content:
      '<h2>Se repérer sur une droite</h2><p>Un nombre <strong>relatif</strong> est positif ou négatif. Sur une droite graduée, plus un nombre est à droite, plus il est grand.</p><h2>Additionner</h2><ul><li>De même signe : on additionne les distances à zéro et on garde le signe.</li><li>De signes contraires : on soustrait, et on garde le signe du plus éloigné de zéro.</li></ul><p>Exemple : (−7) + 3 = −4.</p>',
    cycle: 'FIRST',
    difficulty: 'EASY',
    minutes: 50,
    objectives: 'Additionner et soustraire deux nombres relatifs sans erreur de signe.',
    tags: ['Algèbre', 'Exercices'],
    publishedDaysAgo: 12,
    resources: [
      { type: 'PDF', title: 'Fiche d’exercices', is: 'nombres-relatifs-exercices', bytes: 182_340 },
      { type: 'IMAGE', title: 'Droite graduée', is: 'droite-graduee', bytes: 48_120 },
      { type: 'VIDEO', title: 'Additionner deux relatifs', is: 'https://example.org/videos/nombres-relatifs' },
      { type: 'LINK', title: 'S’entraîner en ligne', is: 'https://example.org/exercices/nombres-relatifs' },
      { type: 'TEXT', title: 'À retenir', is: '<p>Soustraire un nombre, c’est ajouter son <em>opposé</em>.</p>' },
    ],
  },
  {
    grade: 7,
    subject: 'MATH',
    title: 'Les fractions',
    arabic: 'الكسور',
    description: 'Introduction aux fractions : quotient, simplification, comparaison.',
    content:
      '<h2>Une fraction est un quotient</h2><p>Le nombre <sup>a</sup>/<sub>b</sub> est le quotient de a par b. Multiplier numérateur et dénominateur par un même nombre ne change pas sa valeur.</p><table><tbody><tr><td>1/2</td><td>2/4</td><td>50/100</td></tr></tbody></table>',
    cycle: 'FIRST',
    difficulty: 'MEDIUM',
    minutes: 55,
    objectives: 'Simplifier une fraction et comparer deux fractions de même dénominateur.',
    tags: ['Algèbre', 'Révision'],
    publishedDaysAgo: 6,
    resources: [
      { type: 'PRESENTATION', title: 'Le cours en diapositives', is: 'fractions-diapositives', bytes: 902_110 },
      { type: 'DOCUMENT', title: 'Devoir d’entraînement', is: 'fractions-entrainement', bytes: 64_512 },
    ],
  },
  {
    grade: 7,
    subject: 'MATH',
    title: 'Symétrie centrale',
    arabic: 'التماثل المركزي',
    description: 'Construire le symétrique d’une figure par rapport à un point.',
    content: '<p>Le symétrique de A par rapport à O est le point A′ tel que O est le milieu de [AA′].</p>',
    cycle: 'SECOND',
    difficulty: 'MEDIUM',
    minutes: 45,
    objectives: 'Construire un symétrique à la règle et au compas.',
    tags: ['Géométrie'],
    resources: [{ type: 'LINK', title: 'Logiciel de géométrie', is: 'https://example.org/geometrie' }],
  },
  {
    grade: 7,
    subject: 'FR',
    title: 'Lire un conte',
    arabic: 'قراءة حكاية',
    description: 'Le schéma narratif du conte, de la situation initiale au dénouement.',
    content:
      '<p>Un conte commence souvent par <q>Il était une fois</q>. On y trouve cinq étapes :</p><ol><li>la situation initiale ;</li><li>l’élément perturbateur ;</li><li>les péripéties ;</li><li>le dénouement ;</li><li>la situation finale.</li></ol>',
    cycle: 'FIRST',
    difficulty: 'EASY',
    minutes: 50,
    objectives: 'Retrouver les cinq étapes dans un conte lu en classe.',
    tags: ['Lecture'],
    publishedDaysAgo: 9,
    resources: [
      { type: 'AUDIO', title: 'Le conte, lu à voix haute', is: 'conte-lecture', bytes: 3_410_222 },
      { type: 'TEXT', title: 'Vocabulaire', is: '<p><strong>Péripétie</strong> : événement imprévu.</p>' },
    ],
  },
  {
    grade: 7,
    subject: 'FR',
    title: 'L’accord du participe passé',
    arabic: 'مطابقة اسم المفعول',
    description: 'Avec être, avec avoir.',
    content: '<p>Avec <em>être</em>, le participe passé s’accorde avec le sujet.</p>',
    cycle: 'SECOND',
    difficulty: 'HARD',
    minutes: 55,
    objectives: 'Accorder le participe passé employé avec être.',
    tags: ['Grammaire', 'Exercices'],
  },
  {
    grade: 7,
    subject: 'PC',
    title: 'Les états de la matière',
    arabic: 'حالات المادة',
    description: 'Solide, liquide, gaz : ce qui change et ce qui reste.',
    content: '<p>La masse se conserve quand la glace fond ; le volume, non.</p>',
    cycle: 'FIRST',
    difficulty: 'EASY',
    minutes: 50,
    objectives: 'Reconnaître les trois états et nommer les changements d’état.',
    tags: ['Expérience'],
    publishedDaysAgo: 8,
    resources: [{ type: 'IMAGE', title: 'Le montage', is: 'montage-fusion', bytes: 120_400 }],
  },
  {
    grade: 7,
    subject: 'SVT',
    title: 'La respiration dans différents milieux',
    arabic: 'التنفس في أوساط مختلفة',
    description: 'Poumons, branchies, trachées.',
    content: '<p>Tous les animaux respirent : ils prélèvent du dioxygène et rejettent du dioxyde de carbone.</p>',
    cycle: 'FIRST',
    difficulty: 'MEDIUM',
    minutes: 50,
    objectives: 'Relier un organe respiratoire à un milieu de vie.',
    tags: ['Environnement', 'Expérience'],
    publishedDaysAgo: 4,
    resources: [
      { type: 'LINK', title: 'Film : la respiration du poisson', is: 'https://example.org/films/respiration' },
      { type: 'PDF', title: 'Schéma à compléter', is: 'respiration-schema', bytes: 96_020 },
    ],
  },
  {
    grade: 7,
    subject: 'HG',
    title: 'Lire une carte',
    arabic: 'قراءة خريطة',
    description: 'Titre, légende, échelle, orientation.',
    content: '<p>Une carte sans échelle ne dit rien des distances.</p>',
    cycle: 'FIRST',
    difficulty: 'EASY',
    minutes: 45,
    objectives: 'Calculer une distance réelle à partir d’une échelle.',
    tags: ['Environnement', 'Lecture'],
    publishedDaysAgo: 10,
  },
  {
    grade: 8,
    subject: 'MATH',
    title: 'Le théorème de Pythagore',
    arabic: 'مبرهنة فيثاغورس',
    description: 'Calculer une longueur dans un triangle rectangle.',
    content: '<p>Dans un triangle rectangle, le carré de l’hypoténuse est la somme des carrés des deux autres côtés.</p>',
    cycle: 'FIRST',
    difficulty: 'HARD',
    minutes: 60,
    objectives: 'Calculer la longueur d’un côté d’un triangle rectangle.',
    tags: ['Géométrie', 'Révision'],
    publishedDaysAgo: 5,
  },
];
