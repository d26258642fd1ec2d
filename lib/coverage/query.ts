import type { Question } from './model';
import type { Part } from './service';
import { exactWords, searchWords } from './text';

/** What a news search is asked: words with the operators all of them know, the language, and what of it is the page's. */
interface NewsQuery {
  words: string;
  language: string | null;
  sends: Part[];
}

/** The query for a question that a news search can answer, or null. */
export function newsQuery(question: Question): NewsQuery | null {
  if (question.topic === 'passage') {
    const words = exactWords(question.words);
    return words ? { words: `"${words}"`, language: question.language, sends: [{ what: 'phrase', words }] } : null;
  }
  if (question.topic !== 'coverage' && question.topic !== 'original') return null;
  const words = searchWords(question.title);
  if (!words) return null;
  const headline: Part = { what: 'headline', words };
  const { language } = question;
  if (question.topic === 'coverage') return { words, language, sends: [headline] };
  const { domain } = question;
  return { words: `${words} site:${domain}`, language, sends: [headline, { what: 'site', words: domain }] };
}
