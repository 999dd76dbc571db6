import * as React from 'react';
import type { KnownAnswer } from '../../../domain/questions';
import { useHubStyles } from '../../look/hub-styles';
import { LockIcon } from '../../look/icons';
import { useServiceHub } from '../../service-hub-context';
import { NoticeBar } from '../../states/NoticeBar';
import { langOf } from '../question-words';
import { useQuestionStyles } from '../question-styles';
import { KnownContent } from './KnownContent';
import { KnownEdit } from './KnownEdit';
import { askedFirst } from './asked-first';
import { KnownPanel } from './KnownPanel';
import { RetireKnown } from './RetireKnown';
import { VerifyKnown } from './VerifyKnown';

interface KnownDetailProps {
  readonly known: KnownAnswer;
  /** Whether the reader keeps it true; else she reads why not. */
  readonly mayKeep: boolean;
  readonly onChanged: (known: KnownAnswer) => void;
  readonly onClose: () => void;
}

type OpenStep = 'verify' | 'edit' | 'retire';

/** One known answer, and what its keeper can do: say that it is still true, change it, retire it. */
export function KnownDetail(props: KnownDetailProps): React.ReactElement {
  const { known, mayKeep, onChanged, onClose } = props;
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const [step, setStep] = React.useState<OpenStep>();
  const [done, setDone] = React.useState<'save' | 'verify' | 'retire'>();
  const asked = askedFirst(known, translator.locale);
  const stepProps = {
    known,
    onCancel: () => setStep(undefined),
    /** Somebody else's version, taken over in place of one's own. */
    onTaken: (changed: KnownAnswer) => {
      setStep(undefined);
      onChanged(changed);
    },
  };
  const finish = (what: 'save' | 'verify' | 'retire') => (changed: KnownAnswer) => {
    setDone(what);
    stepProps.onTaken(changed);
  };
  const isRetired = known.state === 'retired';
  return (
    <KnownPanel title={asked.text} {...langOf(asked.locale, translator)} onClose={onClose}>
      {step !== 'edit' && <KnownContent known={known} />}
      <div className={styles.panelPart}>
        {done !== undefined && step === undefined && (
          <NoticeBar kind="note">{translator.t(`tabs.known.done.${done}`)}</NoticeBar>
        )}
        {!mayKeep && (
          <p className={styles.privacy}>
            <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
              <LockIcon />
            </span>
            <span>{translator.t('tabs.known.readOnly')}</span>
          </p>
        )}
        {mayKeep && step === undefined && (
          <div className={styles.actions}>
            <button
              type="button"
              className={shared.primaryButton}
              onClick={() => setStep('verify')}
            >
              {translator.t(isRetired ? 'tabs.known.reuse' : 'tabs.known.verify')}
            </button>
            <button type="button" className={shared.outlineButton} onClick={() => setStep('edit')}>
              {translator.t('tabs.known.edit')}
            </button>
            {!isRetired && (
              <button
                type="button"
                className={shared.outlineButton}
                onClick={() => setStep('retire')}
              >
                {translator.t('tabs.known.retire')}
              </button>
            )}
          </div>
        )}
        {step === 'verify' && <VerifyKnown {...stepProps} onDone={finish('verify')} />}
        {step === 'edit' && <KnownEdit {...stepProps} onDone={finish('save')} />}
        {step === 'retire' && <RetireKnown {...stepProps} onDone={finish('retire')} />}
      </div>
    </KnownPanel>
  );
}
