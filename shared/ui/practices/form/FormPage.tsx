import * as React from 'react';
import {
  checkContent,
  stepOfField,
  templateOf,
  type PracticeField,
} from '../../../domain/practices';
import { NoticeBar } from '../../states/NoticeBar';
import { reasonWords } from '../practice-words';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import { ErrorBar } from './ErrorBar';
import { FormFoot } from './FormFoot';
import { FormHead } from './FormHead';
import { FormRail } from './FormRail';
import { ReviewersWords } from './ReviewersWords';
import { StepBar, StepList } from './StepList';
import { VersionChoice } from './VersionChoice';
import { FormProvider, type FormSurface } from './form-context';
import { useFormStyles } from './form-styles';
import type { OpenedForm } from './open-draft';
import { problemsOfStep, stepFacts } from './step-facts';
import { CriteriaStep } from './steps/CriteriaStep';
import { SendStep } from './steps/SendStep';
import { StepFields } from './steps/StepFields';
import { useAttachments } from './use-attachments';
import { useCoAuthors } from './use-co-authors';
import { useDraftKeeper } from './use-draft-keeper';
import { useSubmit } from './use-submit';
import { useSteps } from './use-steps';

interface FormPageProps {
  readonly opened: OpenedForm;
  readonly step?: string;
}

/** The form: steps left, the open one in the middle, what helps at the right, and where to go below. */
export function FormPage({ opened, step: wanted }: FormPageProps): React.ReactElement {
  const { translator, go, location, hrefOf } = usePractices();
  const styles = useFormStyles();
  const terms = useTerms();
  const kept = useDraftKeeper(opened.start);
  const { keeper, draft } = kept;
  const { id, content } = draft;
  const [view, setView] = React.useState(opened.view);
  const attachments = useAttachments(id, keeper, opened.attachments);
  const coAuthors = useCoAuthors(kept, view);
  const [field, setField] = React.useState<PracticeField>();
  const section = React.useRef<HTMLElement>(null);
  const { step, seen, goTo, jump } = useSteps(wanted, section, (next) => {
    void keeper.saveNow();
    location.push(hrefOf({ view: 'draft', id, step: next }));
  });

  const fileCount = attachments.files.length + (view?.attachments.length ?? 0);
  const problems = React.useMemo(
    () => checkContent(content, fileCount === 0 ? [] : [{ name: '', size: 0 }]),
    [content, fileCount]
  );
  const submit = useSubmit({
    ...{ kept, attachments, view },
    onView: setView,
    onRefused: (refused) => refused && jump(refused),
  });
  const template = React.useMemo(() => templateOf(content.kind), [content.kind]);
  const surface: FormSurface = {
    ...{ content, template, terms, attachments, coAuthors, problems },
    ...(view ? { view } : {}),
    set: (change) =>
      keeper.change((before) => ({ ...before, content: { ...before.content, ...change } })),
    setText: (name, text) =>
      keeper.change((before) => {
        const texts = { ...before.content.texts, [name]: text };
        return { ...before, content: { ...before.content, texts } };
      }),
    errorAt(name) {
      if (!seen.has(stepOfField(name))) return undefined;
      const problem = problems.find((one) => one.field === name);
      return problem && reasonWords(problem.code, translator, problem.values);
    },
    onBlur: () => void keeper.saveNow(),
    onView: setView,
  };
  const facts = stepFacts(
    { content, template, problems, fileCount, seen, current: step },
    translator
  );
  const stepProblems = seen.has(step) && step !== 'send' ? problemsOfStep(problems, step) : [];
  return (
    <FormProvider value={surface}>
      <FormHead kept={kept} state={view?.state ?? 'draft'} />
      <Notices opened={opened} />
      {view && <ReviewersWords view={view} />}
      {kept.theirs && (
        <VersionChoice
          mine={draft}
          theirs={kept.theirs}
          nameOf={coAuthors.nameOf}
          {...(kept.base ? { base: kept.base } : {})}
          onDone={(choices) => void keeper.settle(choices)}
        />
      )}
      <StepBar facts={facts} onChoose={goTo} />
      <div className={styles.frame}>
        <StepList facts={facts} onChoose={goTo} />
        <section
          ref={section}
          aria-label={translator.t(`practices.steps.${step}`)}
          onFocus={({ target }) => setField(fieldAt(target))}
        >
          <h3 tabIndex={-1} className={styles.stepTitle}>
            {translator.t(`practices.steps.${step}`)}
          </h3>
          <p className={styles.stepIntro}>{translator.t(`practiceForm.intros.${step}`)}</p>
          <ErrorBar problems={stepProblems} onJump={jump} />
          {step === 'criteria' ? (
            <CriteriaStep />
          ) : step === 'send' ? (
            <SendStep {...submit} onNames={submit.setNames} onJump={jump} />
          ) : (
            <StepFields key={step} step={step} />
          )}
        </section>
        <FormRail practiceId={id} step={step} {...(field ? { field } : {})} />
      </div>
      <FormFoot
        step={step}
        isAgain={view !== undefined}
        isSending={submit.step.isUnderWay}
        isComplete={problems.length === 0}
        onGo={goTo}
        onSend={() => submit.send(problems.length === 0)}
        onLeave={() => void keeper.saveNow().then(() => go({ view: 'mine' }))}
      />
    </FormProvider>
  );
}

/** What was brought back from this computer, and what could not be brought from the service. */
function Notices({ opened }: { readonly opened: OpenedForm }): React.ReactElement | null {
  const { translator } = usePractices();
  const { fromHere, isViewUnknown, start } = opened;
  return (
    <>
      {fromHere && (
        <NoticeBar kind={fromHere.why === 'offline' ? 'warning' : 'note'}>
          {fromHere.why === 'offline'
            ? translator.t('practiceForm.page.fromHere')
            : translator.t('practiceForm.page.restored', {
                time: translator.date(new Date(fromHere.at || Date.now()), 'time'),
              })}
        </NoticeBar>
      )}
      {isViewUnknown && start.draft.basedOn !== undefined && (
        <NoticeBar kind="warning">{translator.t('practiceForm.asked.failed')}</NoticeBar>
      )}
    </>
  );
}

function fieldAt(target: HTMLElement): PracticeField | undefined {
  const place = target.closest<HTMLElement>('[data-practice-field]');
  return place?.dataset['practiceField'] as PracticeField | undefined;
}
