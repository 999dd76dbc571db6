import * as React from 'react';
import {
  textFields,
  type PracticeAction,
  type PracticeView,
  type Translation,
} from '../../../domain/practices';
import { locales, type Locale } from '../../../kernel/locale';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { StepForm } from '../../look/StepForm';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
import { LanguageReviewerField } from './LanguageReviewerField';
import { SavedTranslation } from './SavedTranslation';
import { TranslatedText } from './TranslatedText';
import { useTranslation } from './use-translation';

export interface TranslatePracticeProps {
  readonly practice: PracticeView;
  /** The practice after the step; nothing where the person leaves without one. */
  readonly onDone: (practice?: PracticeView) => void;
}

/** Another language of a practice: original and translation beside each other, and who has checked it. */
export function TranslatePractice({
  practice,
  onDone,
}: TranslatePracticeProps): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [view, setView] = React.useState(practice);
  const waiting = view.translations.find(
    ({ reviewer, checkedBy }) => reviewer?.personId === me.personId && !checkedBy
  );
  const others = locales.filter((locale) => locale !== view.content.locale);
  const [locale, setLocale] = React.useState<Locale>(
    waiting?.locale ?? others.find((one) => one === translator.locale) ?? others[0] ?? 'en'
  );
  const stateOf = (one: Locale): string => {
    const found = view.translations.find((translation) => translation.locale === one);
    const language = translator.t(`languages.name.${one}`);
    return `${language} · ${translator.t(`practiceForm.translate.state.${stageOf(found)}`)}`;
  };
  const title = translator.t('practiceForm.translate.title');
  return (
    <section aria-label={title} className={shared.card}>
      <h3 className={styles.partTitle}>{title}</h3>
      <p className={styles.quiet}>{translator.t('practiceForm.translate.intro')}</p>
      <ChoiceButtons
        label={translator.t('practiceForm.translate.into')}
        choices={others}
        chosen={locale}
        words={stateOf}
        onChoose={setLocale}
      />
      <Language key={locale} view={view} locale={locale} onView={setView} onDone={onDone} />
    </section>
  );
}

interface LanguageProps {
  readonly view: PracticeView;
  readonly locale: Locale;
  readonly onView: (view: PracticeView) => void;
  readonly onDone: TranslatePracticeProps['onDone'];
}

function Language({ view, locale, onView, onDone }: LanguageProps): React.ReactElement {
  const { practices, translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const step = useStep();
  const written = useTranslation(view, locale);
  const [isTried, setTried] = React.useState(false);
  const [hasChanged, setChanged] = React.useState(false);
  const [isAsked, setAsked] = React.useState(false);
  const { content, version, id: practiceId } = view;
  const saved = view.translations.find((one) => one.locale === locale);
  const { reviewer } = written;
  const may = (wanted: PracticeAction): boolean =>
    view.actions.some(({ action, allowed }) => action === wanted && allowed);
  // of whom it is hers to say who checks it, without writing it anew
  const isOthers = saved?.by.personId !== me.personId;
  const mayChoose =
    saved !== undefined &&
    !saved.checkedBy &&
    may('chooseLanguageReviewer') &&
    (!isOthers || view.viewer === 'team') &&
    saved.reviewer?.personId !== reviewer?.personId;
  const isMissing = (written.texts.title ?? '').trim() === '';
  const readAgain = ({ code }: { readonly code: string }): void => {
    if (code !== 'practices.changed-meanwhile') return;
    practices.get({ practiceId }).then(
      (answer) => {
        if (!answer.ok) return;
        setChanged(true);
        onView(answer.value);
      },
      // the sentence at the foot says already that somebody saved before
      () => undefined
    );
  };
  const submit = (): void => {
    setTried(true);
    if (isMissing) return;
    const { texts, isMachine } = written;
    const asked = reviewer ? { reviewerId: reviewer.personId } : {};
    step.take(
      () => practices.translate({ practiceId, version, locale, texts, isMachine, ...asked }),
      (next) => {
        written.forget();
        onDone(next);
      },
      readAgain
    );
  };
  const choose = (): void => {
    const person = reviewer ? { personId: reviewer.personId } : {};
    step.take(
      () => practices.chooseLanguageReviewer({ practiceId, version, locale, ...person }),
      (next) => {
        onView(next);
        setAsked(true);
      },
      readAgain
    );
  };
  const check = (): void =>
    step.take(() => practices.checkTranslation({ practiceId, version, locale }), onDone, readAgain);
  const shownFields = textFields.filter((field) => (content.texts[field] ?? '').trim() !== '');
  return (
    <StepForm
      submit={translator.t(
        step.isUnderWay ? 'practiceForm.translate.saving' : 'practiceForm.translate.save'
      )}
      step={step}
      onSubmit={submit}
      onCancel={() => onDone()}
    >
      {hasChanged && (
        <NoticeBar kind="warning">{translator.t('practiceForm.translate.changed')}</NoticeBar>
      )}
      {saved && <SavedTranslation view={view} saved={saved} onCheck={check} />}
      {shownFields.map((field) => (
        <TranslatedText
          key={field}
          field={field}
          original={content.texts[field] ?? ''}
          from={content.locale}
          to={locale}
          text={written.texts[field] ?? ''}
          onText={(text) => written.setText(field, text)}
        />
      ))}
      {isTried && isMissing && (
        <p role="alert" className={shared.fieldError}>
          {translator.t('practiceForm.translate.nothing')}
        </p>
      )}
      <label className={styles.facts}>
        <input
          type="checkbox"
          checked={written.isMachine}
          onChange={({ target }) => written.setMachine(target.checked)}
        />
        <span>
          {translator.t('practiceForm.translate.isMachine')}.{' '}
          {translator.t('practiceForm.translate.machineHelp')}
        </span>
      </label>
      {may('translate') && (
        <LanguageReviewerField
          practiceId={practiceId}
          locale={locale}
          chosen={reviewer}
          onChoose={(person) => {
            setAsked(false);
            written.setReviewer(person);
          }}
        />
      )}
      {mayChoose && (
        <button
          type="button"
          className={shared.outlineButton}
          aria-disabled={step.isUnderWay}
          onClick={choose}
        >
          {translator.t('practiceForm.translate.reviewerOnly')}
        </button>
      )}
      {isAsked && (
        <NoticeBar kind="note">
          {reviewer
            ? translator.t('practiceForm.translate.reviewerAsked', { name: reviewer.name })
            : translator.t('practiceForm.translate.reviewerLeft')}
        </NoticeBar>
      )}
    </StepForm>
  );
}

function stageOf(
  translation: Translation | undefined
): 'none' | 'machine' | 'unchecked' | 'checked' {
  if (!translation) return 'none';
  if (translation.isMachine) return 'machine';
  return translation.checkedBy ? 'checked' : 'unchecked';
}
