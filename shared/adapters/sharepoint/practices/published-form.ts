import { locales, pickLabel, type Locale } from '../../../kernel/locale';
import { textFields, typeKeyOfKind, type PublishedPractice } from '../../../domain/practices';
import type { TermReference } from '../../../domain/library';
import type { Concept } from '../../../domain/taxonomy';
import { dayAsInstant } from '../date-only';
import { termsValue, type FormValue } from '../document-form';
import { columns } from '../schema/library-names';
import { publishedColumns, recordColumns } from '../schema/practice-names';
import { writeFiles, type KeptFile } from './attached-files';
import { writeParts } from './record-parts';

/** Longest text of a note; what is beyond is not found by its words, and is read all the same. */
const longestNote = 60_000;
const longestTitle = 255;

const textColumns: Readonly<Record<Locale, string>> = {
  es: publishedColumns.textEs,
  pt: publishedColumns.textPt,
  en: publishedColumns.textEn,
};

/** What the item of a published practice says, but for its terms and people. */
export function publishedRow(
  practice: PublishedPractice,
  files: readonly KeptFile[]
): Readonly<Record<string, unknown>> {
  const { content, kind, publishedAt, isDue, isExternal, reuseCount } = practice;
  const { themeKeys, countryKeys, texts, period } = content;
  const year = Number((period.to ?? period.from ?? publishedAt).slice(0, 4));
  return {
    Title: (texts.title ?? '').slice(0, longestTitle),
    [columns.summary]: texts.summary ?? '',
    [columns.year]: year,
    [columns.exposure]: isExternal ? 'external' : 'internal',
    [columns.lifecycle]: 'current',
    [columns.verifiedOn]: dayAsInstant(publishedAt.slice(0, 10)),
    [publishedColumns.kind]: kind,
    ...Object.fromEntries(
      locales.map((locale) => [textColumns[locale], textsIn(practice, locale)])
    ),
    [publishedColumns.reuses]: reuseCount,
    [publishedColumns.keys]: JSON.stringify({ kind, publishedAt, isDue, themeKeys, countryKeys }),
    [publishedColumns.files]: writeFiles(files),
    ...writeParts(recordColumns, JSON.stringify(recordOf(practice))),
  };
}

/** What readers get, without what is told by the item itself. */
export function recordOf({
  attachments: _files,
  reuseCount: _count,
  ...record
}: PublishedPractice): Omit<PublishedPractice, 'attachments' | 'reuseCount'> {
  return record;
}

/** All that the practice says in a language, as far as it is said in it. */
function textsIn({ content, translations }: PublishedPractice, locale: Locale): string {
  const translated = translations.filter((one) => one.locale === locale);
  const versions = [...(content.locale === locale ? [content] : []), ...translated];
  return versions
    .flatMap(({ texts }) => textFields.map((field) => texts[field] ?? ''))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, longestNote);
}

/**
 * Terms and people, which SharePoint takes by a form alone. Terms that the vocabulary no longer has are
 * left out: the practice stays readable, and is not found by them.
 * @param people claims of those who wrote it, the author first, and of the colleague who answers questions
 */
export function publishedForm(
  practice: PublishedPractice,
  concepts: readonly Concept[],
  people: { readonly authors: readonly string[]; readonly contact?: string }
): readonly FormValue[] {
  const { content, kind, translations, missionKey } = practice;
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]));
  const terms = (keys: readonly string[]): string =>
    termsValue(
      [...new Set(keys)].flatMap((key): readonly TermReference[] => {
        const concept = byKey.get(key);
        if (!concept) return [];
        return [{ id: concept.id, label: pickLabel(concept.labels, 'es')?.text ?? concept.key }];
      })
    );
  const spoken = [content.locale, ...translations.map(({ locale }) => locale)];
  const picked = (logins: readonly string[]): string =>
    logins.length === 0 ? '' : JSON.stringify(logins.map((Key) => ({ Key })));
  const owner = people.contact ?? people.authors[0];
  const values: Readonly<Record<string, string>> = {
    [columns.themes]: terms(content.themeKeys),
    [columns.countries]: terms(content.countryKeys),
    [columns.frameworks]: terms(content.frameworkKeys),
    [columns.type]: terms([typeKeyOfKind[kind]]),
    [columns.languages]: terms(spoken.map((locale) => `language.${locale}`)),
    [columns.mission]: terms(missionKey === undefined ? [] : [missionKey]),
    [columns.authors]: picked(people.authors),
    [columns.owner]: picked(owner === undefined ? [] : [owner]),
  };
  return Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
}
