import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { ConsentGiven } from './ConsentGiven';
import type { OwnDesk } from './own-desk';
import { useOwnStyles } from './own-styles';
import { emptyPartsOf } from './profile-form';

/** How much of the profile is there, what is still empty, and where else she may look. */
export function FilledCard({ own, put }: OwnDesk): React.ReactElement {
  const { translator, me } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const ownStyles = useOwnStyles();
  const { filled, suggested, profile } = own;
  const share = new Intl.NumberFormat(translator.formatTag, {
    ...{ style: 'percent', maximumFractionDigits: 0 },
  }).format(filled);
  const words =
    filled >= 1
      ? translator.t('peopleOwn.page.full')
      : translator.t('peopleOwn.page.filled', { share });
  const empty = emptyPartsOf(own);
  return (
    <section className={shared.card} aria-label={words}>
      <progress className={ownStyles.meter} max={1} value={filled} aria-label={words} />
      <p className={styles.quiet}>{words}</p>
      {empty.length > 0 && (
        <p className={styles.quiet}>
          {translator.t('peopleOwn.page.empty', {
            list: translator.list(
              empty.map((part) => translator.t(`peopleOwn.page.emptyParts.${part}`))
            ),
          })}{' '}
          {suggested.length > 0 && translator.t('peopleOwn.page.suggestedBelow')}
        </p>
      )}
      <ul className={styles.plainRows}>
        <li>
          <PlaceLink to={{ view: 'profile', id: me.personId }}>
            {translator.t('peopleOwn.page.see')}
          </PlaceLink>
        </li>
        <li>
          <PlaceLink to={{ view: 'about-me' }}>{translator.t('peopleOwn.page.about')}</PlaceLink>
        </li>
      </ul>
      {profile.consentAt !== undefined && (
        <ConsentGiven own={own} put={put} since={profile.consentAt} />
      )}
    </section>
  );
}
