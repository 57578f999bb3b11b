import { LanguageSwitch } from '../language-switch.js';
import { icon } from '../page-data.js';
import { common } from '../language.js';
import { t } from './words.js';
import { forgetAlerts } from './parent/alerts.js';
import { goTo } from './route.js';
import { session, signOut } from './session.js';
import { outbox } from './teacher/marks.js';
import { countUnsent } from './teacher/outbox.js';

/** Name, language, and who is signed in. */
export function TopBar() {
  const user = session.value?.user;
  const leave = (): void => {
    const unsent = countUnsent(outbox.value);
    // Unsent marks stay on the device for the next sign-in; whoever leaves should know.
    if (unsent > 0 && !confirm(`${t.value.signIn.unsent(unsent)}\n${t.value.signIn.out}?`)) return;
    forgetAlerts();
    goTo({ view: 'home', day: null });
    void signOut();
  };
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src={icon} alt="" width="28" height="28" />
        <span>{common.value.name}</span>
      </a>
      <LanguageSwitch />
      {user && (
        <div class="who">
          <bdi>{user.fullName}</bdi>
          <button type="button" class="quiet" onClick={leave}>
            {t.value.signIn.out}
          </button>
        </div>
      )}
    </header>
  );
}
