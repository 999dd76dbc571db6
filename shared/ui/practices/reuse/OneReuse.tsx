import * as React from 'react';
import type { ReuseView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';

interface OneReuseProps {
  readonly reuse: ReuseView;
}

/** One use of a practice: who and where, what was different, and what came of it. */
export function OneReuse({ reuse }: OneReuseProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const country = terms.label(reuse.countryKey);
  const facts = [
    momentWords(reuse.at, translator),
    ...(reuse.hoursSaved === undefined
      ? []
      : [translator.t('practicePages.reuse.saved', { hours: reuse.hoursSaved })]),
    ...(reuse.helped === undefined
      ? []
      : [translator.t(`practicePages.followUp.said.${reuse.helped}`)]),
  ];
  return (
    <>
      <strong>
        {reuse.by
          ? translator.t('practicePages.reuse.by', { name: reuse.by.name, country })
          : translator.t('practicePages.reuse.byCountry', { country })}
      </strong>
      <p className={styles.text}>
        {translator.t('practicePages.reuse.changed', { text: reuse.whatChanged })}
      </p>
      <p className={styles.text}>
        {translator.t('practicePages.reuse.came', { text: reuse.result })}
      </p>
      <p className={shared.meta}>{facts.join(' · ')}</p>
    </>
  );
}
