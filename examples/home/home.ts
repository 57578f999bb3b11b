// Signs in and prints what the person sees first: a teacher's day, a parent's home or a student's home. One request, whose answer has the
// type that its document says; `npm run codegen` makes those types of the documents beside this file.
//
//   npx node examples/home/home.ts
//
// URL, EMAIL and PASSWORD say where and who: the demo parent when left out. ORGANIZATION names the school where it is not the default one.
// Needs the package graphql, and Node 22.18 or newer, which runs TypeScript as it is: `npx node` is the one that the server itself runs on.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { ParentHome, StudentHome, TeacherDay, WhoAmI } from './operations.ts';

const {
  URL: url = 'http://127.0.0.1:8000',
  EMAIL: email = 'parent@madrasti.test',
  PASSWORD: password = 'Madrasti-2026',
  ORGANIZATION: organization,
} = process.env;
let token: string | undefined;

/** Asks what a document says, and answers what it says. */
async function ask<Answer, Variables>(document: TypedDocumentNode<Answer, Variables>, variables: Variables): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(organization && { 'x-organization': organization }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

const { login } = await ask(WhoAmI, { input: { email, password } });
token = login.accessToken;

switch (login.user?.role) {
  case 'TEACHER': {
    const { me, todaySessions, toGrade } = await ask(TeacherDay, {});
    console.log(`${me.fullName}, ${todaySessions.date}: ${toGrade.totalCount} to grade`);
    for (const { startTime, timetableSession, sessionInstance } of todaySessions.lessons) {
      const { subject, schoolClass } = timetableSession ?? {};
      const absent = (sessionInstance?.attendanceRecords.nodes ?? []).map(({ student, status }) => `${student?.fullName} ${status}`);
      console.log(`${startTime} ${subject?.name}, ${schoolClass?.name}: ${absent.join(', ') || 'nobody is missing'}`);
    }
    break;
  }
  case 'PARENT': {
    const { me } = await ask(ParentHome, {});
    console.log(`${me.fullName}: ${me.guardian?.notifications.totalCount} unread`);
    for (const { fullName, schoolClass, attendanceRecords, rewardAccount } of me.guardian?.children.nodes ?? []) {
      const missed = attendanceRecords.nodes.map(({ date, status }) => `${date} ${status}`);
      console.log(`${fullName}, ${schoolClass?.name}, ${rewardAccount?.availablePoints} points: ${missed.join(', ') || 'always there'}`);
    }
    break;
  }
  case 'STUDENT': {
    const { me, openWork } = await ask(StudentHome, {});
    console.log(`${me.fullName}, ${me.student?.schoolClass?.name}: level ${me.student?.rewardAccount?.level}`);
    for (const { title, dueAt, attemptsLeft } of openWork.nodes)
      console.log(`${title}, until ${dueAt ?? 'whenever'}: ${attemptsLeft ?? 'any number of'} attempts left`);
    break;
  }
  default:
    console.log(`${login.user?.fullName} has no home here.`);
}
