import { mergeStyleSets, type IRawStyle } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { templateOf, type PracticeContent } from '../../../domain/practices';
import { belowMedium } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';
import { langOf } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

/**
 * Three columns have no room on a small phone: each criterion is a block there, its evidence below
 * its score. It stays a table to screen readers.
 */
const useStackedStyles = createThemedStyles(({ palette }) => {
  const small = (style: IRawStyle): IRawStyle => ({ selectors: { [belowMedium]: style } });
  return mergeStyleSets({
    stacked: {
      selectors: {
        '&, tbody, tbody tr, tbody th, tbody td': small({ display: 'block' }),
        thead: small({ position: 'absolute', clip: 'rect(0 0 0 0)' }),
        'tbody tr': small({ padding: '8px 12px', borderTop: `1px solid ${palette.neutralLight}` }),
        'tbody tr:first-child': small({ borderTop: 'none' }),
        'tbody th, tbody td': small({ padding: 0, border: 'none' }),
        'tbody th': small({ fontWeight: 600 }),
      },
    },
  });
});

interface CriteriaTableProps {
  readonly content: PracticeContent;
}

/** What the author answered to each criterion of the kind, and how it is known. */
export function CriteriaTable({ content }: CriteriaTableProps): React.ReactElement | null {
  const { translator } = usePractices();
  const styles = usePracticeStyles();
  const { stacked } = useStackedStyles();
  const { criteria } = templateOf(content.kind);
  const answered = criteria.filter((criterion) => content.ratings[criterion] !== undefined);
  if (answered.length === 0) return null;
  const open = criteria.length - answered.length;
  const title = translator.t('practicePages.page.criteria');
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{title}</h3>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={`${styles.table} ${stacked}`}>
          <thead>
            <tr>
              <th scope="col">{translator.t('practicePages.page.criterion')}</th>
              <th scope="col">{translator.t('practicePages.page.score')}</th>
              <th scope="col">{translator.t('practicePages.page.evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {answered.map((criterion) => {
              const rating = content.ratings[criterion];
              const evidence = rating?.evidence.trim() ?? '';
              return (
                <tr key={criterion}>
                  <th scope="row">{translator.t(`practices.criteria.${criterion}.name`)}</th>
                  <td>
                    {rating?.score} {translator.t(`practices.scores.s${rating?.score ?? 0}`)}
                  </td>
                  <td {...(evidence === '' ? {} : langOf(content.locale, translator))}>
                    {evidence === '' ? translator.t('practicePages.page.noEvidence') : evidence}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {open > 0 && (
        <p className={styles.quiet}>
          {translator.t('practicePages.page.moreCriteria', { count: open })}
        </p>
      )}
    </section>
  );
}
