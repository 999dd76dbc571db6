import * as React from 'react';
import type { CoverageView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { PrintIcon } from '../../look/icons';
import { SaveTable } from '../map/SaveTable';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { dayWords } from '../people-words';
import { useTerms } from '../use-terms';
import { writeCoverage } from './coverage-file';

interface CoverageHeadProps {
  readonly view: CoverageView;
}

/** What the page is about, and how it leaves the screen. */
export function CoverageHead({ view }: CoverageHeadProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <>
      <p className={styles.onlyPrinted}>
        {translator.t('peopleMaps.coverage.printed', { date: dayWords(view.asOf, translator) })}
      </p>
      <div className={styles.heading}>
        <h2 className={styles.title}>{translator.t('peopleMaps.coverage.title')}</h2>
        <div className={styles.actions}>
          <SaveTable
            fileName={translator.t('peopleMaps.coverage.file')}
            write={() => ({
              content: writeCoverage(view, label, translator),
              lines: view.themes.length,
            })}
          />
          <button type="button" className={shared.quietButton} onClick={() => window.print()}>
            <span className={shared.icon} aria-hidden="true">
              <PrintIcon />
            </span>
            {translator.t('peopleMaps.coverage.print')}
          </button>
        </div>
      </div>
      <p className={styles.quiet}>{translator.t('peopleMaps.coverage.intro')}</p>
    </>
  );
}
