import type { Person, School } from '../../support/school.js';
import type { Client, Reply, Row } from './client.js';

/** A kind of rows that make up a school. */
interface Kind {
  /** Whether a row that is deleted stays, for those who may delete. */
  readonly soft: boolean;
  /** The least that makes a row. */
  readonly body: (here: StructureSchool) => Row;
  /** What may be said besides. */
  readonly changed: Row;
  readonly required: readonly string[];
}
/** What every kind of row has in common. */
export const kinds: Readonly<Record<string, Kind>> = {
  'academic-years': {
    soft: true,
    body: (here) => {
      const year = 2040 + here.count();
      return { year: `${year}-${year + 1}`, start_date: `${year}-09-01`, end_date: `${year + 1}-06-30` };
    },
    changed: { description: 'année pleine' },
    required: ['year', 'start_date', 'end_date'],
  },
  levels: {
    soft: true,
    body: (here) => ({ name: `Primaire ${here.unique()}`, level: 'PRIMARY', order: 7 }),
    changed: { name_arabic: 'الابتدائي', name_french: 'Primaire', min_age: 6, max_age: 12, description: 'six ans' },
    required: ['name', 'level', 'order'],
  },
  grades: {
    soft: true,
    body: (here) => ({ name: `Année ${here.unique()}`, grade_number: 9, educational_level: here.levelId }),
    changed: { name_arabic: 'السنة', name_french: 'Année', description: 'la dernière', subjects: [] },
    required: ['name', 'grade_number', 'educational_level'],
  },
  classes: {
    soft: true,
    body: (here) => ({ section: here.unique().slice(-8), grade: Number(here.school.gradeId), academic_year: Number(here.school.yearId) }),
    changed: { max_students: 30 },
    required: ['section', 'grade', 'academic_year'],
  },
  subjects: {
    soft: true,
    body: (here) => ({ name: `Matière ${here.unique()}`, code: here.unique().toUpperCase() }),
    changed: { name_arabic: 'الرياضيات', name_french: 'Maths', description: 'x', color: '#336699', icon: 'ruler' },
    required: ['name', 'code'],
  },
  rooms: {
    soft: false,
    body: (here) => ({ name: `Salle ${here.unique()}`, room_number: here.unique(), room_type: 'LAB' }),
    changed: { building: 'B', floor: 2, capacity: 30, equipment: ['projecteur', 'tableau'], notes: 'clé au bureau' },
    required: ['name', 'room_number', 'room_type'],
  },
};

/** The structure of a school as the older API has it. */
export class StructureSchool {
  #counter = 0;

  private constructor(
    readonly school: School,
    readonly client: Client,
    /** A level that the school has. */
    readonly levelId: number,
  ) {}

  static async of(school: School, client: Client): Promise<StructureSchool> {
    const [level] = await client.rows(school.admin, 'GET /api/schools/levels/');
    return new StructureSchool(school, client, Number(level?.['id']));
  }

  count(): number {
    return (this.#counter += 1);
  }

  /** A text that no other row has; they sort as they were made. */
  unique(): string {
    return `${Date.now().toString(36)}${String(this.count()).padStart(3, '0')}`;
  }

  /** A body of that kind. */
  draft(kind: string): Row {
    return kinds[kind]?.body(this) ?? {};
  }

  add(kind: string, body: unknown, who: Person = this.school.admin): Promise<Reply> {
    return this.client.send(who, `POST /api/schools/${kind}/`, { body });
  }

  /** The names in a list, narrowed by a search that only the rows of one test match. */
  async found(kind: string, query: string, name = 'name'): Promise<unknown[]> {
    return (await this.client.rows(this.school.admin, `GET /api/schools/${kind}/?${query}`)).map((row) => row[name]);
  }
}

/** Path of a row. */
export const at = (kind: string, { id }: Row): string => `/api/schools/${kind}/${String(id)}/`;
export const pick = (row: Row, names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, row[name]]));
