import * as React from 'react';
import { textFields, type PracticeView, type Translation } from '../../../domain/practices';
import { locales, type Locale } from '../../../kernel/locale';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { StepForm } from '../../look/StepForm';
import { momentWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useStep } from '../use-step';
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
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [view, setView] = React.useState(practice);
  const others = locales.filter((locale) => locale !== view.content.locale);
  const [locale, setLocale] = React.useState<Locale>(
    others.find((one) => one === translator.locale) ?? others[0] ?? 'en'
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
  const { practices, translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const step = useStep();
  const written = useTranslation(view, locale);
  const [isTried, setTried] = React.useState(false);
  const [hasChanged, setChanged] = React.useState(false);
  const { content, version, id: practiceId } = view;
  const saved = view.translations.find((one) => one.locale === locale);
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
    step.take(
      () => practices.translate({ practiceId, version, locale, texts, isMachine }),
      (next) => {
        written.forget();
        onDone(next);
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
    </StepForm>
  );
}

interface SavedTranslationProps {
  readonly view: PracticeView;
  readonly saved: Translation;
  readonly onCheck: () => void;
}

/** Who made what is saved, and whether somebody else has read it; who wrote it does not check it. */
function SavedTranslation({ view, saved, onCheck }: SavedTranslationProps): React.ReactElement {
  const { translator, me } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const isOwn = saved.by.personId === me.personId;
  const mayCheck = view.actions.some(
    ({ action, allowed }) => action === 'checkTranslation' && allowed
  );
  return (
    <div className={styles.actions}>
      <span className={shared.meta}>
        {translator.t('practiceForm.translate.by', {
          name: saved.by.name,
          date: momentWords(saved.at, translator),
        })}
        {saved.checkedBy &&
          ` · ${translator.t('practiceForm.translate.checked', { name: saved.checkedBy.name })}`}
      </span>
      {!saved.checkedBy && (
        <button
          type="button"
          className={isOwn || !mayCheck ? shared.deniedButton : shared.outlineButton}
          aria-disabled={isOwn || !mayCheck}
          onClick={() => !isOwn && mayCheck && onCheck()}
        >
          {translator.t('practiceForm.translate.check')}
        </button>
      )}
      {!saved.checkedBy && isOwn && (
        <span className={shared.meta}>{translator.t('practiceForm.translate.cannotCheck')}</span>
      )}
    </div>
  );
}

function stageOf(
  translation: Translation | undefined
): 'none' | 'machine' | 'unchecked' | 'checked' {
  if (!translation) return 'none';
  if (translation.isMachine) return 'machine';
  return translation.checkedBy ? 'checked' : 'unchecked';
}
