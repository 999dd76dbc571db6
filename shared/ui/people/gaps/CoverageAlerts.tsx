import * as React from 'react';
import type { CoverageAlert } from '../../../domain/people';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { AlertRows } from '../map/AlertRows';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { proposers, useIsOneOf } from '../use-my-roles';
import { useTerms } from '../use-terms';

/** Everything, or one kind: the most urgent kind first, as the alerts stand. */
const shows = ['every', 'lastLeaves', 'nobody', 'onlyOne', 'oneCountry'] as const;
type Show = (typeof shows)[number];

/** As many fit on a screen or two; the others are one press away, and printed in any case. */
const mostAtFirst = 12;

interface CoverageAlertsProps {
  readonly alerts: readonly CoverageAlert[];
  readonly onPropose: (themeKey: string) => void;
}

/** What there is to look at, by kind; whoever may, proposes a colleague right there. */
export function CoverageAlerts({ alerts, onPropose }: CoverageAlertsProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const mayPropose = useIsOneOf(proposers);
  const [show, setShow] = React.useState<Show>('every');
  const [isAll, setAll] = React.useState(false);
  const shown = alerts.filter(({ kind }) => show === 'every' || kind === show);
  const words = (choice: Show): string =>
    choice === 'every'
      ? translator.t('peopleMaps.coverage.everyKind')
      : translator.t(`peopleMaps.alerts.kinds.${choice}`);
  const rows = (some: readonly CoverageAlert[]): React.ReactElement => (
    <AlertRows
      alerts={some}
      placeOf={({ themeKey }) => ({ view: 'map', themeKey })}
      {...(mayPropose
        ? {
            actionOf: ({ themeKey }) => (
              <button
                type="button"
                className={`${shared.quietButton} ${styles.notPrinted}`}
                aria-label={translator.t('peopleMaps.coverage.proposeFor', {
                  theme: label(themeKey),
                })}
                onClick={() => onPropose(themeKey)}
              >
                {translator.t('peopleMaps.coverage.propose')}
              </button>
            ),
          }
        : {})}
    />
  );
  return (
    <>
      <div className={styles.notPrinted}>
        <ChoiceButtons
          label={translator.t('peopleMaps.coverage.show')}
          choices={shows}
          chosen={show}
          words={words}
          onChoose={setShow}
        />
      </div>
      <p role="status" className={styles.quiet}>
        {translator.t('peopleMaps.coverage.alerts', { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <section className={shared.card} aria-label={words(show)}>
          {rows(shown.slice(0, mostAtFirst))}
          {shown.length > mostAtFirst && (
            <>
              <button
                type="button"
                className={`${shared.quietButton} ${styles.notPrinted}`}
                aria-expanded={isAll}
                onClick={() => setAll(!isAll)}
              >
                {translator.t(`peopleMaps.coverage.${isAll ? 'fewer' : 'all'}`, {
                  count: shown.length,
                })}
              </button>
              <div {...(isAll ? {} : { className: styles.onlyPrinted })}>
                {rows(shown.slice(mostAtFirst))}
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}
