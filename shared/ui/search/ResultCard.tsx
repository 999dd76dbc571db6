import * as React from 'react';
import type { MarkedText, Rendition, SearchQuery, SearchResult } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import type { HubTranslator } from '../../i18n/catalogue';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { LightbulbIcon } from '../look/icons';
import { BestBetFlag } from './BestBetFlag';
import { useCardStyles } from './card-styles';
import { KindIcon } from './KindIcon';
import { Marked } from './Marked';
import { reasonWords } from './reason-words';
import { RenditionSwitches } from './RenditionSwitches';
import { allRenditions, onlyLanguage, renditionOf } from './rendition-choice';
import { ResultActions, type ResultDeeds } from './ResultActions';
import { ResultChips } from './ResultChips';
import { ResultMeta } from './ResultMeta';

export interface ResultCardProps {
  readonly result: SearchResult;
  /** Renditions of the work that are not on this page. */
  readonly others: readonly Rendition[];
  readonly query: SearchQuery;
  readonly vocabulary?: Vocabulary;
  readonly onChange: (query: SearchQuery) => void;
  readonly deeds: ResultDeeds;
}

/** One work: what it is, where it matches, why it is here, and what can be done with it. */
export function ResultCard(props: ResultCardProps): React.ReactElement {
  const { result, others, query, vocabulary, onChange, deeds } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useCardStyles();
  const { hit, bestBet } = result;
  const [chosen, setChosen] = React.useState(hit.id);
  const renditions = allRenditions(result, others);
  const shown = renditions.find(({ id }) => id === chosen) ?? renditionOf(hit);
  const language = onlyLanguage(shown.languages, vocabulary);
  const lang = language ? { lang: language } : {};
  const isHit = shown.id === hit.id;

  return (
    <li className={`${shared.card} ${styles.card} ${bestBet ? styles.chosen : ''}`}>
      <span className={`${shared.icon} ${styles.kindIcon}`} aria-hidden="true">
        <KindIcon hit={hit} vocabulary={vocabulary} />
      </span>
      <div className={styles.body}>
        {bestBet && <BestBetFlag bet={bestBet} vocabulary={vocabulary} />}
        <h3 className={styles.title}>
          <a
            className={shared.link}
            href={shown.url}
            onClick={() => deeds.onOpen(result)}
            {...lang}
          >
            {shown.title === '' ? (
              translator.t('search.result.noTitle', { file: hit.fileName })
            ) : isHit ? (
              <Marked text={result.title} />
            ) : (
              shown.title
            )}
          </a>
        </h3>
        <ResultMeta hit={hit} shown={shown} vocabulary={vocabulary} />
        {renditions.length > 1 && vocabulary && (
          <RenditionSwitches
            renditions={renditions}
            shown={shown}
            vocabulary={vocabulary}
            onShow={setChosen}
          />
        )}
        {isHit && hit.summary.length > 0 && (
          <p className={styles.passage} {...lang}>
            <Marked text={quoted(hit.summary, translator)} />
          </p>
        )}
        {result.reasons.length > 0 && (
          <p className={styles.why}>
            <span className={shared.icon} aria-hidden="true">
              <LightbulbIcon />
            </span>
            <span>
              <strong>{translator.t('search.result.why')}</strong>{' '}
              {reasonWords(result.reasons, translator, vocabulary)}
            </span>
          </p>
        )}
        {vocabulary && (
          <ResultChips hit={hit} query={query} vocabulary={vocabulary} onChange={onChange} />
        )}
        <ResultActions result={result} shown={shown} deeds={deeds} />
      </div>
    </li>
  );
}

/** The passage between the reader's quotation marks. */
function quoted(passage: MarkedText, translator: HubTranslator): MarkedText {
  const [before = '', after = ''] = translator
    .t('search.result.quoted', { text: '\n' })
    .split('\n');
  return [{ text: before, marked: false }, ...passage, { text: after, marked: false }];
}
