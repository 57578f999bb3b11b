import { locales } from '../../messages.js';
import { languageNames } from '../texts/texts.js';
import { common, locale } from './language.js';

/** Changes the language where one stands: nothing is loaded, nothing typed is lost. */
export function LanguageSwitch() {
  return (
    <nav class="languages" aria-label={common.value.language}>
      {locales.map((other) => (
        <button key={other} type="button" lang={other} aria-current={other === locale.value} onClick={() => (locale.value = other)}>
          {languageNames[other]}
        </button>
      ))}
    </nav>
  );
}
