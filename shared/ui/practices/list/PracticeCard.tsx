import * as React from 'react';
import type { SearchResult } from '../../../domain/search';
import type { Vocabulary } from '../../../domain/taxonomy';
import { useHubStyles } from '../../look/hub-styles';
import { LightbulbIcon } from '../../look/icons';
import { useCardStyles } from '../../search/card-styles';
import { Marked } from '../../search/Marked';
import { renditionOf, onlyLanguage } from '../../search/rendition-choice';
import { ResultMeta } from '../../search/ResultMeta';
import { isForBrowser } from '../../navigation/ViewLink';
import { usePractices } from '../practices-context';

interface PracticeCardProps {
  readonly result: SearchResult;
  readonly vocabulary?: Vocabulary;
  /** Without its passage and themes, for short lists. */
  readonly isShort?: boolean;
  readonly onOpen: () => void;
}

/** One practice of a list: what it is, where it was done, and where it matches. */
export function PracticeCard(props: PracticeCardProps): React.ReactElement {
  const { result, vocabulary, isShort = false, onOpen } = props;
  const { translator, go } = usePractices();
  const shared = useHubStyles();
  const styles = useCardStyles();
  const { hit } = result;
  const shown = renditionOf(hit);
  const language = onlyLanguage(shown.languages, vocabulary);
  const lang = language ? { lang: language } : {};
  const practiceId = practiceOf(hit.url);
  return (
    <li className={`${shared.card} ${styles.card}`}>
      <span className={`${shared.icon} ${styles.kindIcon}`} aria-hidden="true">
        <LightbulbIcon />
      </span>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <a
            className={shared.link}
            href={hit.url}
            {...lang}
            onClick={(event) => {
              onOpen();
              if (practiceId === undefined || isForBrowser(event)) return;
              event.preventDefault();
              go({ view: 'practice', id: practiceId });
            }}
          >
            {hit.title === '' ? (
              translator.t('search.result.noTitle', { file: hit.fileName })
            ) : (
              <Marked text={result.title} />
            )}
          </a>
        </h3>
        <ResultMeta hit={hit} shown={shown} {...(vocabulary ? { vocabulary } : {})} />
        {!isShort && hit.summary.length > 0 && (
          <p className={styles.passage} {...lang}>
            <Marked text={hit.summary} />
          </p>
        )}
        {!isShort && vocabulary && hit.terms.theme.length > 0 && (
          <ul className={styles.chips}>
            {hit.terms.theme.slice(0, 3).map((id) => (
              <li key={id} className={styles.themeChip}>
                {vocabulary.label(id, translator.locale)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The practice that an address of the index leads to; a document of the library has none. */
function practiceOf(url: string): string | undefined {
  return URL.canParse(url) ? (new URL(url).searchParams.get('practice') ?? undefined) : undefined;
}
