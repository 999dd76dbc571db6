import * as React from 'react';
import type { PracticeView, Translation } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

interface SavedTranslationProps {
  readonly view: PracticeView;
  readonly saved: Translation;
  readonly onCheck: () => void;
}

/** Who made what is saved, and whether somebody else has read it; who wrote it does not check it. */
export function SavedTranslation({
  view,
  saved,
  onCheck,
}: SavedTranslationProps): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const isOwn = saved.by.personId === me.personId;
  const mayCheck = view.actions.some(
    ({ action, allowed }) => action === 'checkTranslation' && allowed
  );
  return (
    <div className={styles.actions}>
      <span className={shared.meta}>
        {translator.t('practiceForm.translate.by', {
          name: saved.by.name,
          date: momentWords(saved.at, translator),
        })}
        {saved.checkedBy &&
          ` · ${translator.t('practiceForm.translate.checked', { name: saved.checkedBy.name })}`}
        {!saved.checkedBy &&
          saved.reviewer &&
          ` · ${translator.t('practiceForm.translate.reviewerAsked', { name: saved.reviewer.name })}`}
      </span>
      {!saved.checkedBy && (
        <button
          type="button"
          className={isOwn || !mayCheck ? shared.deniedButton : shared.outlineButton}
          aria-disabled={isOwn || !mayCheck}
          onClick={() => !isOwn && mayCheck && onCheck()}
        >
          {translator.t('practiceForm.translate.check')}
        </button>
      )}
      {!saved.checkedBy && isOwn && (
        <span className={shared.meta}>{translator.t('practiceForm.translate.cannotCheck')}</span>
      )}
    </div>
  );
}
