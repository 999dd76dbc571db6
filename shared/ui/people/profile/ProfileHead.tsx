import * as React from 'react';
import type { ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { CommentIcon, HeartIcon, MailIcon, UserRemoveIcon } from '../../look/icons';
import { StatusPill } from '../../states/StatusPill';
import { AvailabilityPill } from '../AvailabilityPill';
import { usePeople } from '../people-context';
import { officeWords, spokenWords } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonCoin } from '../PersonCoin';
import { PlaceLink } from '../PlaceLink';
import { useTerms } from '../use-terms';
import { LocalTimeFact } from './LocalTimeFact';
import { ProfileDeeds } from './ProfileDeeds';
import { ProfileFacts } from './ProfileFacts';
import { useProfileStyles } from './profile-styles';

interface ProfileHeadProps {
  readonly view: ProfileView;
  readonly isOwn: boolean;
}

/** Who she is, whether she can be asked, and what can be done. */
export function ProfileHead({ view, isOwn }: ProfileHeadProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const styles = useProfileStyles();
  const terms = useTerms();
  const { name, post, unit, countryKey, timeZone, languages } = view;
  const office = officeWords(view, terms.label);
  const place = countryKey === undefined ? undefined : terms.label(countryKey);
  const said = [post, unit, office].filter((part) => part !== undefined && part !== '');
  return (
    <header>
      <p className={`${shared.meta} ${common.notPrinted}`}>
        <PlaceLink to={{ view: 'list' }}>{translator.t('peoplePages.nav.label')}</PlaceLink>
      </p>
      <div className={`${shared.card} ${styles.head}`}>
        <div className={styles.top}>
          <PersonCoin name={name} size="large" />
          <div className={styles.who}>
            <div className={styles.nameLine}>
              <h2 className={common.title}>{name}</h2>
              {view.isFormer ? (
                <StatusPill icon={<UserRemoveIcon />}>{translator.t('people.former')}</StatusPill>
              ) : (
                <AvailabilityPill asking={view.asking} />
              )}
            </div>
            {said.length > 0 && <div>{said.join(' · ')}</div>}
            <p className={common.facts}>
              {timeZone !== undefined && place !== undefined && (
                <LocalTimeFact zone={timeZone} place={place} />
              )}
              {languages.length > 0 && (
                <Fact icon={<CommentIcon />}>
                  {languages.map((language) => spokenWords(language, translator)).join(' · ')}
                </Fact>
              )}
              {view.mail !== '' && <Fact icon={<MailIcon />}>{view.mail}</Fact>}
              {view.isMentor && (
                <Fact icon={<HeartIcon />}>{translator.t('people.roles.mentor')}</Fact>
              )}
            </p>
          </div>
          <ProfileDeeds view={view} isOwn={isOwn} />
        </div>
        <ProfileFacts view={view} isOwn={isOwn} />
      </div>
    </header>
  );
}

interface FactProps {
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
}

function Fact({ icon, children }: FactProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  return (
    <span className={styles.fact}>
      <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
        {icon}
      </span>
      {children}
    </span>
  );
}
