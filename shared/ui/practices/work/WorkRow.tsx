import * as React from 'react';
import type { PracticeRow } from '../../../domain/practices';
import { kindWords, langOf } from '../practice-words';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices, type PracticePlace } from '../practices-context';
import { StateOfPractice } from '../StateOfPractice';
import { StateSteps } from '../StateSteps';
import { useTerms } from '../use-terms';

interface WorkRowProps {
  readonly row: PracticeRow;
  readonly hasSteps: boolean;
}

/** Where the next step on a practice is done. */
export function placeOfRow({ id, waitsFor }: PracticeRow): PracticePlace {
  if (waitsFor === 'review' || waitsFor === 'tieBreak') return { view: 'review', id };
  return waitsFor === 'change' ? { view: 'draft', id } : { view: 'practice', id };
}

/** One practice of the reader's work: its title, where it stands, and what she is to do about it. */
export function WorkRow({ row, hasSteps }: WorkRowProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const facts = [
    kindWords(row.kind, translator),
    ...row.countryKeys.slice(0, 2).map(terms.label),
    ...(row.author ? [row.author.name] : row.mission === undefined ? [] : [row.mission]),
  ];
  return (
    <li className={styles.row}>
      <PlaceLink to={placeOfRow(row)} {...langOf(row.locale, translator)}>
        <span className={styles.rowTitle}>{row.title}</span>
      </PlaceLink>
      <div className={styles.facts}>
        <StateOfPractice {...row} />
        {row.waitsFor !== undefined && (
          <strong>{translator.t(`practices.waitsFor.${row.waitsFor}`)}</strong>
        )}
        <span>{facts.join(' · ')}</span>
      </div>
      {hasSteps && <StateSteps row={row} />}
    </li>
  );
}
