import * as React from 'react';
import type { ReviewerProposal } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { useReviewStyles } from '../review/review-styles';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';

interface ReviewerRowsProps {
  readonly title: string;
  readonly people: readonly ReviewerProposal[];
  readonly chosen: readonly string[];
  readonly onToggle: (personId: string) => void;
  /** One alone can be chosen. */
  readonly isSingle?: boolean;
  /** Tells this list's radios from those of another list. */
  readonly name?: string;
}

/** People who can review, each with the reasons why. */
export function ReviewerRows(props: ReviewerRowsProps): React.ReactElement | null {
  const { title, people, chosen, onToggle, isSingle = false, name } = props;
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const review = useReviewStyles();
  if (people.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.rows} aria-label={title}>
        {people.map((person) => (
          <li key={person.personId} className={styles.row}>
            <label className={review.check}>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={name}
                className={review.box}
                aria-label={translator.t('practiceForm.assign.choose', { name: person.name })}
                checked={chosen.includes(person.personId)}
                onChange={() => onToggle(person.personId)}
              />
              <ReviewerFacts person={person} />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Name, country, languages and load; then why, or why not. */
export function ReviewerFacts({
  person,
}: {
  readonly person: ReviewerProposal;
}): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const terms = useTerms();
  const { name, countryKey, missionKey, locales, load, reasons, barred } = person;
  const facts = [
    ...(countryKey === undefined ? [] : [terms.label(countryKey)]),
    ...(countryKey === undefined && missionKey !== undefined ? [terms.label(missionKey)] : []),
    translator.list(locales.map((locale) => translator.t(`languages.name.${locale}`))),
    translator.t('practiceForm.assign.load', { count: load }),
  ].filter(Boolean);
  return (
    <span>
      <b>{name}</b> <span className={shared.meta}>{facts.join(' · ')}</span>
      <span className={shared.meta} style={{ display: 'block' }}>
        {barred === undefined
          ? reasons.map((reason) => translator.t(`practices.reviewerReasons.${reason}`)).join(' · ')
          : translator.t(`practices.barred.${barred}`)}
      </span>
    </span>
  );
}
