import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import type { Upload } from '../use-attachments';

/** A file on its way: how far it is, or why it was not taken and what helps. */
export function UploadRow({ upload }: { readonly upload: Upload }): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const { attachments } = useForm();
  const { id, name, state, problem } = upload;
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
        <progress aria-label={name} />
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
          <button
            type="button"
            className={shared.quietButton}
            onClick={() => attachments.dismiss(id)}
          >
            {translator.t('practiceForm.files.dismiss')}
          </button>
        </>
      )}
    </li>
  );
}
