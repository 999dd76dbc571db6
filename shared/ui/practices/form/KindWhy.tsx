import * as React from 'react';
import { adviseKind, type KindAnswers } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { kindWords } from '../practice-words';
import { usePractices } from '../practices-context';
import { useFormStyles } from './form-styles';

/** What the answers say it is, with the reasons; what is missing for more comes first. */
export function KindWhy({ answers }: { readonly answers: KindAnswers }): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const { kind, because } = adviseKind(answers);
  return (
    <>
      <p role="status">
        <b>{translator.t('practiceForm.start.advice', { kind: kindWords(kind, translator) })}</b>
      </p>
      <p className={styles.railText}>{translator.t(`practices.kindsWhen.${kind}`)}</p>
      <details>
        <summary className={shared.link}>{translator.t('practiceForm.start.why')}</summary>
        <ul className={styles.railText}>
          {because.map((reason) => (
            <li key={reason}>{translator.t(`practices.kindReasons.${reason}`)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
