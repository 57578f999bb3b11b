import { t } from './words.js';
import { ParentView } from './parent/parent-view.js';
import { route } from './route.js';
import { session } from './session.js';
import { SignIn } from './sign-in.js';
import { StudentView } from './student/student-view.js';
import { Tabs } from './tabs.js';
import { TeacherHomework } from './teacher/homework/teacher-homework.js';
import { LessonList } from './teacher/lesson-list.js';
import { RegisterView } from './teacher/register-view.js';
import { TopBar } from './top-bar.js';

/** The whole page: what is shown follows from who is signed in. */
export function App() {
  return (
    <>
      <TopBar />
      <View />
    </>
  );
}

function View() {
  const user = session.value?.user;
  switch (user?.role) {
    case undefined:
      return <SignIn />;
    case 'PARENT':
      return <ParentView key={user.id} user={user} />;
    case 'STUDENT':
      return <StudentView key={user.id} user={user} />;
    case 'TEACHER':
    case 'ADMIN':
    case 'LEADERSHIP':
    case 'STAFF':
      return (
        <>
          <Tabs />
          <Desk key={user.id} />
        </>
      );
    default:
      return (
        <main class="sheet">
          <h1>{t.value.title}</h1>
          <p>{t.value.signIn.other}</p>
          <a class="button" href="/graphql">
            {t.value.signIn.explorer}
          </a>
        </main>
      );
  }
}

function Desk() {
  const { value: at } = route;
  switch (at.view) {
    case 'register':
      return <RegisterView key={at.id} id={at.id} />;
    case 'homework':
      return <TeacherHomework />;
    case 'home':
      return <LessonList day={at.day} />;
  }
}
