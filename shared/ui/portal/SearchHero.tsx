import * as React from 'react';
import { EMPTY_QUERY, writeDeepLink, type Suggestion } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import type { PageLocation } from '../navigation/page-location';
import { SearchForm } from '../search/SearchForm';
import { queryAfter, wordsAfter } from '../search/take-suggestion';
import { useHeroStyles } from './hero-styles';
import { useAddresses } from './site-addresses';

export interface SearchHeroProps {
  /** First name of the reader; the greeting does without it when empty. */
  readonly firstName: string;
  readonly location: Pick<PageLocation, 'open'>;
  /** Words inside the empty box; the hub's own when empty. */
  readonly placeholder?: string;
}

const EXAMPLES = ['first', 'second', 'third'] as const;

/** The question that opens the portal: it leads to the page of the search. */
export function SearchHero(props: SearchHeroProps): React.ReactElement {
  const { firstName, location, placeholder = '' } = props;
  const { translator } = useHub();
  const addresses = useAddresses();
  const shared = useHubStyles();
  const styles = useHeroStyles();

  const searchFor = (text: string): string =>
    addresses.searchPage(writeDeepLink({ ...EMPTY_QUERY, text }));
  const take = (suggestion: Suggestion, typed: string): string => {
    const query = queryAfter(suggestion, typed, EMPTY_QUERY);
    if (query) location.open(addresses.searchPage(writeDeepLink(query)));
    else if (suggestion.kind === 'title') location.open(suggestion.url);
    return wordsAfter(suggestion, typed);
  };

  return (
    <section className={shared.root} aria-label={translator.t('portal.hero.label')}>
      <div className={styles.hero}>
        <div className={styles.drawing} aria-hidden="true">
          <svg className={styles.routes} viewBox="0 0 440 172" preserveAspectRatio="xMaxYMin slice">
            <path d="M0 118C90 40 150 10 230 30S380 40 440 6" />
            <path d="M30 172C120 130 180 60 270 72S390 70 440 40" />
            <path d="M90 172C180 150 230 108 310 112S400 100 440 84" />
          </svg>
        </div>
        <h2 className={styles.title}>
          {firstName === ''
            ? translator.t('portal.hero.question')
            : translator.t('portal.hero.questionFor', { name: firstName })}
        </h2>
        <div className={styles.box}>
          <SearchForm
            text=""
            placeholder={placeholder || translator.t('portal.hero.placeholder')}
            onSearch={(text) => location.open(searchFor(text))}
            onTake={take}
          />
        </div>
        <div className={styles.below}>
          <ul className={styles.examples} aria-label={translator.t('portal.hero.try')}>
            {EXAMPLES.map((key) => {
              const text = translator.t(`portal.hero.examples.${key}`);
              return (
                <li key={key}>
                  <a className={styles.example} href={searchFor(text)}>
                    {text}
                  </a>
                </li>
              );
            })}
          </ul>
          <span>{translator.t('portal.hero.languages')}</span>
        </div>
      </div>
    </section>
  );
}
