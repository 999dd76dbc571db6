import * as React from 'react';
import type { KnownAnswer } from '../../../domain/questions';
import { locales, type Locale } from '../../../kernel/locale';
import { useHubStyles } from '../../look/hub-styles';
import { useServiceHub } from '../../service-hub-context';
import { langOf } from '../question-words';
import { useQuestionStyles } from '../question-styles';
import { useTerms } from '../terms';
import { StateOfKnown } from './StateOfKnown';

/** A known answer in all its languages, with who checked it and until when that holds. */
export function KnownContent({ known }: { readonly known: KnownAnswer }): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useQuestionStyles();
  const terms = useTerms();
  const day = (text: string): string => translator.date(new Date(`${text}T12:00:00`), 'date');
  const name = (locale: Locale): string => translator.t(`tabs.preferences.languages.${locale}`);
  const facts = [
    ...(known.themeKey === undefined ? [] : [terms.theme(known.themeKey)]),
    translator.t('tabs.known.checked', { name: known.verifierName, date: day(known.verifiedOn) }),
    translator.t('tabs.known.until', { date: day(known.verifiedUntil) }),
    translator.t('tabs.known.owner', { name: known.ownerName }),
    translator.t('tabs.known.uses', { count: known.uses }),
  ];
  const isWritten = (locale: Locale): boolean => (known.answer[locale] ?? '').trim() !== '';
  const missing = locales.filter((locale) => !isWritten(locale));
  // the reader's own language first
  const inOrder = [...new Set([translator.locale, ...locales])];
  return (
    <>
      <div className={styles.panelPart}>
        <div className={styles.facts}>
          <StateOfKnown state={known.state} />
          <span>{facts.join(' · ')}</span>
        </div>
      </div>
      <div className={styles.panelPart}>
        <h3 className={styles.partTitle}>{translator.t('tabs.known.answers')}</h3>
        {inOrder.filter(isWritten).map((locale) => (
          <div key={locale}>
            <p className={shared.meta}>{name(locale)}</p>
            <p className={styles.text} {...langOf(locale, translator)}>
              {known.answer[locale]}
            </p>
          </div>
        ))}
        {missing.length > 0 && (
          <p className={shared.meta}>
            {translator.t('tabs.known.languagesMissing', {
              languages: missing.map(name).join(', '),
            })}
          </p>
        )}
        {known.sources.length > 0 && (
          <>
            <h3 className={styles.partTitle}>{translator.t('tabs.known.sources')}</h3>
            <ul className={styles.sources}>
              {known.sources.map(({ title, url }) => (
                <li key={`${title} ${url ?? ''}`}>
                  {url?.startsWith('https://') ? (
                    <a className={shared.link} href={url} target="_blank" rel="noreferrer">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.panelPart}>
        <h3 className={styles.partTitle}>{translator.t('tabs.known.asked')}</h3>
        <ul className={styles.sources}>
          {locales.flatMap((locale) =>
            (known.variants[locale] ?? []).map((variant) => (
              <li key={`${locale} ${variant}`} {...langOf(locale, translator)}>
                {variant}
              </li>
            ))
          )}
        </ul>
      </div>
    </>
  );
}
