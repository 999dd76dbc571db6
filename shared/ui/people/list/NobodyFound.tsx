import * as React from 'react';
import type { PeopleFound } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { PeopleIcon } from '../../look/icons';
import { StateBox } from '../../states/StateBox';
import { AskTeamLink } from '../AskTeamLink';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { countFilters, emptyListQuery, type ListQuery } from './list-query';

interface NobodyFoundProps {
  readonly query: ListQuery;
  readonly found: PeopleFound;
  readonly onClear: () => void;
}

/** Nobody is there: themes close by for which there is somebody, and the way to the team. */
export function NobodyFound({ query, found, onClear }: NobodyFoundProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const terms = useTerms();
  const text = query.words.trim();
  const isNarrowed = text !== '' || countFilters(query) > 0;
  const { nearThemes } = found;
  const title = !isNarrowed
    ? translator.t('peoplePages.empty.titleAll')
    : text === ''
      ? translator.t('peoplePages.empty.titleFilters')
      : translator.t('peoplePages.empty.title', { text });
  return (
    <StateBox
      icon={<PeopleIcon />}
      title={title}
      action={
        <>
          <AskTeamLink className={`${shared.primaryButton} ${styles.linkButton}`} />
          {isNarrowed && (
            <button type="button" className={shared.quietButton} onClick={onClear}>
              {translator.t('peoplePages.empty.clear')}
            </button>
          )}
        </>
      }
    >
      <p>{translator.t(isNarrowed ? 'peoplePages.empty.why' : 'peoplePages.empty.whyAll')}</p>
      {nearThemes.length > 0 && (
        <>
          <p>{translator.t('peoplePages.empty.near')}</p>
          <ul className={styles.chips}>
            {nearThemes.map((themeKey) => (
              <li key={themeKey}>
                <PlaceLink
                  to={{
                    view: 'list',
                    query: { ...emptyListQuery, filter: { themeKeys: [themeKey] } },
                  }}
                  className={styles.chip}
                >
                  {terms.label(themeKey)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{translator.t('peoplePages.empty.askWhy')}</p>
    </StateBox>
  );
}
