import * as React from 'react';
import {
  rejectionReasons,
  type PracticeAction,
  type PracticeView,
  type RejectionReason,
} from '../../../domain/practices';
import { HubDialog } from '../../look/HubDialog';
import { RadioGroup } from '../../look/RadioGroup';
import { rejectionWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { StepForm } from '../../look/StepForm';
import { LongField } from '../TextFields';
import type { Step } from '../use-step';
import { MergeFields } from './MergeFields';
import type { Deed } from './use-deed';

const askedActions = [
  'requestChanges',
  'reject',
  'merge',
  'withdraw',
  'archive',
  'wantExternal',
  'confirmExternal',
] as const satisfies readonly PracticeAction[];
export type AskedAction = (typeof askedActions)[number];

/** Whether more than a press is needed: words, a choice, or a second thought. */
export function isAsked(action: PracticeAction): action is AskedAction {
  return (askedActions as readonly PracticeAction[]).includes(action);
}

interface ActDialogProps {
  readonly action: AskedAction;
  readonly view: PracticeView;
  readonly step: Step;
  readonly onAct: (deed: Deed, words: string) => void;
  readonly onClose: () => void;
}

/** Without these an author would not know what to do, and the KM team not why. */
const needWords: readonly AskedAction[] = ['requestChanges', 'reject', 'archive'];
const takeWords: readonly AskedAction[] = [...needWords, 'withdraw'];

/** Asks once before something that cannot be undone, or for the words that go with it. */
export function ActDialog(props: ActDialogProps): React.ReactElement {
  const { action, view, step, onAct, onClose } = props;
  const { practices, translator } = usePractices();
  const styles = usePracticeStyles();
  const [text, setText] = React.useState('');
  const [reason, setReason] = React.useState<RejectionReason>('noEvidence');
  const [intoId, setIntoId] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const began = React.useRef(false);
  // done, or stopped by somebody who was quicker: the page says it
  React.useEffect(() => {
    if (began.current && !step.isUnderWay && step.failure === undefined && !step.problem) onClose();
  }, [step.isUnderWay, step.failure, step.problem, onClose]);

  const words = text.trim();
  const submit = (): void => {
    const lacks = action === 'merge' ? intoId === '' : needWords.includes(action) && words === '';
    setMissing(lacks);
    if (lacks) return;
    began.current = true;
    onAct(
      (on) => {
        switch (action) {
          case 'requestChanges':
            return practices.requestChanges({ ...on, reason: words });
          case 'reject':
            return practices.reject({ ...on, reason, text: words });
          case 'merge':
            return practices.merge({ ...on, intoId });
          case 'withdraw':
            return practices.withdraw({ ...on, ...(words === '' ? {} : { reason: words }) });
          case 'archive':
            return practices.archive({ ...on, reason: words });
          case 'wantExternal':
            return practices.wantExternal({ ...on, wanted: true });
          case 'confirmExternal':
            return practices.confirmExternal(on);
        }
      },
      translator.t(`practicePages.do.said.${action}`)
    );
  };
  const isMessage = action === 'requestChanges' || action === 'reject';
  return (
    <HubDialog title={translator.t(`practicePages.ask.${action}.title`)} onClose={onClose}>
      <StepForm
        submit={translator.t(`practicePages.ask.${action}.submit`)}
        cancel={translator.t('practicePages.ask.keep')}
        step={step}
        onSubmit={submit}
        onCancel={onClose}
      >
        <p className={styles.quiet}>
          {translator.t(`practicePages.ask.${action}.text`, {
            name: view.external?.wantedBy.name ?? '',
          })}
        </p>
        {action === 'reject' && (
          <RadioGroup
            legend={translator.t('practicePages.ask.chooseReason')}
            choices={rejectionReasons}
            chosen={reason}
            label={(choice) => rejectionWords(choice, translator)}
            onChoose={setReason}
          />
        )}
        {action === 'merge' && (
          <MergeFields view={view} intoId={intoId} isMissing={isMissing} onChoose={setIntoId} />
        )}
        {takeWords.includes(action) && (
          <LongField
            label={translator.t(
              isMessage ? 'practicePages.ask.message' : 'practicePages.ask.reason'
            )}
            help={translator.t(
              action === 'withdraw'
                ? 'practicePages.ask.optional'
                : isMessage
                  ? 'practicePages.ask.messageHelp'
                  : 'practicePages.ask.reasonHelp'
            )}
            value={text}
            onChange={setText}
            {...(isMissing ? { error: translator.t('practicePages.ask.missing') } : {})}
          />
        )}
      </StepForm>
    </HubDialog>
  );
}
