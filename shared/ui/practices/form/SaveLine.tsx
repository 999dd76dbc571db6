import * as React from 'react';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { isHubError } from '../../../kernel/errors';
import { useHubStyles } from '../../look/hub-styles';
import { CompletedIcon, PlugDisconnectedIcon, SyncIcon, WarningIcon } from '../../look/icons';
import { useDelayed } from '../../states/use-delayed';
import { usePractices } from '../practices-context';
import type { Keeping } from './draft-keeper';
import { useFormStyles } from './form-styles';

/** Shorter waits are not worth a word. */
const WORTH_SAYING_MS = 800;

interface SaveLineProps {
  readonly keeping: Keeping;
  readonly onSaveNow: () => void;
}

/** One line that says where the text is safe: in the hub, on this computer, or both. */
export function SaveLine({ keeping, onSaveNow }: SaveLineProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const { state } = keeping;
  const isSlow = useDelayed(state === 'saving', WORTH_SAYING_MS);
  const isWaiting = state === 'waiting' || state === 'conflict';
  const Icon = isSlow
    ? SyncIcon
    : state === 'waiting'
      ? PlugDisconnectedIcon
      : state === 'conflict'
        ? WarningIcon
        : CompletedIcon;
  return (
    <span className={styles.saved}>
      <span
        className={`${shared.icon} ${isWaiting ? styles.waitingIcon : styles.savedIcon}`}
        aria-hidden="true"
      >
        <Icon />
      </span>
      <span role="status">
        {isSlow ? translator.t('practiceForm.save.saving') : wordsOf(keeping, translator)}
      </span>
      {state === 'waiting' && (
        <button type="button" className={shared.quietButton} onClick={onSaveNow}>
          {translator.t('practiceForm.save.now')}
        </button>
      )}
    </span>
  );
}

function wordsOf(keeping: Keeping, translator: PracticesTranslator): string {
  const { state, savedAt, copiedAt, error } = keeping;
  const timeOf = (at: Date): string => translator.date(at, 'time');
  if (state === 'conflict') return translator.t('practiceForm.save.conflict');
  if (state === 'waiting') {
    if (!copiedAt) return translator.t('practiceForm.save.notHere');
    const code = isHubError(error) ? error.code : 'unexpected';
    const why =
      code === 'offline' ? 'offline' : code === 'signed-out' ? 'signedOut' : ('failed' as const);
    return translator.t(`practiceForm.save.${why}`, { time: timeOf(copiedAt) });
  }
  if (!savedAt) return translator.t('practiceForm.save.notYet');
  return translator.t(copiedAt ? 'practiceForm.save.savedHere' : 'practiceForm.save.saved', {
    time: timeOf(savedAt),
  });
}
