import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { TextDocumentIcon } from '../../look/icons';
import { bytesOf, saveFile } from '../../look/save-file';
import { FailureNotice } from '../../states/FailureNotice';
import { sizeWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import type { ShownPractice } from './use-practice';

interface AttachmentsProps {
  readonly shown: ShownPractice;
  readonly view?: PracticeView;
}

/** The files: those of a published practice open in SharePoint, others come through the service. */
export function Attachments({ shown, view }: AttachmentsProps): React.ReactElement | null {
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const step = useStep();
  const [fetching, setFetching] = React.useState<string>();
  if (shown.attachments.length === 0) return null;
  const fetchFile = (name: string): void => {
    setFetching(name);
    step.take(
      () => practices.attachment({ practiceId: shown.id, name }),
      ({ fileName, mediaType, body }) => {
        setFetching(undefined);
        saveFile(fileName, mediaType, bytesOf(body));
      },
      () => setFetching(undefined)
    );
  };
  return (
    <section className={shared.card}>
      <h3 className={styles.partTitle}>{translator.t('practicePages.page.attachments')}</h3>
      <ul className={styles.chips}>
        {shown.attachments.map(({ name, size, hasNoText, url }) => (
          <li key={name}>
            {url === undefined ? (
              <button
                type="button"
                className={shared.quietButton}
                disabled={!view}
                onClick={() => fetchFile(name)}
              >
                <FileName name={name} />
              </button>
            ) : (
              <a className={shared.link} href={url} target="_blank" rel="noreferrer">
                <FileName name={name} />
              </a>
            )}{' '}
            <span className={shared.meta}>
              {sizeWords(size, translator)}
              {hasNoText === true && ` · ${translator.t('practicePages.page.noText')}`}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={shared.meta}>
        {fetching !== undefined && step.isUnderWay
          ? translator.t('practicePages.page.fetching', { name: fetching })
          : ''}
      </p>
      {step.problem !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {step.problem}
        </p>
      )}
      {step.failure !== undefined && <FailureNotice error={step.failure} />}
    </section>
  );
}

function FileName({ name }: { readonly name: string }): React.ReactElement {
  const shared = useHubStyles();
  return (
    <>
      <span className={shared.icon} aria-hidden="true">
        <TextDocumentIcon />
      </span>{' '}
      {name}
    </>
  );
}
