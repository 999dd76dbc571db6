import * as React from 'react';
import type { CoverageAlert } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { Blocked2Icon, ContactIcon, TagIcon, UserRemoveIcon } from '../../look/icons';
import { StatusPill, type PillTone } from '../../states/StatusPill';
import { usePeople, type PeoplePlace } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { alertLines, alertTitle } from './map-words';

const looks: Readonly<
  Record<CoverageAlert['kind'], { readonly tone: PillTone; readonly Icon: React.ComponentType }>
> = {
  lastLeaves: { tone: 'severe', Icon: UserRemoveIcon },
  nobody: { tone: 'warning', Icon: Blocked2Icon },
  onlyOne: { tone: 'warning', Icon: ContactIcon },
  oneCountry: { tone: 'quiet', Icon: TagIcon },
};

interface AlertRowsProps {
  readonly alerts: readonly CoverageAlert[];
  /** Where the title of an alert leads. */
  readonly placeOf: (alert: CoverageAlert) => PeoplePlace;
  /** What can be done about it, below its words. */
  readonly actionOf?: (alert: CoverageAlert) => React.ReactNode;
}

/** What is missing or about to be, the most urgent first: kind, place, and why it matters. */
export function AlertRows({ alerts, placeOf, actionOf }: AlertRowsProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <ul className={styles.plainRows}>
      {alerts.map((alert) => {
        const { tone, Icon } = looks[alert.kind];
        return (
          <li key={`${alert.kind} ${alert.themeKey} ${alert.countryKeys.join(' ')}`}>
            <StatusPill tone={tone} icon={<Icon />}>
              {translator.t(`peopleMaps.alerts.kinds.${alert.kind}`)}
            </StatusPill>
            <div>
              <PlaceLink to={placeOf(alert)}>{alertTitle(alert, label, translator)}</PlaceLink>
            </div>
            {alertLines(alert, label, translator).map((line) => (
              <div key={line} className={shared.meta}>
                {line}
              </div>
            ))}
            {actionOf?.(alert)}
          </li>
        );
      })}
    </ul>
  );
}
