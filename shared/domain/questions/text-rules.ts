import type { Vocabulary } from '../taxonomy';
import type { AnswerSource } from './known-answer';
import type { QuestionProblem } from './problems';

/** A question of fewer letters is a greeting or a slip. */
const shortestQuestion = 8;
/** What fits on a card and into a head. */
const longestText = 4000;
const longestReason = 500;

export function questionTextProblem(text: string): QuestionProblem | undefined {
  const length = text.trim().length;
  if (length === 0) return { code: 'questions.text-missing' };
  if (length < shortestQuestion) {
    return { code: 'questions.text-too-short', values: { least: shortestQuestion } };
  }
  return messageTextProblem(text);
}

export function messageTextProblem(text: string): QuestionProblem | undefined {
  const length = text.trim().length;
  if (length === 0) return { code: 'questions.text-missing' };
  if (length > longestText) {
    return { code: 'questions.text-too-long', values: { most: longestText } };
  }
  return undefined;
}

export function reasonProblem(reason: string): QuestionProblem | undefined {
  const length = reason.trim().length;
  if (length === 0) return { code: 'questions.reason-missing' };
  if (length > longestReason) {
    return { code: 'questions.text-too-long', values: { most: longestReason } };
  }
  return undefined;
}

/** Below the site or over a closed line: a source must not lead into a script or a bare server. */
export function sourcesProblem(sources: readonly AnswerSource[]): QuestionProblem | undefined {
  const isBad = sources.some(
    ({ title, url }) =>
      title.trim() === '' ||
      (url !== undefined &&
        !/^https:\/\//i.test(url) &&
        /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(url.trim()))
  );
  return isBad ? { code: 'questions.source-link-invalid' } : undefined;
}

/** @param vocabulary missing where the term store does not answer: then what was chosen stands */
export function termsProblem(
  { themeKey, countryKey }: { readonly themeKey?: string; readonly countryKey?: string },
  vocabulary: Vocabulary | undefined
): QuestionProblem | undefined {
  if (!vocabulary) return undefined;
  if (themeKey !== undefined && vocabulary.byKey(themeKey)?.setKey !== 'themes') {
    return { code: 'questions.unknown-theme' };
  }
  if (countryKey !== undefined && vocabulary.byKey(countryKey)?.setKey !== 'countries') {
    return { code: 'questions.unknown-country' };
  }
  return undefined;
}
