import type { KindAnswers, PublishedPractice } from '../../domain/practices';
import type { ExportWords } from './export-words';
import type { Fact } from './practice-page';

/** The table at the head of a practice. What it does not say has no row. */
export function factsOf(practice: PublishedPractice, words: ExportWords): readonly Fact[] {
  const { content, translations, publishedAt, reviewOn, reuseCount, reviewers } = practice;
  const { author, coAuthors = [] } = practice;
  const fact = (key: Parameters<ExportWords['fact']>[0], value: string | undefined): Fact[] =>
    value === undefined || value.trim() === '' ? [] : [{ label: words.fact(key), value }];
  const locales = [content.locale, ...translations.map(({ locale }) => locale)];
  // Where a lesson shows its mission alone, nothing may lead to a person.
  const contact = author === undefined ? undefined : content.contact?.name;
  return [
    ...fact('kind', words.kind(content.kind)),
    ...fact('themes', words.terms(content.themeKeys)),
    ...fact('countries', words.terms(content.countryKeys)),
    ...fact('period', periodOf(practice, words)),
    ...fact('actors', content.actors.filter((actor) => actor.trim() !== '').join('; ')),
    ...fact('author', author?.name),
    ...fact('coAuthors', words.list(coAuthors.map(({ name }) => name))),
    ...fact('mission', words.missionOf(practice)),
    ...fact('contact', contact),
    ...fact(
      'cost',
      content.cost === undefined
        ? undefined
        : words.t('practiceExport.facts.costValue', { cost: content.cost })
    ),
    ...fact(
      'hours',
      content.hours === undefined
        ? undefined
        : words.t('practiceExport.facts.hoursValue', { hours: content.hours })
    ),
    ...answersOf(content.kindAnswers, words),
    ...fact('language', words.t(`languages.name.${content.locale}`)),
    ...fact(
      'languages',
      locales.length > 1
        ? words.list(locales.map((locale) => words.t(`languages.name.${locale}`)))
        : undefined
    ),
    ...fact('published', words.date(publishedAt)),
    ...fact('reviewOn', words.date(reviewOn)),
    ...fact('reviewers', words.list(reviewers)),
    ...fact(
      'reuses',
      reuseCount > 0 ? words.t('practiceExport.facts.reusesValue', { count: reuseCount }) : ''
    ),
    ...fact(
      'consent',
      content.consent === undefined ? undefined : words.t(`practices.consent.${content.consent}`)
    ),
    ...fact('project', author === undefined ? undefined : content.projectCode),
    ...fact('adapts', content.adaptsId),
  ];
}

/** The months in which it was done; missing where the practice does not say. */
export function periodOf({ content }: PublishedPractice, words: ExportWords): string | undefined {
  const { from, to } = content.period;
  const start = from === undefined ? undefined : words.month(from);
  const end = to === undefined ? undefined : words.month(to);
  if (start === undefined || end === undefined) {
    return start === undefined ? end : words.t('practiceExport.facts.ongoing', { from: start });
  }
  return words.t('practiceExport.facts.span', { from: start, to: end });
}

/** What made it a practice of its kind. */
function answersOf(answers: KindAnswers, words: ExportWords): readonly Fact[] {
  const { didWork, testedMoreThanOnce, hasEvidence, adaptedElsewhere } = answers;
  const said = (
    key: 'worked' | 'tested' | 'evidence' | 'adapted',
    answer: 'yes' | 'partly' | 'no' | 'more' | 'once' | undefined
  ): Fact[] =>
    answer === undefined
      ? []
      : [{ label: words.fact(key), value: words.t(`practiceExport.answers.${answer}`) }];
  const yesOrNo = (answer: boolean | undefined): 'yes' | 'no' | undefined =>
    answer === undefined ? undefined : answer ? 'yes' : 'no';
  const times = testedMoreThanOnce ? 'more' : 'once';
  return [
    ...said('worked', didWork),
    ...said('tested', testedMoreThanOnce === undefined ? undefined : times),
    ...said('evidence', yesOrNo(hasEvidence)),
    ...said('adapted', yesOrNo(adaptedElsewhere)),
  ];
}
