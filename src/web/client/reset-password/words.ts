import { computed } from '@preact/signals';
import { texts } from '../../texts/texts.js';
import { locale } from '../language.js';

/** What this page says, in the language of now. */
export const words = computed(() => texts[locale.value].reset);
/** Said in the language of now, also when that changes afterwards. */
export type Problem = (reset: (typeof texts)['en']['reset']) => string;
