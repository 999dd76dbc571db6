import * as React from 'react';
import type { ContactTopic, PersonRef } from '../../../domain/people';
import { LazyPart } from '../../states/LazyPart';

interface ContactButtonProps {
  readonly person: PersonRef;
  /** What a message may be about, the likeliest first. */
  readonly topics: readonly ContactTopic[];
  readonly className: string;
  /** What readers hear where the words of the button do not name the person. */
  readonly label?: string;
  readonly children: React.ReactNode;
}

/** Begins a conversation; what it needs comes when somebody presses it. */
export function ContactButton(props: ContactButtonProps): React.ReactElement {
  const { person, topics, className, label, children } = props;
  const [isOpen, setOpen] = React.useState(false);
  const close = React.useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        {...(label === undefined ? {} : { 'aria-label': label, title: label })}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen && <LazyPart load={loadDialog} props={{ person, topics, onClose: close }} />}
    </>
  );
}

const loadDialog = async () => {
  const { ContactDialog } = await import(
    /* webpackChunkName: 'hub-people-contact' */ './ContactDialog'
  );
  return ContactDialog;
};
