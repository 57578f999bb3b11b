import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';

describe('explainAccess', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  const query =
    'query ($coordinate: String!, $id: ID) { explainAccess(coordinate: $coordinate, id: $id) { allowed column scope reason roles } }';

  it('tells a visitor to sign in, and who may', async () => {
    const school = await app.school();
    const { data, errors } = await school.ask(null, query, { coordinate: 'Query.schoolClasses' });
    expect(errors).toBeUndefined();
    expect(data['explainAccess']).toMatchObject({ allowed: false, column: 'VISITOR', scope: 'NONE', reason: 'SIGN_IN' });
  });

  it('answers a hidden row and a missing one alike', async () => {
    const school = await app.school();
    const other = await app.school();
    const teacher = await school.person(Role.TEACHER);
    const hidden = await school.schoolClass({ students: 1 });
    const elsewhere = await other.schoolClass({ students: 1 });
    const ask = async (id: string) => (await school.ask(teacher, query, { coordinate: 'Student', id })).data['explainAccess'];
    const missing = await ask('999999999');
    expect(missing).toMatchObject({ allowed: false, scope: 'TAUGHT', reason: 'ROW_NOT_FOUND_OR_OUT_OF_SCOPE' });
    expect(await ask(hidden.students[0]?.id ?? '')).toEqual(missing);
    expect(await ask(elsewhere.students[0]?.id ?? '')).toEqual(missing);
    const own = await school.schoolClass({ teacher, students: 1 });
    expect(await ask(own.students[0]?.id ?? '')).toMatchObject({ allowed: true, reason: 'ROW_IN_SCOPE' });
  });
});
