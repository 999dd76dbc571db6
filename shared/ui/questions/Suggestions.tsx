import * as React from 'react';
import type { KnownMatch } from '../../domain/questions';
import { useHubStyles } from '../look/hub-styles';
import { dayWords } from '../search/day-words';
import { useServiceHub } from '../service-hub-context';
import { Sources } from './Thread';
import { langOf } from './question-words';
import { useQuestionStyles } from './question-styles';

interface SuggestionsProps {
  readonly matches: readonly KnownMatch[];
  /** What can be done with each. */
  readonly action?: (match: KnownMatch) => React.ReactNode;
}

/** Answers that somebody has checked before: with who did, and until when that holds. */
export function Suggestions({ matches, action }: SuggestionsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  return (
    <section aria-label={translator.t('tabs.questions.known.title')}>
      <h3 className={styles.partTitle}>{translator.t('tabs.questions.known.title')}</h3>
      <ul className={styles.entries}>
        {matches.map((match) => (
          <li key={match.known.id}>
            <p className={styles.text} {...langOf(match.locale, translator)}>
              {match.text}
            </p>
            <Sources sources={match.known.sources} />
            <div className={shared.meta}>
              {translator.t('tabs.questions.known.checked', {
                name: match.known.verifierName,
                date: dayWords(match.known.verifiedOn, translator),
              })}
              {match.known.state === 'due' && ` · ${translator.t('tabs.questions.known.due')}`}
            </div>
            {action?.(match)}
          </li>
        ))}
      </ul>
    </section>
  );
}
