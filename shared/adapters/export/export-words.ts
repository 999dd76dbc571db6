import type {
  Criterion,
  PracticeKind,
  PublishedPractice,
  ReachAnswer,
  RightKey,
  TextField,
} from '../../domain/practices';
import type { Vocabulary } from '../../domain/taxonomy';
import { languages as languagesEn } from '../../i18n/en/languages';
import { practiceExport as exportEn } from '../../i18n/en/practice-export';
import { practices as practicesEn } from '../../i18n/en/practice-words';
import { languages as languagesEs } from '../../i18n/es/languages';
import { practiceExport as exportEs } from '../../i18n/es/practice-export';
import { practices as practicesEs } from '../../i18n/es/practice-words';
import { languages as languagesPt } from '../../i18n/pt/languages';
import { practiceExport as exportPt } from '../../i18n/pt/practice-export';
import { practices as practicesPt } from '../../i18n/pt/practice-words';
import { fullTag, pickLabel, type Locale, type LocalizedText } from '../../kernel/locale';
import { createTranslator, type KeysOf, type Translator } from '../../kernel/translator';

const english = { languages: languagesEn, practiceExport: exportEn, practices: practicesEn };
type ExportCatalogue = typeof english;

/** All languages at once: the service makes files for everybody. */
const catalogues: Readonly<Record<Locale, ExportCatalogue>> = {
  es: { languages: languagesEs, practiceExport: exportEs, practices: practicesEs },
  pt: { languages: languagesPt, practiceExport: exportPt, practices: practicesPt },
  en: english,
};

/** A field of the form of the United Nations Network on Migration. */
export type UnHubField = keyof (typeof exportEn)['unHub']['fields'];
export type FactName = keyof (typeof exportEn)['facts'];

/** Speaks the language of a file: headings, answers, terms by their labels. */
export interface ExportWords extends Pick<
  Translator<KeysOf<ExportCatalogue>>,
  't' | 'locale' | 'number' | 'list'
> {
  kind(kind: PracticeKind): string;
  field(field: TextField): string;
  criterion(criterion: Criterion): string;
  right(right: RightKey): string;
  reach(answer: ReachAnswer): string;
  fact(fact: FactName): string;
  /** The label of a term; the key where the vocabulary does not have it any more. */
  term(key: string): string;
  /** Labels, parted so that commas within them stay. */
  terms(keys: readonly string[]): string;
  labelsOf(key: string): LocalizedText;
  missionOf(practice: PublishedPractice): string;
  /** A day, of an instant or a day. */
  date(value: string): string;
  /** @param month YYYY-MM */
  month(month: string): string;
  /** The name of a field as the form itself has it. */
  english(field: UnHubField): string;
}

/** The words for files in one language. */
export function exportWords(locale: Locale, vocabulary: Vocabulary): ExportWords {
  const translator = createTranslator(catalogues[locale], fullTag(locale), { timeZone: 'UTC' });
  const { t, number, list, date } = translator;
  const labelsOf = (key: string): LocalizedText => vocabulary.byKey(key)?.labels ?? {};
  const term = (key: string): string => pickLabel(labelsOf(key), locale)?.text ?? key;
  return {
    ...{ t, locale, number, list, labelsOf, term },
    kind: (kind) => t(`practices.kinds.${kind}`),
    field: (field) => t(`practices.fields.${field}.label`),
    criterion: (criterion) => t(`practices.criteria.${criterion}.name`),
    right: (right) => t(`practices.rights.${right}`),
    reach: (answer) => t(`practices.reach.${answer}`),
    fact: (fact) => t(`practiceExport.facts.${fact}`),
    terms: (keys) => keys.map(term).join('; '),
    missionOf: ({ missionKey, mission }) =>
      (missionKey === undefined ? undefined : pickLabel(labelsOf(missionKey), locale)?.text) ??
      mission ??
      '',
    date: (value) => date(new Date(value), 'date'),
    month: (month) => date(new Date(`${month}-01T00:00:00Z`), 'month'),
    english: (field) => exportEn.unHub.fields[field],
  };
}
