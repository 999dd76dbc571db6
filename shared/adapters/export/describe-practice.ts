import {
  chooseTexts,
  criteria,
  textFields,
  type PublishedPractice,
  type TextField,
} from '../../domain/practices';
import type { Locale } from '../../kernel/locale';
import type { ExportWords } from './export-words';
import { factsOf } from './practice-facts';
import type { Fact, PageBlock, PracticePage } from './practice-page';

/** Texts after the one that the results stand in: the people reached belong between them. */
const storyFields = ['summary', 'context', 'actions', 'results'] as const satisfies TextField[];
const laterFields = textFields.filter(
  (field) => field !== 'title' && !(storyFields as readonly TextField[]).includes(field)
);

/**
 * Everything of a practice that somebody outside the hub needs, in the order of its page there. Where
 * it is not translated, the original stands and says so; what is empty is left out.
 */
export function describePractice(practice: PublishedPractice, words: ExportWords): PracticePage {
  const { locale } = words;
  const chosen = chooseTexts(practice.content, practice.translations, locale);
  const texts = (fields: readonly TextField[]): PageBlock[] =>
    fields.flatMap((field) => {
      const text = chosen.texts[field]?.trim() ?? '';
      return text === '' ? [] : section(words.field(field), lines(text, chosen.locale));
    });
  return {
    // a translation may lack its title; a file without one could not be found again
    title: titleOf(practice, locale),
    locale,
    textLocale: chosen.locale,
    maker: words.t('practiceExport.file.maker'),
    blocks: [
      ...notesOf(practice, words),
      ...facts(words.t('practiceExport.sections.facts'), factsOf(practice, words)),
      ...texts(storyFields),
      ...facts(words.t('practiceExport.sections.reached'), reachedOf(practice, words)),
      ...texts(laterFields),
      ...facts(words.t('practiceExport.sections.criteria'), criteriaOf(practice, words)),
      ...lensOf(practice, words),
      ...frameworksOf(practice, words),
      ...attachmentsOf(practice, words),
    ],
  };
}

/** The title in a language, else in the original's, else the id. */
export function titleOf(practice: PublishedPractice, locale: Locale): string {
  const { content, translations, id } = practice;
  const { texts } = chooseTexts(content, translations, locale);
  return texts.title?.trim() || content.texts.title?.trim() || id;
}

function notesOf(practice: PublishedPractice, words: ExportWords): readonly PageBlock[] {
  const { content, translations, author, isDue } = practice;
  const chosen = chooseTexts(content, translations, words.locale);
  const language = words.t(`languages.in.${content.locale}`);
  const notes = [
    chosen.isMachine && words.t('practiceExport.notes.machine', { language }),
    chosen.isOriginal &&
      content.locale !== words.locale &&
      words.t('practiceExport.notes.original', { language }),
    isDue && words.t('practiceExport.notes.due'),
    author === undefined &&
      words.t('practiceExport.notes.missionOnly', { mission: words.missionOf(practice) }),
  ];
  return notes.flatMap((text) => (text === false ? [] : [{ kind: 'note', text } as const]));
}

function reachedOf({ content }: PublishedPractice, words: ExportWords): readonly Fact[] {
  const { source, ...numbers } = content.reached;
  const groups = ['women', 'men', 'otherIdentities', 'under18', 'from18To59', 'over59'] as const;
  if (groups.every((group) => numbers[group] === undefined)) return [];
  // A missing number is unknown, never zero.
  const rows = groups.map((group): Fact => {
    const number = numbers[group];
    return {
      label: words.t(`practiceExport.reached.${group}`),
      value:
        number === undefined ? words.t('practiceExport.reached.unknown') : words.number(number),
    };
  });
  const label = words.t('practiceExport.reached.source');
  return source.trim() === '' ? rows : [...rows, fact(label, '', source, content.locale)];
}

function criteriaOf({ content }: PublishedPractice, words: ExportWords): readonly Fact[] {
  return criteria.flatMap((criterion): readonly Fact[] => {
    const rating = content.ratings[criterion];
    if (!rating) return [];
    const word = words.t(`practices.scores.s${rating.score}`);
    const score = words.t('practiceExport.score', { score: rating.score, word });
    return [fact(words.criterion(criterion), score, rating.evidence, content.locale)];
  });
}

/** Questions and answers, as the reviewers saw them. */
function lensOf({ content }: PublishedPractice, words: ExportWords): readonly PageBlock[] {
  const { reach, reachEvidence, rights, rightsNotDone, rightsEvidence, harm } =
    content.genderAndRights;
  const row = (question: 'reach' | 'rights' | 'harm', answer: string, text: string): Fact => {
    const isEmpty = answer === '' && text.trim() === '';
    const value = isEmpty ? words.t('practiceExport.missing') : answer;
    return fact(words.t(`practices.lens.${question}.label`), value, text, content.locale);
  };
  const named = rightsNotDone
    ? words.t('practices.rightsNotDone')
    : words.list(rights.map((right) => words.right(right)));
  return facts(words.t('practiceExport.sections.lens'), [
    row('reach', reach === undefined ? '' : words.reach(reach), reachEvidence),
    row('rights', named, rightsEvidence),
    row('harm', '', harm),
  ]);
}

function frameworksOf({ content }: PublishedPractice, words: ExportWords): readonly PageBlock[] {
  const items = content.frameworkKeys.map((key) => words.term(key));
  return items.length === 0
    ? []
    : section(words.t('practiceExport.sections.frameworks'), [{ kind: 'items', items }]);
}

function attachmentsOf({ attachments }: PublishedPractice, words: ExportWords): PageBlock[] {
  if (attachments.length === 0) return [];
  const items = attachments.map(({ name, size, hasNoText }) =>
    words.t(`practiceExport.attachments.${hasNoText ? 'noText' : 'size'}`, {
      name,
      kilobytes: Math.max(1, Math.round(size / 1024)),
    })
  );
  return section(words.t('practiceExport.sections.attachments'), [{ kind: 'items', items }]);
}

function fact(label: string, value: string, text: string, locale: Locale): Fact {
  const words = text.trim();
  return words === '' ? { label, value } : { label, value, text: { words, locale } };
}

function section(text: string, blocks: readonly PageBlock[]): PageBlock[] {
  return [{ kind: 'heading', level: 1, text }, ...blocks];
}

function facts(caption: string, rows: readonly Fact[]): PageBlock[] {
  return rows.length === 0 ? [] : section(caption, [{ kind: 'facts', caption, rows }]);
}

function lines(text: string, locale: Locale): PageBlock[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), locale }));
}
