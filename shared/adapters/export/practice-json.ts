import type { PublishedPractice } from '../../domain/practices';
import { locales, type LocalizedText } from '../../kernel/locale';
import type { ExportWords } from './export-words';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const jsonVersion = 1;

/**
 * A practice for other programs: all languages, terms with their labels beside their keys. Ids of
 * people stay in the hub; names go as they are shown there.
 */
export function practiceJson(practice: PublishedPractice, words: ExportWords): string {
  const { content, translations, attachments, author, coAuthors = [], ...rest } = practice;
  const { contact, shownAs, projectCode, ...told } = content;
  const keys = [...content.themeKeys, ...content.countryKeys, ...content.frameworkKeys];
  const isNamed = author !== undefined;
  const record = {
    format: 'regional-km-hub/practice',
    version: jsonVersion,
    practice: {
      ...{ id: rest.id, kind: rest.kind, missionKey: rest.missionKey, mission: rest.mission },
      author: author?.name,
      ...(coAuthors.length === 0 ? {} : { coAuthors: coAuthors.map(({ name }) => name) }),
      ...{ publishedAt: rest.publishedAt, reviewOn: rest.reviewOn, isDue: rest.isDue },
      ...{ reuseCount: rest.reuseCount, reviewers: rest.reviewers, isExternal: rest.isExternal },
      content: {
        ...told,
        shownAs,
        // Where a lesson shows its mission alone, nothing may lead to a person.
        ...(isNamed ? { projectCode, contact: contact?.name } : {}),
      },
      translations: translations.map(({ locale, texts, isMachine, at }) => ({
        ...{ locale, texts, isMachine, at },
      })),
      attachments: attachments.map(({ name, size, hasNoText }) => ({ name, size, hasNoText })),
    },
    terms: Object.fromEntries(keys.map((key) => [key, labelsOf(key, words)])),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function labelsOf(key: string, words: ExportWords): LocalizedText {
  const labels = words.labelsOf(key);
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const label = labels[locale];
      return label === undefined ? [] : [[locale, label]];
    })
  );
}
