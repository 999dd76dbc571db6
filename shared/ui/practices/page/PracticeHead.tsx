import * as React from 'react';
import type { ChosenTexts, PracticeView } from '../../../domain/practices';
import { locales, type Locale } from '../../../kernel/locale';
import { useHubStyles } from '../../look/hub-styles';
import { useCardStyles } from '../../search/card-styles';
import { NoticeBar } from '../../states/NoticeBar';
import { PlaceLink } from '../PlaceLink';
import { kindWords, langOf, momentWords, rejectionWords } from '../practice-words';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { StateOfPractice } from '../StateOfPractice';
import { StateSteps } from '../StateSteps';
import { useTerms } from '../use-terms';
import type { ShownPractice } from './use-practice';

interface PracticeHeadProps {
  readonly shown: ShownPractice;
  readonly chosen: ChosenTexts;
  readonly view?: PracticeView;
  readonly onLanguage: (locale: Locale) => void;
  readonly onTranslate: () => void;
}

/** What it is called, who shared it, where it stands, and in which languages it can be read. */
export function PracticeHead(props: PracticeHeadProps): React.ReactElement {
  const { shown, chosen, view, onLanguage, onTranslate } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const { content } = shown;
  const title = chosen.texts.title ?? content.texts.title ?? '';
  return (
    <header>
      <p className={styles.onlyPrinted}>
        {translator.t('practicePages.page.printed', {
          title,
          date: translator.date(new Date(), 'date'),
        })}
      </p>
      <p className={`${shared.meta} ${styles.notPrinted}`}>
        <PlaceLink to={{ view: 'list' }}>{translator.t('practicePages.nav.list')}</PlaceLink>
      </p>
      <div className={styles.heading}>
        <h2 className={styles.title} {...langOf(chosen.locale, translator)}>
          {title}
        </h2>
        <div className={styles.facts}>
          {view && <StateOfPractice {...view} />}
          {shown.isExternal && <span>{translator.t('practicePages.page.external')}</span>}
        </div>
      </div>
      <p className={styles.facts}>{useWhoWords(shown, view).join(' · ')}</p>
      {view && <StateSteps row={view} />}
      {view?.rejection && (
        <NoticeBar kind="warning">
          {translator.t('practicePages.page.rejectedFor', {
            reason: rejectionWords(view.rejection.reason, translator),
          })}{' '}
          {view.rejection.text}
        </NoticeBar>
      )}
      {view?.mergedIntoId !== undefined && (
        <NoticeBar kind="note">
          {translator.t('practicePages.page.mergedInto')}{' '}
          <PlaceLink to={{ view: 'practice', id: view.mergedIntoId }}>
            {translator.t('practicePages.page.mergedLink')}
          </PlaceLink>
        </NoticeBar>
      )}
      <div className={styles.heading}>
        <ul className={styles.chips}>
          <li className={styles.chip}>{kindWords(content.kind, translator)}</li>
          {content.themeKeys.map((key) => (
            <li key={key} className={styles.themeChip}>
              {terms.label(key)}
            </li>
          ))}
        </ul>
        <LanguageSwitch shown={shown} chosen={chosen} onLanguage={onLanguage} />
      </div>
      {chosen.isMachine && (
        <NoticeBar
          kind="warning"
          {...(mayCheck(view)
            ? {
                action: {
                  label: translator.t('practicePages.page.machineCheck'),
                  onClick: onTranslate,
                },
              }
            : {})}
        >
          {translator.t('practicePages.page.machine')}
        </NoticeBar>
      )}
      {chosen.locale !== translator.locale && shown.translations.length === 0 && (
        <NoticeBar kind="note">
          {translator.t('practicePages.page.onlyIn', {
            language: translator.t(`practicePages.page.languageNames.${content.locale}`),
          })}
        </NoticeBar>
      )}
    </header>
  );
}

function mayCheck(view: PracticeView | undefined): boolean {
  return (
    view?.actions.some(({ action, allowed }) => action === 'checkTranslation' && allowed) ?? false
  );
}

/** Who wrote and reviewed it, and when. */
function useWhoWords(shown: ShownPractice, view: PracticeView | undefined): readonly string[] {
  const { translator } = usePractices();
  const { author, coAuthors, mission, publishedAt, reviewers } = shown;
  const t = translator.t.bind(translator);
  const others = coAuthors.map(({ name }) => name);
  return [
    ...(author ? [t('practicePages.page.by', { name: author.name })] : []),
    ...(author && others.length > 0
      ? [t('practicePages.page.withOthers', { names: translator.list(others) })]
      : []),
    ...(!author && mission !== undefined ? [t('practicePages.page.byMission', { mission })] : []),
    ...(author && mission !== undefined ? [mission] : []),
    ...(reviewers.length > 0
      ? [t('practicePages.page.reviewedBy', { names: translator.list(reviewers) })]
      : []),
    ...(publishedAt === undefined
      ? view
        ? [t('practicePages.steps.since', { date: momentWords(view.since, translator) })]
        : []
      : [t('practicePages.page.publishedOn', { date: momentWords(publishedAt, translator) })]),
  ];
}

interface LanguageSwitchProps {
  readonly shown: ShownPractice;
  readonly chosen: ChosenTexts;
  readonly onLanguage: (locale: Locale) => void;
}

/** The languages of the text; one that is missing stays visible and says so. */
function LanguageSwitch({ shown, chosen, onLanguage }: LanguageSwitchProps): React.ReactElement {
  const { translator } = usePractices();
  const styles = useCardStyles();
  const ours = usePracticeStyles();
  const wordsOf = (locale: Locale): { readonly words: string; readonly isThere: boolean } => {
    const language = translator.t(`practicePages.page.languageNames.${locale}`);
    const found = shown.translations.find((one) => one.locale === locale);
    if (locale === shown.content.locale) {
      return {
        words: translator.t('practicePages.page.languages.original', { language }),
        isThere: true,
      };
    }
    if (!found) {
      return {
        words: translator.t('practicePages.page.languages.none', { language }),
        isThere: false,
      };
    }
    const kind = found.isMachine ? 'machine' : 'checked';
    return {
      words: translator.t(`practicePages.page.languages.${kind}`, { language }),
      isThere: true,
    };
  };
  return (
    <div
      role="group"
      aria-label={translator.t('practicePages.page.language')}
      className={`${styles.segments} ${ours.notPrinted}`}
    >
      {locales.map((locale) => {
        const { words, isThere } = wordsOf(locale);
        return isThere ? (
          <button
            key={locale}
            type="button"
            className={`${styles.segment} ${styles.segmentPress}`}
            aria-pressed={locale === chosen.locale}
            onClick={() => onLanguage(locale)}
          >
            {words}
          </button>
        ) : (
          <span key={locale} className={`${styles.segment} ${styles.segmentMissing}`}>
            {words}
          </span>
        );
      })}
    </div>
  );
}
