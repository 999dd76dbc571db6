import * as React from 'react';
import type { ContactChannel, ContactPlan, PersonRef } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';

interface ReadyMessageProps {
  readonly plan: ContactPlan;
  readonly person: PersonRef;
  readonly channel: ContactChannel;
  readonly onClose: () => void;
}

/** The prepared message and the link that opens it: a press of hers, so that no browser stops it. */
export function ReadyMessage(props: ReadyMessageProps): React.ReactElement {
  const { plan, person, channel, onClose } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const [isOpened, setOpened] = React.useState(false);
  const link = React.useRef<HTMLAnchorElement>(null);
  // the form that had the focus is gone
  React.useEffect(() => link.current?.focus(), []);
  const isChat = channel === 'chat';
  return (
    <>
      {plan.why !== undefined && (
        <NoticeBar kind="note">
          {translator.t(
            `peoplePages.contact.${plan.why === 'away' ? 'aloneAway' : 'aloneOverloaded'}`,
            { name: person.name }
          )}
        </NoticeBar>
      )}
      <p role="status">
        {translator.t(isOpened ? 'peoplePages.contact.opened' : 'peoplePages.contact.ready')}
      </p>
      <blockquote
        aria-label={translator.t('peoplePages.contact.message')}
        className={`${shared.card} ${styles.text}`}
      >
        {plan.message}
      </blockquote>
      <p className={styles.quiet}>{translator.t('people.privacy')}</p>
      <div className={styles.actions}>
        <a
          ref={link}
          href={plan.url}
          className={`${shared.primaryButton} ${styles.linkButton}`}
          onClick={() => setOpened(true)}
          {...(isChat ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          {translator.t(`peoplePages.contact.${isChat ? 'openChat' : 'openMail'}`)}
          {isChat && (
            <span className={shared.forReaders}>
              {` (${translator.t('peoplePages.contact.newWindow')})`}
            </span>
          )}
        </a>
        <button type="button" className={shared.outlineButton} onClick={onClose}>
          {translator.t('peoplePages.contact.done')}
        </button>
      </div>
    </>
  );
}
