import * as React from 'react';
import { useComboboxStyles } from '../../../look/combobox-styles';
import { useHubStyles } from '../../../look/hub-styles';
import { CancelIcon } from '../../../look/icons';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import type { Upload } from '../use-attachments';

interface UploadRowProps {
  readonly upload: Upload;
  /** Takes it off the list, and leads the keyboard on. */
  readonly onDismiss: () => void;
}

/** A file on its way: how far it is, or why it was not taken and what helps. */
export function UploadRow({ upload, onDismiss }: UploadRowProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const chips = useComboboxStyles();
  const { attachments } = useForm();
  const { id, name, state, problem } = upload;
  const cancelWords = translator.t('practiceForm.files.cancel', { name });
  const isUnderWay = state === 'checking' || state === 'uploading';
  return (
    <li className={styles.file}>
      <span className={styles.fileName}>
        {isUnderWay ? (
          <span role="status">{translator.t(`practiceForm.files.${state}`, { name })}</span>
        ) : (
          <span role="alert">
            {state === 'failed' ? (
              translator.t('practiceForm.files.failed', { name })
            ) : (
              <>
                {name}: {problem}
              </>
            )}
          </span>
        )}
      </span>
      {isUnderWay ? (
        <>
          <progress aria-label={name} />
          <button
            type="button"
            className={chips.chipButton}
            aria-label={cancelWords}
            title={cancelWords}
            onClick={onDismiss}
          >
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <CancelIcon />
            </span>
          </button>
        </>
      ) : (
        <>
          {state === 'failed' && (
            <button
              type="button"
              className={shared.quietButton}
              onClick={() => attachments.retry(id)}
            >
              {translator.t('practiceForm.files.retry')}
            </button>
          )}
          <button type="button" className={shared.quietButton} onClick={onDismiss}>
            {translator.t('practiceForm.files.dismiss')}
          </button>
        </>
      )}
    </li>
  );
}
