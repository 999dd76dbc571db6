import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PersonRow } from '../../../domain/people';
import { fromWide, useHubStyles } from '../../look/hub-styles';
import { PeopleIcon } from '../../look/icons';
import { usePortalStyles } from '../../portal/portal-styles';
import { useLoaded } from '../../portal/use-loaded';
import { FailureNotice } from '../../states/FailureNotice';
import { ListSkeleton } from '../../states/ListSkeleton';
import { StateBox } from '../../states/StateBox';
import { useDelayed } from '../../states/use-delayed';
import { emptyListQuery } from '../list/list-query';
import { usePeople } from '../people-context';
import type { PeopleSettings } from '../people-settings';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { StripPerson } from './StripPerson';

const styles = mergeStyleSets({
  people: {
    display: 'grid',
    gap: 12,
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    selectors: { [fromWide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' } },
  },
});

interface PeopleStripProps {
  readonly settings: PeopleSettings;
}

/** Those of a theme on a page about it: whom one can ask, and the way to all of them. */
export function PeopleStrip({ settings }: PeopleStripProps): React.ReactElement {
  const { translator } = usePeople();
  const { themeKey, count } = settings;
  if (themeKey !== undefined) return <StripOfTheme themeKey={themeKey} count={count} />;
  return (
    <StateBox
      icon={<PeopleIcon />}
      title={translator.t('peoplePages.strip.chooseTheme')}
      level={2}
    />
  );
}

interface StripOfThemeProps {
  readonly themeKey: string;
  readonly count: number;
}

function StripOfTheme({ themeKey, count }: StripOfThemeProps): React.ReactElement {
  const { people, translator } = usePeople();
  const shared = useHubStyles();
  const portal = usePortalStyles();
  const terms = useTerms();
  const load = React.useCallback(
    () => people.strip({ themeKey, most: count }),
    [people, themeKey, count]
  );
  const { loaded, retry } = useLoaded(load);
  const isLoading = loaded.state === 'loading';
  const isLate = useDelayed(isLoading, 200);
  const isSlow = useDelayed(isLoading, 1000);
  const theme = terms.label(themeKey);
  const title = translator.t('peoplePages.strip.title', { theme });
  return (
    <section aria-label={title} aria-busy={isLoading}>
      <div className={portal.heading}>
        <h2 className={portal.title}>{title}</h2>
        <PlaceLink
          to={{ view: 'list', query: { ...emptyListQuery, filter: { themeKeys: [themeKey] } } }}
          className={`${shared.link} ${portal.more}`}
        >
          {translator.t('peoplePages.strip.all')}
        </PlaceLink>
      </div>
      <span role="status" className={shared.forReaders}>
        {isSlow ? translator.t('peoplePages.strip.looking', { theme }) : ''}
      </span>
      {isLoading && isLate && <ListSkeleton rows={1} />}
      {loaded.state === 'failed' && <FailureNotice error={loaded.error} onRetry={retry} />}
      {loaded.state === 'there' && <StripRows rows={loaded.value} themeKey={themeKey} />}
    </section>
  );
}

interface StripRowsProps {
  readonly rows: readonly PersonRow[];
  readonly themeKey: string;
}

function StripRows({ rows, themeKey }: StripRowsProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const terms = useTerms();
  if (rows.length === 0) {
    return (
      <StateBox
        icon={<PeopleIcon />}
        title={translator.t('peoplePages.strip.none', { theme: terms.label(themeKey) })}
        action={
          <PlaceLink
            to={{ view: 'mine', themeKey }}
            className={`${shared.outlineButton} ${common.linkButton}`}
          >
            {translator.t('peoplePages.strip.claim')}
          </PlaceLink>
        }
      >
        <p>{translator.t('peoplePages.strip.noneWhy')}</p>
      </StateBox>
    );
  }
  return (
    <ul className={styles.people}>
      {rows.map((person) => (
        <StripPerson key={person.personId} person={person} themeKey={themeKey} />
      ))}
    </ul>
  );
}
