import type { Reason } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import type { HubTranslator } from '../../i18n/catalogue';

/** Says in the reader's language why a document is among the results. */
export function reasonWords(
  reasons: readonly Reason[],
  translator: HubTranslator,
  vocabulary: Vocabulary | undefined
): string {
  const quote = (text: string): string => (translator.locale === 'en' ? `“${text}”` : `«${text}»`);
  const words = (reason: { readonly words: readonly string[] }): string =>
    translator.list(reason.words.map(quote));
  const sentences = reasons.map((reason) => {
    switch (reason.kind) {
      case 'words':
        return reason.place === 'title'
          ? translator.t('search.why.wordsInTitle', { words: words(reason) })
          : translator.t('search.why.wordsInText', { words: words(reason) });
      case 'similar':
      case 'translation':
        return translator.t(`search.why.${reason.kind}`, {
          typed: quote(reason.typed),
          found: quote(reason.found),
        });
      case 'tag': {
        const label = quote(vocabulary?.label(reason.term, translator.locale) ?? reason.typed);
        return reason.isPart
          ? translator.t('search.why.tagPart', { label, typed: quote(reason.typed) })
          : translator.t('search.why.tag', { label });
      }
      case 'elsewhere':
        return translator.t('search.why.elsewhere', { words: words(reason) });
    }
  });
  return sentences.join(' · ');
}
