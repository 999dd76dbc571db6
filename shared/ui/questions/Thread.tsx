import * as React from 'react';
import type { AnswerSource, ThreadEntry } from '../../domain/questions';
import { useHubStyles } from '../look/hub-styles';
import { useServiceHub } from '../service-hub-context';
import { langOf, momentWords, writerWords } from './question-words';
import { useQuestionStyles } from './question-styles';

/** What was written about a question, from first to last. */
export function Thread({
  entries,
}: {
  readonly entries: readonly ThreadEntry[];
}): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.kind}`}>
          <div className={shared.meta}>
            {[
              translator.t(`tabs.questions.entry.${entry.kind}`),
              writerWords(entry.by, translator),
              momentWords(entry.at, translator, new Date()),
            ].join(' · ')}
          </div>
          <p className={styles.text} {...langOf(entry.locale, translator)}>
            {entry.text}
          </p>
          <Sources sources={entry.sources} />
        </li>
      ))}
    </ol>
  );
}

/** Where an answer comes from; only addresses that a browser opens safely become links. */
export function Sources({
  sources,
}: {
  readonly sources: readonly AnswerSource[];
}): React.ReactElement | null {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  if (sources.length === 0) return null;
  return (
    <div className={shared.meta}>
      {translator.t('tabs.questions.sources')}
      <ul className={styles.sources}>
        {sources.map(({ title, url }) => (
          <li key={`${title} ${url ?? ''}`}>
            {url !== undefined && /^https:\/\//i.test(url) ? (
              <a className={shared.link} href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
