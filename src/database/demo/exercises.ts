import { QuestionType } from '../../entities/assessment/question.js';
import { HomeworkType } from '../../entities/assessment/policies.js';

/** A question of the demo data, with answers that students give. */
export interface Exercise {
  readonly type: QuestionType;
  readonly text: string;
  readonly arabic?: string;
  readonly points: number;
  /** As an author writes it. */
  readonly content: object;
  readonly explanation?: string;
  /** Name of the picture that it shows. */
  readonly image?: string;
  /**
   * What students answer, the right one first where the server knows it. A pair or an order is told in the places of `content`, as its
   * author sees it.
   */
  readonly answers: readonly object[];
}

/** A sheet of exercises: what a homework asks. */
export interface Sheet {
  readonly title: string;
  readonly arabic: string;
  readonly type: HomeworkType;
  readonly description: string;
  readonly instructions: string | null;
  readonly exercises: readonly Exercise[];
}

const one = (text: string, points: number, choices: readonly string[], right: number, explanation?: string): Exercise => ({
  type: QuestionType.QCM_SINGLE,
  text,
  points,
  content: { choices: choices.map((choice, i) => ({ text: choice, isCorrect: i === right })) },
  ...(explanation !== undefined && { explanation }),
  answers: [right, ...choices.flatMap((_, i) => (i === right ? [] : [i]))].map((i) => ({ choices: [i + 1] })),
});

const several = (
  text: string,
  points: number,
  choices: readonly string[],
  right: readonly number[],
  explanation: string,
  wrong: readonly (readonly number[])[],
): Exercise => ({
  type: QuestionType.QCM_MULTIPLE,
  text,
  points,
  content: { choices: choices.map((choice, i) => ({ text: choice, isCorrect: right.includes(i) })) },
  explanation,
  answers: [right, ...wrong].map((chosen) => ({ choices: chosen.map((i) => i + 1) })),
});

const trueOrFalse = (text: string, points: number, isTrue: boolean, explanation: string): Exercise => ({
  ...one(text, points, ['Vrai', 'Faux'], isTrue ? 0 : 1, explanation),
  type: QuestionType.TRUE_FALSE,
});

const words = (
  type: QuestionType.OPEN_SHORT | QuestionType.OPEN_LONG,
  text: string,
  points: number,
  answers: readonly string[],
): Exercise => ({
  type,
  text,
  points,
  content: {},
  answers: answers.map((answer) => ({ text: answer })),
});

/** Mathematics of the first year of middle school. */
export const mathematics = {
  fractions: {
    title: 'Fractions : comparer et calculer',
    arabic: 'الكسور: المقارنة والحساب',
    type: HomeworkType.QCM,
    description: 'Révision du chapitre 3 avant le contrôle.',
    instructions: 'Une seule tentative. Préparez une feuille de brouillon.',
    exercises: [
      {
        ...one('Quelle fraction est égale à 3/4 ?', 4, ['6/9', '9/12', '4/3'], 1, 'On multiplie le numérateur et le dénominateur par 3.'),
        arabic: 'أي كسر يساوي 3/4؟',
      },
      one('Combien font 1/2 + 1/3 ?', 4, ['2/5', '1/6', '5/6'], 2, 'On réduit au même dénominateur : 3/6 + 2/6.'),
      one('Quelle est la plus grande fraction ?', 4, ['2/3', '3/5', '5/8'], 0, '2/3 ≈ 0,67 ; 5/8 = 0,625 ; 3/5 = 0,6.'),
      several(
        'Quelles fractions sont plus petites que 1 ?',
        5,
        ['7/8', '9/7', '4/5', '6/6'],
        [0, 2],
        'Le numérateur doit être plus petit que le dénominateur.',
        [[0], [0, 2, 3], [1, 2]],
      ),
      trueOrFalse('La moitié d’un tiers est un sixième.', 3, true, '1/2 × 1/3 = 1/6.'),
    ],
  },
  angles: {
    title: 'Angles et droites : bilan',
    arabic: 'الزوايا والمستقيمات: حصيلة',
    type: HomeworkType.MIXED,
    description: 'Toutes les notions du chapitre 4, avec deux questions rédigées.',
    instructions: 'Justifiez les réponses rédigées par des phrases complètes.',
    exercises: [
      one('Combien mesure un angle droit ?', 2, ['45°', '90°', '180°'], 1),
      several(
        'Quels angles sont obtus ?',
        3,
        ['35°', '120°', '91°', '90°'],
        [1, 2],
        'Un angle obtus mesure plus de 90° et moins de 180°.',
        [[1], [1, 2, 3], [0, 1]],
      ),
      trueOrFalse('Deux angles opposés par le sommet sont égaux.', 1, true, 'C’est une propriété du cours.'),
      {
        type: QuestionType.FILL_BLANK,
        text: 'Deux droites qui ne se coupent jamais sont ___ ; deux droites qui forment un angle droit sont ___.',
        points: 3,
        content: { blanks: [{ accepted: ['parallèles'] }, { accepted: ['perpendiculaires', 'orthogonales'] }] },
        explanation: 'Parallèles, puis perpendiculaires.',
        answers: [{ blanks: ['paralleles', 'Perpendiculaires'] }, { blanks: ['parallèles', 'sécantes'] }, { blanks: ['sécantes', ''] }],
      },
      {
        type: QuestionType.MATCHING,
        text: 'Reliez chaque angle à son nom.',
        points: 3,
        content: {
          left: ['30°', '90°', '150°', '180°'],
          right: ['aigu', 'droit', 'obtus', 'plat'],
          pairs: [0, 1, 2, 3].map((place) => ({ left: place, right: place })),
        },
        answers: [
          [0, 1, 2, 3],
          [0, 1, 3, 2],
          [2, 1, 0, 3],
        ].map((rights) => ({ pairs: rights.map((right, left) => ({ left, right })) })),
      },
      {
        type: QuestionType.ORDERING,
        text: 'Rangez ces angles du plus petit au plus grand.',
        points: 2,
        content: { items: ['120°', '15°', '90°', '60°'], order: [1, 3, 2, 0] },
        answers: [{ order: [1, 3, 2, 0] }, { order: [1, 2, 3, 0] }, { order: [0, 2, 3, 1] }],
      },
      words(QuestionType.OPEN_SHORT, 'Comment appelle-t-on deux angles dont la somme est 180° ?', 2, [
        'Des angles supplémentaires.',
        'supplémentaires',
        'Des angles complémentaires.',
      ]),
      words(QuestionType.OPEN_LONG, 'Expliquez comment construire la bissectrice d’un angle avec la règle et le compas.', 4, [
        'On trace un arc de cercle de centre le sommet, puis deux arcs de même rayon depuis les deux points obtenus. La bissectrice passe par le sommet et par leur intersection.',
        'On fait un arc depuis le sommet puis deux autres arcs, et on relie le point au sommet.',
        'On mesure l’angle avec le rapporteur et on divise par deux.',
      ]),
    ],
  },
  relative: {
    title: 'Nombres relatifs : entraînement',
    arabic: 'الأعداد النسبية: تمرين',
    type: HomeworkType.QCM,
    description: 'Trois essais ; le meilleur compte.',
    instructions: 'Vous avez 30 minutes par essai.',
    exercises: [
      one('Combien font (−3) + (+8) ?', 5, ['−11', '+5', '−5'], 1),
      one('Combien font (−4) − (−6) ?', 5, ['+2', '−10', '−2'], 0, 'Soustraire −6, c’est ajouter 6.'),
      trueOrFalse('−7 est plus grand que −2.', 5, false, 'Sur la droite graduée, −7 est à gauche de −2.'),
      several('Quels nombres sont plus petits que −1 ?', 5, ['−5', '0', '−1,5', '−0,5'], [0, 2], '−0,5 est plus grand que −1.', [
        [0],
        [0, 2, 3],
        [2, 3],
      ]),
    ],
  },
  problems: {
    title: 'Problèmes : proportionnalité',
    arabic: 'مسائل: التناسبية',
    type: HomeworkType.OPEN,
    description: 'Deux problèmes de la vie courante.',
    instructions: 'Écrivez tous vos calculs.',
    exercises: [
      words(QuestionType.OPEN_SHORT, 'Trois cahiers coûtent 24 dirhams. Combien coûtent cinq cahiers ?', 6, [
        '40 dirhams, car un cahier coûte 8 dirhams.',
        '40 dh',
        '48 dirhams',
      ]),
      words(
        QuestionType.OPEN_LONG,
        'Une voiture roule 150 km en 2 heures. Quelle distance parcourt-elle en 3 h 30 à la même vitesse ? Expliquez.',
        14,
        [
          'En une heure elle fait 75 km. En trois heures 225 km, et en une demi-heure 37,5 km. En tout 262,5 km.',
          '75 × 3,5 = 262,5 km',
          'Elle fait 150 + 75 = 225 km.',
        ],
      ),
    ],
  },
  symmetry: {
    title: 'Symétrie centrale',
    arabic: 'التماثل المركزي',
    type: HomeworkType.MIXED,
    description: 'Découverte du chapitre 5.',
    instructions: null,
    exercises: [
      {
        ...trueOrFalse(
          'L’image d’un segment par une symétrie centrale a la même longueur.',
          4,
          true,
          'Une symétrie conserve les longueurs.',
        ),
        image: 'questions/symetrie-centrale',
      },
      one('De combien tourne-t-on une figure dans une symétrie centrale ?', 6, ['90°', '180°', '360°'], 1),
    ],
  },
  book: {
    title: 'Exercices du manuel, page 42',
    arabic: 'تمارين الكتاب، الصفحة 42',
    type: HomeworkType.BOOK,
    description: 'Exercices 3 et 7.',
    instructions: 'Manuel Al Moufid en mathématiques, page 42.',
    exercises: [
      words(QuestionType.OPEN_LONG, 'Exercice 3', 10, ['Voir mon cahier.']),
      words(QuestionType.OPEN_LONG, 'Exercice 7', 10, ['Voir mon cahier.']),
    ],
  },
  mental: {
    title: 'Calcul mental (ancienne version)',
    arabic: 'الحساب الذهني (نسخة قديمة)',
    type: HomeworkType.QCM,
    description: 'Remplacé par les fiches de calcul.',
    instructions: null,
    exercises: [one('Combien font 25 × 4 ?', 5, ['90', '100', '125'], 1), one('Combien font 99 + 47 ?', 5, ['146', '136', '156'], 0)],
  },
} as const satisfies Record<string, Sheet>;

/** French, for any grade. */
export const french = {
  conjugation: {
    title: 'Conjugaison : le passé composé',
    arabic: 'التصريف: الماضي المركب',
    type: HomeworkType.QCM,
    description: 'Les auxiliaires être et avoir.',
    instructions: null,
    exercises: [
      one('Quel auxiliaire prend le verbe « partir » ?', 4, ['être', 'avoir'], 0, 'Comme aller, venir, arriver, sortir.'),
      one(
        'Complétez : « Elles sont ___ hier. »',
        6,
        ['arrivé', 'arrivés', 'arrivées'],
        2,
        'Avec être, le participe s’accorde avec le sujet.',
      ),
      trueOrFalse(
        'Avec avoir, le participe s’accorde toujours avec le sujet.',
        4,
        false,
        'Il s’accorde avec le complément d’objet placé avant.',
      ),
      several('Quels verbes se conjuguent avec être ?', 6, ['venir', 'manger', 'naître', 'finir'], [0, 2], 'Venir et naître.', [
        [0],
        [0, 2, 3],
        [1, 2],
      ]),
    ],
  },
  essay: {
    title: 'Rédaction : une journée à la mer',
    arabic: 'إنشاء: يوم على شاطئ البحر',
    type: HomeworkType.OPEN,
    description: 'Un texte d’une dizaine de lignes.',
    instructions: 'Utilisez l’imparfait et le passé composé.',
    exercises: [
      words(QuestionType.OPEN_SHORT, 'Donnez un titre à votre texte.', 4, ['Les vagues de l’été', 'À la plage', 'Ma journée']),
      words(QuestionType.OPEN_LONG, 'Racontez une journée au bord de la mer.', 16, [
        'Il faisait beau ce matin-là. Nous sommes partis tôt pour Dar Bouazza. La mer était calme et mon petit frère a construit un château de sable. À midi, nous avons mangé du poisson grillé, puis nous avons joué au ballon jusqu’au coucher du soleil.',
        'Nous sommes allés à la plage avec ma famille. On a nagé et on a mangé. C’était bien.',
        'La mer est belle. J’ai nagé.',
      ]),
    ],
  },
} as const satisfies Record<string, Sheet>;
