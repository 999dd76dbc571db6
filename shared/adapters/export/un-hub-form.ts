import { chooseTexts, type PublishedPractice, type TextField } from '../../domain/practices';
import { locales, type Locale } from '../../kernel/locale';
import { writeCsv } from '../../kernel/text/csv';
import { titleOf } from './describe-practice';
import type { ExportWords, UnHubField } from './export-words';
import type { PracticePage } from './practice-page';

/** A field of the form, and what the practice says for it; empty where it says nothing. */
interface FilledField {
  readonly field: UnHubField;
  readonly content: string;
  readonly locale: Locale;
}

/** Countries of the region, by their codes; a practice of others names its region in the form. */
const southAmerica = /^country\.(ARG|BOL|BRA|CHL|COL|ECU|GUY|PER|PRY|REG|SUR|URY|VEN)$/;

/**
 * The fields of the form in the Repository of Practices of the United Nations Network on Migration,
 * filled from a practice. The names are those of its published practices (migrationnetwork.un.org);
 * what the Network asks and the hub does not know is left to who submits it.
 */
export function fillUnHubForm(
  practice: PublishedPractice,
  words: ExportWords
): readonly FilledField[] {
  const { content, translations, attachments, author } = practice;
  const chosen = chooseTexts(content, translations, words.locale);
  const texts = (...fields: readonly TextField[]): string =>
    fields
      .map((field) => [field, chosen.texts[field]?.trim() ?? ''] as const)
      .filter(([, text]) => text !== '')
      // where several of our fields go into one of theirs, each keeps its name
      .map(([field, text]) => (fields.length > 1 ? `${words.field(field)}\n${text}` : text))
      .join('\n\n');
  const keys = (pattern: RegExp): readonly string[] =>
    content.frameworkKeys.filter((key) => pattern.test(key));
  const [primary, ...secondary] = keys(/^gcm\.objective-/);
  const isNational = content.countryKeys.length === 1;
  const isOfRegion =
    content.countryKeys.length > 0 && content.countryKeys.every((key) => southAmerica.test(key));
  const region = (name: 'americas' | 'southAmerica'): string =>
    isOfRegion ? words.t(`practiceExport.unHub.regions.${name}`) : '';
  const scope = content.countryKeys.length === 0 ? 'none' : isNational ? 'national' : 'several';
  const { from, to } = content.period;
  const innovation = content.ratings.innovative;
  const files = attachments.map(({ name }) => name).join('\n');

  const own = (field: UnHubField, text: string): FilledField => ({
    ...{ field, content: text, locale: words.locale },
  });
  const told = (field: UnHubField, text: string): FilledField => ({
    ...{ field, content: text, locale: chosen.locale },
  });
  return [
    told('title', titleOf(practice, words.locale)),
    own('type', words.t('practiceExport.unHub.choose')),
    own('primaryObjective', primary === undefined ? '' : words.term(primary)),
    own('secondaryObjectives', words.terms(secondary)),
    own('principles', words.terms(keys(/^gcm\.principle-/))),
    own('goals', words.terms(keys(/^sdg\./))),
    own('scope', words.t(`practiceExport.unHub.scopes.${scope}`)),
    ...[own('region', region('americas')), own('subRegion', region('southAmerica'))],
    own('countries', words.terms(content.countryKeys)),
    own('from', from === undefined ? '' : words.month(from)),
    own('to', to === undefined ? words.t('practiceExport.unHub.ongoing') : words.month(to)),
    told('summary', texts('summary')),
    own('mainOrganization', words.missionOf(practice)),
    told('detailedInformation', texts('context', 'actions')),
    own('partners', content.actors.join('\n')),
    told('benefit', benefitOf(practice, texts('results'), words)),
    told('lessons', texts('takeaways', 'enabling', 'obstacles')),
    told('recommendations', texts('replicability', 'actionPoints')),
    { ...told('innovation', innovation?.evidence ?? ''), locale: content.locale },
    own('resources', files),
    // Where a lesson shows its mission alone, nothing may lead to a person.
    own('contact', author === undefined ? '' : (content.contact?.name ?? author.name)),
  ];
}

/** The form as a page: a table of fields. */
export function unHubPage(practice: PublishedPractice, words: ExportWords): PracticePage {
  const title = words.t('practiceExport.unHub.title');
  const missing = words.t('practiceExport.missing');
  const { english } = words;
  return {
    ...{ title, locale: words.locale, textLocale: words.locale },
    maker: words.t('practiceExport.file.maker'),
    blocks: [
      { kind: 'note', text: words.t('practiceExport.unHub.about') },
      { kind: 'heading', level: 1, text: titleOf(practice, words.locale) },
      {
        kind: 'facts',
        caption: title,
        rows: fillUnHubForm(practice, words).map(({ field, content, locale }) => ({
          label: labelOf(words.t(`practiceExport.unHub.fields.${field}`), english(field)),
          value: content.trim() === '' ? missing : locale === words.locale ? content : '',
          ...(content.trim() !== '' && locale !== words.locale
            ? { text: { words: content, locale } }
            : {}),
        })),
      },
    ],
  };
}

/** The form as a table for programs and spreadsheets; no cell is taken for a formula. */
export function unHubCsv(
  practice: PublishedPractice,
  words: ExportWords,
  inLocale: (locale: Locale) => ExportWords
): string {
  const rows = fillUnHubForm(practice, words).map(({ field, content }) => [
    ...locales.map((locale) => inLocale(locale).t(`practiceExport.unHub.fields.${field}`)),
    content,
  ]);
  const heading = [
    ...locales.map((locale) => `field_${locale}`),
    words.t('practiceExport.unHub.content'),
  ];
  return writeCsv([heading, ...rows], { separator: words.locale === 'en' ? ',' : ';' });
}

/** The form is in English: its own name stands with the translated one, so that it is found. */
function labelOf(name: string, english: string): string {
  return name === english ? name : `${name} (${english})`;
}

function benefitOf({ content }: PublishedPractice, results: string, words: ExportWords): string {
  const groups = ['women', 'men', 'otherIdentities', 'under18', 'from18To59', 'over59'] as const;
  const reached = groups.flatMap((group) => {
    const number = content.reached[group];
    return number === undefined
      ? []
      : [`${words.t(`practiceExport.reached.${group}`)}: ${words.number(number)}`];
  });
  const heading = words.t('practiceExport.sections.reached');
  const people = reached.length === 0 ? '' : `${heading}\n${reached.join('\n')}`;
  return [results, people].filter((part) => part !== '').join('\n\n');
}
