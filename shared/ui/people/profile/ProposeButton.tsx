import * as React from 'react';
import type { PersonRef } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { LazyPart } from '../../states/LazyPart';
import { usePeople } from '../people-context';

interface ProposeButtonProps {
  readonly person: PersonRef;
}

/** For specialists and the KM team: asks her whether she knows a theme. */
export function ProposeButton({ person }: ProposeButtonProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const [isOpen, setOpen] = React.useState(false);
  const [asked, setAsked] = React.useState('');
  return (
    <>
      <button
        type="button"
        className={shared.quietButton}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {translator.t('peoplePages.profile.propose')}
      </button>
      <span role="status" className={shared.meta}>
        {asked === '' ? '' : translator.t('peoplePages.profile.proposed', { name: asked })}
      </span>
      {isOpen && (
        <LazyPart
          load={loadDialog}
          props={{
            person,
            onClose: () => setOpen(false),
            onDone: (name: string) => {
              setOpen(false);
              setAsked(name);
            },
          }}
        />
      )}
    </>
  );
}

const loadDialog = async () => {
  const { ProposeDialog } = await import(
    /* webpackChunkName: 'hub-people-propose' */ '../map/ProposeDialog'
  );
  return ProposeDialog;
};
