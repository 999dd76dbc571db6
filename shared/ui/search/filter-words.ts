import type { Filter } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import type { HubTranslator } from '../../i18n/catalogue';
import { formatName } from './format-names';
import { yearWords } from './year-words';

/** A filter as people read it: "Theme: Regularization", "Verified only". */
export function filterWords(
  filter: Filter,
  translator: HubTranslator,
  vocabulary: Vocabulary | undefined
): string {
  switch (filter.kind) {
    case 'term': {
      const label = vocabulary
        ? vocabulary.label(filter.id, translator.locale)
        : translator.t('search.facet.unnamed');
      return `${translator.t(`search.facet.${filter.facet}`)}: ${label}`;
    }
    case 'value': {
      const value = filter.facet === 'format' ? formatName(filter.value) : filter.value;
      return `${translator.t(`search.facet.${filter.facet}`)}: ${value}`;
    }
    case 'years':
      return `${translator.t('search.facet.year')}: ${yearWords(filter.years, translator)}`;
    case 'verified':
      return translator.t('search.filter.verifiedOnly');
    case 'archived':
      return translator.t('search.filter.includeArchived');
  }
}
