import * as React from 'react';
import { useComboboxStyles } from '../../../look/combobox-styles';
import { useHubStyles } from '../../../look/hub-styles';
import { AttachIcon, CancelIcon } from '../../../look/icons';
import { NoticeBar } from '../../../states/NoticeBar';
import { sizeWords } from '../../practice-words';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FormField } from './FormField';
import { UploadRow } from './UploadRow';

/** Files that show what changed: chosen with a button, or dropped here. */
export function AttachmentsPart(): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const chips = useComboboxStyles();
  const { attachments, view } = useForm();
  const [isOver, setOver] = React.useState(false);
  const choose = React.useRef<HTMLButtonElement>(null);
  const chooser = React.useRef<HTMLInputElement>(null);
  const { files, uploads, removed } = attachments;
  const kept = (view?.attachments ?? []).filter(
    ({ name }) => !files.some((file) => file.name === name) && name !== removed?.name
  );
  const onDrop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    attachments.add([...event.dataTransfer.files]);
  };
  return (
    <FormField field="attachments" isGroup help={translator.t('practiceForm.help.attachments')}>
      {({ id, 'aria-describedby': described }) => (
        <>
          <div
            className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={onDrop}
          >
            <button
              ref={choose}
              type="button"
              className={shared.outlineButton}
              aria-describedby={described}
              onClick={() => chooser.current?.click()}
            >
              <span className={shared.icon} aria-hidden="true">
                <AttachIcon />
              </span>
              {translator.t('practiceForm.files.choose')}
            </button>
            <span className={shared.meta}>{translator.t('practiceForm.files.drop')}</span>
            <input
              ref={chooser}
              id={id}
              type="file"
              multiple
              hidden
              onChange={({ target }) => {
                attachments.add([...(target.files ?? [])]);
                // the same file may be chosen again after it was refused
                target.value = '';
              }}
            />
          </div>
          {removed && (
            <NoticeBar
              kind="note"
              action={{ label: translator.t('states.undo'), onClick: attachments.undo }}
            >
              {translator.t('practiceForm.files.removed', { name: removed.name })}
            </NoticeBar>
          )}
          {files.length + uploads.length + kept.length > 0 && (
            <ul className={styles.files}>
              {kept.map((file) => (
                <li key={file.name} className={styles.file}>
                  <span className={styles.fileName}>{file.name}</span>
                  <span className={shared.meta}>{translator.t('practiceForm.files.kept')}</span>
                </li>
              ))}
              {files.map((file) => {
                const words = translator.t('practiceForm.files.remove', { name: file.name });
                return (
                  <li key={file.name} className={styles.file}>
                    <span className={styles.fileName}>{file.name}</span>
                    <span className={shared.meta}>
                      {sizeWords(file.size, translator)}
                      {file.hasNoText && ` · ${translator.t('practiceForm.files.noText')}`}
                    </span>
                    <button
                      type="button"
                      className={chips.chipButton}
                      aria-label={words}
                      title={words}
                      onClick={() => attachments.remove(file.name)}
                    >
                      <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
                        <CancelIcon />
                      </span>
                    </button>
                  </li>
                );
              })}
              {uploads.map((upload) => (
                <UploadRow
                  key={upload.id}
                  upload={upload}
                  onDismiss={() => {
                    attachments.dismiss(upload.id);
                    // its row is gone, and the focus with it
                    choose.current?.focus();
                  }}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </FormField>
  );
}
