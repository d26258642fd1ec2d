/** Our sentences in the language the browser speaks; whoever imports this module speaks it from the start. */
import { speak } from '../../words';
import { browser } from './browser';

export { isolated, t } from '../../words';

const message = (key: string, values?: string[]) => browser.i18n.getMessage(key, values);

// Where the browser's language has no file of ours our sentences are English, and so are the dates between them.
const ours = message('language_tag') || 'en';
const theirs = browser.i18n.getUILanguage() || ours;
speak({ language: theirs.split('-')[0] === ours ? theirs : ours, message });
