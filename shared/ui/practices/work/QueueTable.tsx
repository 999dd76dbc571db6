import * as React from 'react';
import type { PracticeRow } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { PlaceLink } from '../PlaceLink';
import { kindWords, langOf, momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { StateOfPractice } from '../StateOfPractice';
import { useTerms } from '../use-terms';
import { placeOfRow } from './WorkRow';

interface QueueTableProps {
  readonly title: string;
  readonly rows: readonly PracticeRow[];
}

/** One group of the queue as a table; it scrolls in its own box where there is no room. */
export function QueueTable({ title, rows }: QueueTableProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const columns = ['practice', 'state', 'reviews', 'next'] as const;
  return (
    <section className={styles.part}>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  {...(column === 'reviews' ? { className: 'number' } : {})}
                >
                  {translator.t(`practicePages.queue.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QueueRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function QueueRow({ row }: { readonly row: PracticeRow }): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const facts = [
    kindWords(row.kind, translator),
    ...row.countryKeys.slice(0, 2).map(terms.label),
    ...(row.author ? [row.author.name] : row.mission === undefined ? [] : [row.mission]),
  ];
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ view: 'practice', id: row.id }} {...langOf(row.locale, translator)}>
          {row.title}
        </PlaceLink>
        <div className={shared.meta}>{facts.join(' · ')}</div>
      </th>
      <td>
        <div className={styles.facts}>
          <StateOfPractice {...row} />
          <span>
            {translator.t('practicePages.steps.since', {
              date: momentWords(row.since, translator),
            })}
          </span>
        </div>
      </td>
      <td className="number">
        {row.reviews.wanted === 0
          ? '—'
          : translator.t('practicePages.gaps.totalOf', {
              count: row.reviews.given,
              all: row.reviews.wanted,
            })}
      </td>
      <td>
        {row.waitsFor === undefined ? (
          <span className={shared.meta}>{translator.t('practicePages.queue.noNext')}</span>
        ) : (
          <PlaceLink to={placeOfRow(row)}>
            {translator.t(`practices.waitsFor.${row.waitsFor}`)}
          </PlaceLink>
        )}
      </td>
    </tr>
  );
}
