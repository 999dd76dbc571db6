import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { PeopleFound } from '../../../domain/people';
import { fromWide } from '../../look/hub-styles';
import { useLoaded } from '../../portal/use-loaded';
import type { PeopleOfSearchProps } from '../../search/PeopleBeside';
import { emptyListQuery } from '../list/list-query';
import { PeopleProvider, usePeople, type PeopleHost } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useSurface } from '../use-surface';
import { StripPerson } from './StripPerson';

/** More would push the results down. */
const most = 3;

const styles = mergeStyleSets({
  strip: { marginBottom: 8, selectors: { '@media print': { display: 'none' } } },
  people: {
    display: 'grid',
    gap: 8,
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    selectors: { [fromWide]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' } },
  },
});

/** People whom the words of a search name, or who know the theme that they name. */
export function PeopleOfSearch(
  props: PeopleOfSearchProps & { readonly host: PeopleHost }
): React.ReactElement {
  const { host, ...search } = props;
  const surface = useSurface(host, false);
  return (
    <PeopleProvider value={surface}>
      <Named {...search} />
    </PeopleProvider>
  );
}

function Named({ words, otherwise }: PeopleOfSearchProps): React.ReactElement {
  const { people, translator } = usePeople();
  const common = usePeopleStyles();
  const { locale } = translator;
  const load = React.useCallback(
    () => people.search({ words, locale, most }),
    [people, words, locale]
  );
  const { loaded } = useLoaded(load);
  const found = loaded.state === 'there' && loaded.value.ok ? loaded.value.value : undefined;
  const rows = found ? meantBy(found) : [];
  if (rows.length === 0) return otherwise;
  const themeKey = found?.understood?.themeKey;
  const title = translator.t('peoplePages.strip.inSearch');
  return (
    <section className={styles.strip} aria-label={title}>
      <div className={common.heading}>
        <h3 className={common.partTitle}>{title}</h3>
        <PlaceLink to={{ view: 'list', query: { ...emptyListQuery, words } }}>
          {translator.t('peoplePages.strip.all')}
        </PlaceLink>
      </div>
      <ul className={styles.people}>
        {rows.map((person) => (
          <StripPerson
            key={person.personId}
            person={person}
            {...(themeKey === undefined ? {} : { themeKey })}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whoever was found by a post or a project alone is not what a search for documents means. */
function meantBy({ rows, understood }: PeopleFound): PeopleFound['rows'] {
  return rows.filter(
    ({ reasons, isFormer }) =>
      !isFormer && (understood !== undefined || reasons.some(({ kind }) => kind === 'name'))
  );
}
