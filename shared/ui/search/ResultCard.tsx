import * as React from 'react';
import type { MarkedText, SearchResult, TermFacet } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import type { HubTranslator } from '../../i18n/catalogue';
import { isLocale, type Locale } from '../../kernel/locale';
import { useHub } from '../hub-context';
import { LightbulbIcon, PDFIcon, TextDocumentIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { Marked } from './Marked';
import { reasonWords } from './reason-words';
import { useSearchStyles } from './search-styles';

const MAX_CHIPS = 3;

interface ResultCardProps {
  readonly result: SearchResult;
  readonly vocabulary?: Vocabulary;
}

/** One document: what it is, where it matches and why it is here. */
export function ResultCard({ result, vocabulary }: ResultCardProps): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useSearchStyles();
  const { hit } = result;
  const labels = (facet: TermFacet): string[] =>
    vocabulary ? hit.terms[facet].map((id) => vocabulary.label(id, translator.locale)) : [];
  const language = onlyLanguage(hit.terms.language, vocabulary);
  // names of languages are capitalised in English alone
  const languages = labels('language').map((name) =>
    translator.locale === 'en' ? name : name.toLocaleLowerCase(translator.formatTag)
  );
  const meta = [
    ...labels('type'),
    hit.year === undefined ? translator.t('search.result.noYear') : String(hit.year),
    ...(labels('country').length > 0 ? [translator.list(labels('country'))] : []),
    ...(languages.length > 0 && language !== translator.locale
      ? [translator.t('search.result.inLanguages', { languages: translator.list(languages) })]
      : []),
  ];
  const themes = labels('theme').slice(0, MAX_CHIPS);

  return (
    <li className={`${shared.card} ${styles.result}`}>
      <span className={`${shared.icon} ${styles.kindIcon}`} aria-hidden="true">
        {hit.fileType === 'pdf' ? <PDFIcon /> : <TextDocumentIcon />}
      </span>
      <div className={styles.resultBody}>
        <h3 className={styles.resultTitle}>
          <a className={shared.link} href={hit.url} {...(language ? { lang: language } : {})}>
            {hit.title === '' ? (
              translator.t('search.result.noTitle', { file: hit.fileName })
            ) : (
              <Marked text={result.title} />
            )}
          </a>
        </h3>
        <p className={shared.meta}>{meta.join(' · ')}</p>
        {hit.summary.length > 0 && (
          <p className={styles.passage} {...(language ? { lang: language } : {})}>
            <Marked text={quoted(hit.summary, translator)} />
          </p>
        )}
        {result.reasons.length > 0 && (
          <p className={styles.why}>
            <span className={shared.icon} aria-hidden="true">
              <LightbulbIcon />
            </span>
            <span>
              <strong>{translator.t('search.result.why')}</strong>{' '}
              {reasonWords(result.reasons, translator, vocabulary)}
            </span>
          </p>
        )}
        {themes.length > 0 && (
          <ul className={styles.chips} aria-label={translator.t('search.result.themes')}>
            {themes.map((theme) => (
              <li key={theme} className={styles.chip}>
                {theme}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** The passage between the reader's quotation marks. */
function quoted(passage: MarkedText, translator: HubTranslator): MarkedText {
  const [before = '', after = ''] = translator
    .t('search.result.quoted', { text: '\n' })
    .split('\n');
  return [{ text: before, marked: false }, ...passage, { text: after, marked: false }];
}

/** The language of title and passage, where the document has one only and the hub speaks it. */
function onlyLanguage(
  ids: readonly string[],
  vocabulary: Vocabulary | undefined
): Locale | undefined {
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return undefined;
  const tag = vocabulary?.byId(id)?.key.replace(/^language\./, '') ?? '';
  return isLocale(tag) ? tag : undefined;
}
