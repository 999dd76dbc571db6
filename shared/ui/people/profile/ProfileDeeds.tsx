import * as React from 'react';
import type { ContactTopic, PeopleAction, ProfileView } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { ChatIcon } from '../../look/icons';
import { ContactButton } from '../contact/ContactButton';
import { topicsOf } from '../list/PersonCard';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { reasonWords } from '../people-words';
import { PlaceLink } from '../PlaceLink';
import { bookingLink } from './booking-link';
import { useProfileStyles } from './profile-styles';
import { ProposeButton } from './ProposeButton';

interface ProfileDeedsProps {
  readonly view: ProfileView;
  readonly isOwn: boolean;
}

/** What can be done here: turn to her, or change what is one's own; a denied control says why. */
export function ProfileDeeds({ view, isOwn }: ProfileDeedsProps): React.ReactElement | null {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const common = usePeopleStyles();
  const styles = useProfileStyles();
  if (isOwn) {
    return (
      <div className={styles.deeds}>
        <PlaceLink to={{ view: 'mine' }} className={`${shared.primaryButton} ${common.linkButton}`}>
          {translator.t('peoplePages.profile.edit')}
        </PlaceLink>
      </div>
    );
  }
  const contact = view.actions.find(({ action }) => action === 'contact');
  const code = view.mail === '' ? 'people.no-mail' : contact?.reason;
  if (view.isFormer || (!contact && code === undefined)) return null;
  if (!contact?.allowed || view.mail === '') {
    return (
      <div className={styles.deeds}>
        <button type="button" className={shared.deniedButton} aria-disabled="true">
          {translator.t('peoplePages.profile.ask')}
        </button>
        {code !== undefined && <p className={shared.meta}>{reasonWords(code, translator)}</p>}
      </div>
    );
  }
  const { isOverloaded, availability } = view.asking;
  return (
    <div className={styles.deeds}>
      <ContactButton person={view} topics={profileTopics(view)} className={shared.primaryButton}>
        <span className={shared.icon} aria-hidden="true">
          <ChatIcon />
        </span>
        {translator.t('peoplePages.profile.ask')}
      </ContactButton>
      {availability.kind === 'open' && !isOverloaded && (
        <a
          className={`${shared.outlineButton} ${common.linkButton}`}
          href={bookingLink(
            view.mail,
            translator.t('peoplePages.profile.bookSubject', { name: view.name })
          )}
          target="_blank"
          rel="noreferrer"
        >
          {translator.t('peoplePages.profile.book')}
        </a>
      )}
      {isOffered(view, 'propose') && <ProposeButton person={view} />}
    </div>
  );
}

function isOffered({ actions }: ProfileView, action: PeopleAction): boolean {
  return actions.some((offered) => offered.action === action && offered.allowed);
}

/** What a message may be about: what she knows, then what she made. */
export function profileTopics(view: ProfileView): readonly ContactTopic[] {
  const works = [...view.works, ...view.recent].flatMap(({ kind, title, url }): ContactTopic[] =>
    kind === 'document' || kind === 'practice' ? [{ kind, title, url }] : []
  );
  return [
    ...view.skills.map(({ themeKey }) => ({ kind: 'theme', themeKey }) as const),
    ...topicsOf(view),
    ...works,
  ];
}
