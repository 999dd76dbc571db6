import * as React from 'react';
import { filtersOf, type SearchQuery, type Suggestion } from '../../domain/search';
import type { HubTranslator } from '../../i18n/catalogue';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { FilterIcon, HistoryIcon, PDFIcon, TagIcon, TextDocumentIcon } from '../look/icons';
import { useFormStyles } from './form-styles';

/** One suggestion as it is read: what it is, and what tells it from its likes. */
export function SuggestionWords({
  suggestion,
}: {
  readonly suggestion: Suggestion;
}): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFormStyles();
  return (
    <>
      <span className={shared.icon} aria-hidden="true">
        <SuggestionIcon suggestion={suggestion} />
      </span>
      <span className={styles.optionWords}>
        {mainWords(suggestion, translator)}
        {suggestion.kind === 'term' && (
          <span className={styles.optionMore}>
            {translator.t(`search.facet.${suggestion.facet}`)}
            {suggestion.otherLabels.map(({ locale, text }) => (
              <span key={locale} lang={locale}>
                {' · '}
                {text}
              </span>
            ))}
          </span>
        )}
      </span>
    </>
  );
}

function SuggestionIcon({ suggestion }: { readonly suggestion: Suggestion }): React.ReactElement {
  switch (suggestion.kind) {
    case 'term':
      return <TagIcon />;
    case 'recent':
      return <HistoryIcon />;
    case 'field':
      return <FilterIcon />;
    case 'title':
      return suggestion.fileType === 'pdf' ? <PDFIcon /> : <TextDocumentIcon />;
  }
}

function mainWords(suggestion: Suggestion, translator: HubTranslator): string {
  switch (suggestion.kind) {
    case 'term':
      return suggestion.label;
    case 'recent':
      return recentWords(suggestion.query, translator);
    case 'field':
      return suggestion.text;
    case 'title':
      return suggestion.title;
  }
}

/** A search that was made before: its words, and how many filters stood beside them. */
function recentWords(query: SearchQuery, translator: HubTranslator): string {
  const text = query.text.trim();
  const count = filtersOf(query).length;
  const filters = count === 0 ? [] : [translator.t('search.facet.show', { count })];
  return [...(text === '' ? [] : [text]), ...filters].join(' · ');
}
