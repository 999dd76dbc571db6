import type { Vocabulary } from '../../../domain/taxonomy';
import type { Locale } from '../../../kernel/locale';

/** The themes that have others below them, each after the one that it belongs to. */
export function themesWithParts(
  vocabulary: Vocabulary,
  locale: Locale
): readonly { readonly key: string; readonly label: string }[] {
  const themes = vocabulary.inSet('themes').filter(({ deprecated }) => deprecated !== true);
  const parents = new Set(themes.map(({ parentId }) => parentId));
  return themes
    .filter(({ id }) => parents.has(id))
    .map(({ id, key }) => ({
      key,
      label: [
        ...vocabulary
          .ancestors(id)
          .map((one) => one.id)
          .reverse(),
        id,
      ]
        .map((one) => vocabulary.label(one, locale))
        .join(' › '),
    }));
}
