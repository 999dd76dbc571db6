import { languageNameOf } from '../../kernel/text/language-name';
import type { Vocabulary } from '../taxonomy';

/**
 * The tag of a language as lists write it: its tag, with or without a region (`pt`, `pt-BR`, `gn`), its
 * key (`language.pt`), or its name in the vocabulary.
 * @returns undefined for what is no language
 */
export function knownLanguage(text: string, terms: Vocabulary): string | undefined {
  const named = terms.named(text, 'languages')[0]?.key ?? text;
  const [tag = ''] = named
    .trim()
    .toLowerCase()
    .replace(/^language\./, '')
    .split(/[-_]/, 1);
  return languageNameOf(tag, 'en') === undefined ? undefined : tag;
}
