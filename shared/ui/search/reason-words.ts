import type { Reason } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import type { HubTranslator } from '../../i18n/catalogue';
import { pickLabel } from '../../kernel/locale';

/** Says in the reader's language why a document is among the results. */
export function reasonWords(
  reasons: readonly Reason[],
  translator: HubTranslator,
  vocabulary: Vocabulary | undefined
): string {
  const quote = (text: string): string => translator.t('search.result.quoted', { text });
  const words = (reason: { readonly words: readonly string[] }): string =>
    translator.list(reason.words.map(quote));
  const sentences = reasons.flatMap((reason) => {
    switch (reason.kind) {
      case 'bestBet':
        // what the person wrote who chose it, in the reader's language where she wrote in several
        return pickLabel(reason.bet.reason, translator.locale)?.text ?? [];
      case 'words':
        return reason.place === 'title'
          ? translator.t('search.why.wordsInTitle', { words: words(reason) })
          : translator.t('search.why.wordsInText', { words: words(reason) });
      case 'phrase':
        return reason.place === 'title'
          ? translator.t('search.why.wordsInTitle', { words: quote(reason.phrase) })
          : translator.t('search.why.wordsInText', { words: quote(reason.phrase) });
      case 'tag': {
        const label = quote(vocabulary?.label(reason.term, translator.locale) ?? reason.typed);
        return reason.isPart
          ? translator.t('search.why.tagPart', { label, typed: quote(reason.typed) })
          : translator.t('search.why.tag', { label });
      }
      case 'year':
        return translator.t('search.why.year', { year: String(reason.year) });
      case 'elsewhere':
        return translator.t('search.why.elsewhere', { words: words(reason) });
      default:
        return translator.t(`search.why.${reason.kind}`, {
          typed: quote(reason.typed),
          found: quote(reason.found),
        });
    }
  });
  return sentences.join(' · ');
}
