import * as React from 'react';
import {
  chooseTexts,
  templateOf,
  textFields,
  type PracticeField,
  type PracticeView,
} from '../../../domain/practices';
import { isLocale, type Locale } from '../../../kernel/locale';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { useHubStyles } from '../../look/hub-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { Attachments } from '../page/Attachments';
import { partWords } from '../form/part-words';
import { kindWords, langOf } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import { TextSection } from './TextSection';
import { useReviewStyles } from './review-styles';
import { useSelectedWords } from './use-selected-words';

interface PracticeTextProps {
  readonly view: PracticeView;
  readonly mayRemark: boolean;
  readonly onView: (view: PracticeView) => void;
}

/** The other answers that reviewers read and remark on. */
const answers: readonly PracticeField[] = ['reach', 'rights', 'harm', 'reached'];

/** What the author wrote, in the language of choice, with the remarks at their passages. */
export function PracticeText({ view, mayRemark, onView }: PracticeTextProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const page = usePracticeStyles();
  const styles = useReviewStyles();
  const terms = useTerms();
  const article = React.useRef<HTMLElement>(null);
  const selected = useSelectedWords(article);
  const { content, translations } = view;
  const [locale, setLocale] = React.useState<Locale>(content.locale);
  const chosen = chooseTexts(content, translations, locale);
  const { criteria } = templateOf(content.kind);
  const languages = [content.locale, ...translations.map((one) => one.locale)];
  const shownTexts = textFields.filter(
    (field) => field !== 'title' && (chosen.texts[field] ?? '').trim() !== ''
  );
  const section = (field: PracticeField, text: string, lang?: string): React.ReactElement => (
    <TextSection
      key={field}
      view={view}
      field={field}
      text={text}
      {...(lang === undefined ? {} : { lang })}
      // a remark quotes the original; in another language its words would not be found
      mayRemark={mayRemark && chosen.isOriginal}
      {...(selected?.field === field ? { quote: selected.quote } : {})}
      onView={onView}
    />
  );
  return (
    <article ref={article} className={styles.text}>
      <div className={styles.textHead}>
        <ul className={page.chips}>
          <li className={page.chip}>{kindWords(content.kind, translator)}</li>
          {content.themeKeys.map((key) => (
            <li key={key} className={page.themeChip}>
              {terms.label(key)}
            </li>
          ))}
        </ul>
        {languages.length > 1 && (
          <ChoiceButtons
            label={translator.t('practiceForm.review.textIn')}
            choices={languages}
            chosen={locale}
            words={(one) => languageWords(one, view, translator)}
            onChoose={(one) => isLocale(one) && setLocale(one)}
          />
        )}
      </div>
      {chosen.isMachine && (
        <NoticeBar kind="warning">{translator.t('practiceForm.review.machineNote')}</NoticeBar>
      )}
      {mayRemark && <p className={shared.meta}>{translator.t('practiceForm.remarks.select')}</p>}
      {shownTexts.map((field) =>
        section(field, chosen.texts[field] ?? '', langOf(chosen.locale, translator).lang)
      )}
      {answers
        .map((field) => [field, partWords(content, field, translator, terms)] as const)
        .filter(([, words]) => words !== '')
        .map(([field, words]) => section(field, words))}
      {criteria
        .filter((criterion) => content.ratings[criterion])
        .map((criterion) => section(criterion, partWords(content, criterion, translator, terms)))}
      <Attachments shown={{ ...view, isExternal: false, reviewers: [] }} view={view} />
    </article>
  );
}

function languageWords(
  locale: Locale,
  { content, translations }: PracticeView,
  translator: ReturnType<typeof usePractices>['translator']
): string {
  const language = locale.toUpperCase();
  if (locale === content.locale) return translator.t('practiceForm.review.original', { language });
  const isMachine = translations.find((one) => one.locale === locale)?.isMachine === true;
  return translator.t(
    isMachine ? 'practiceForm.review.machine' : 'practiceForm.review.translated',
    {
      language,
    }
  );
}
