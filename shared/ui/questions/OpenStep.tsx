import * as React from 'react';
import type { QuestionAction, QuestionResult, QuestionView } from '../../domain/questions';
import { useServiceHub } from '../service-hub-context';
import { AnswerStep } from './AnswerStep';
import { PersonStep } from './PersonStep';
import { PromoteStep } from './PromoteStep';
import { TextStep } from './TextStep';
import { useStep } from './use-step';

interface OpenStepProps {
  readonly action: QuestionAction;
  readonly view: QuestionView;
  readonly onDone: (view: QuestionView) => void;
  readonly onCancel: () => void;
}

/** The form of one step of a question. */
export function OpenStep(props: OpenStepProps): React.ReactElement | null {
  const { action, view, onDone, onCancel } = props;
  const { hub, translator } = useServiceHub();
  const step = useStep();
  const { questions } = hub;
  const questionId = view.id;
  const locale = translator.locale;
  const take = (call: () => Promise<QuestionResult>): void => step.take(call, onDone);

  /** Each step that takes some words; a reason may be left out where the domain allows it. */
  const withWords: Partial<
    Record<
      QuestionAction,
      { isOptional?: boolean; send: (text: string) => Promise<QuestionResult> }
    >
  > = {
    askBack: { send: (text) => questions.askBack({ questionId, text, locale }) },
    reply: { send: (text) => questions.reply({ questionId, text, locale }) },
    confirm: {
      send: (reason) => questions.confirm({ questionId, useful: false, reason }),
    },
    reopen: { send: (reason) => questions.reopen({ questionId, reason }) },
    withdraw: {
      isOptional: true,
      send: (reason) => questions.withdraw({ questionId, ...(reason ? { reason } : {}) }),
    },
    close: {
      isOptional: true,
      send: (reason) => questions.close({ questionId, ...(reason ? { reason } : {}) }),
    },
  };

  switch (action) {
    case 'answer':
      return (
        <AnswerStep
          step={step}
          onCancel={onCancel}
          onSubmit={(text, sources) =>
            take(() => questions.answer({ questionId, text, sources, locale }))
          }
        />
      );
    case 'assign':
    case 'decline':
      return (
        <PersonStep
          questionId={questionId}
          kind={action}
          step={step}
          onCancel={onCancel}
          onSubmit={(personId, reason) =>
            take(() =>
              action === 'assign'
                ? questions.assign({ questionId, personId: personId ?? '' })
                : questions.decline({
                    questionId,
                    ...(personId === undefined ? {} : { suggestedPersonId: personId }),
                    ...(reason === undefined ? {} : { reason }),
                  })
            )
          }
        />
      );
    case 'reveal':
    case 'promote':
      return (
        <PromoteStep
          kind={action}
          step={step}
          onCancel={onCancel}
          onSubmit={(verifiedUntil) =>
            action === 'reveal'
              ? take(() => questions.reveal({ questionId }))
              : step.take(async () => {
                  const made = await questions.promote({ questionId, verifiedUntil });
                  // the question itself has changed as well
                  return made.ok ? questions.get({ questionId }) : made;
                }, onDone)
          }
        />
      );
    default: {
      const words = withWords[action];
      if (!words) return null;
      const form = action as 'askBack' | 'reply' | 'confirm' | 'reopen' | 'withdraw' | 'close';
      return (
        <TextStep
          label={translator.t(`tabs.questions.forms.${form}.label`)}
          help={translator.t(`tabs.questions.forms.${form}.help`)}
          submit={translator.t(`tabs.questions.forms.${form}.submit`)}
          isOptional={words.isOptional ?? false}
          step={step}
          onCancel={onCancel}
          onSubmit={(text) => take(() => words.send(text))}
        />
      );
    }
  }
}
