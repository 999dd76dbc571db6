import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import type { ProfileForm } from './use-profile-form';

interface SaveLineProps {
  readonly profile: ProfileForm;
}

/** Whether what is written is safe, in one line. */
export function SaveLine({ profile }: SaveLineProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const { step, isDirty, savedAt } = profile;
  const words = (): string => {
    if (step.isUnderWay) return translator.t('peopleOwn.form.saving');
    if (isDirty) return translator.t('peopleOwn.form.unsaved');
    return savedAt
      ? translator.t('peopleOwn.form.saved', { time: translator.date(savedAt, 'time') })
      : translator.t('peopleOwn.form.asSaved');
  };
  return (
    <span role="status" className={shared.meta}>
      {words()}
    </span>
  );
}
