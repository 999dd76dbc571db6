import * as React from 'react';
import type { DocumentHit, Rendition, TermFacet } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { ArchiveIcon, CompletedSolidIcon } from '../look/icons';
import { StatusPill } from '../states/StatusPill';
import { useCardStyles } from './card-styles';
import { dayWords } from './day-words';
import { onlyLanguage } from './rendition-choice';

interface ResultMetaProps {
  readonly hit: DocumentHit;
  /** The rendition that the card shows at the moment. */
  readonly shown: Rendition;
  readonly vocabulary?: Vocabulary;
}

/** The facts about a document in one line: kind, year, place, length, language, and how far to trust it. */
export function ResultMeta({ hit, shown, vocabulary }: ResultMetaProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useCardStyles();
  const { locale, formatTag } = translator;
  const labels = (ids: readonly string[]): string[] =>
    vocabulary ? ids.map((id) => vocabulary.label(id, locale)) : [];
  const termLabels = (facet: TermFacet): string[] => labels(hit.terms[facet]);
  const places = termLabels('mission').length > 0 ? termLabels('mission') : termLabels('country');
  // names of languages are capitalised in English alone
  const languages = labels(shown.languages).map((name) =>
    locale === 'en' ? name : name.toLocaleLowerCase(formatTag)
  );
  const facts = [
    ...termLabels('type'),
    hit.year === undefined ? translator.t('search.result.noYear') : String(hit.year),
    ...(places.length > 0 ? [translator.list(places)] : []),
    ...(shown.pages === undefined
      ? []
      : [translator.t('search.result.pages', { count: shown.pages })]),
    ...(languages.length > 0 && onlyLanguage(shown.languages, vocabulary) !== locale
      ? [translator.t('search.result.inLanguages', { languages: translator.list(languages) })]
      : []),
    ...(hit.external ? [translator.t('search.result.external')] : []),
  ];
  return (
    <div className={`${shared.meta} ${styles.meta}`}>
      <span>{facts.join(' · ')}</span>
      {hit.verifiedOn !== undefined && (
        <span className={styles.verified}>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            <CompletedSolidIcon />
          </span>
          {translator.t('search.result.verified', { date: dayWords(hit.verifiedOn, translator) })}
        </span>
      )}
      {hit.archived && (
        <StatusPill icon={<ArchiveIcon />}>{translator.t('search.result.archived')}</StatusPill>
      )}
    </div>
  );
}
