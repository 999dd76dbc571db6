import { skillLevels, type SkillLevel, type SkillView } from '../../shared/domain/people';
import { evidenceWords } from '../../shared/i18n/people-sentences';
import { choiceInput, facts, link, note, text, type CardElement } from '../cards';
import { cut, type PeopleContext } from './context';

const mostTitles = 3;
const longestTitle = 120;

/** A theme, how well it is known, and what speaks for it in plain words. */
export function skillFacts(
  { themeKey, level, evidence }: Pick<SkillView, 'themeKey' | 'level' | 'evidence'>,
  { translator, labelOf }: PeopleContext
): CardElement | undefined {
  const { t } = translator;
  return facts([
    [t('peopleBot.skill.theme'), labelOf(themeKey)],
    [t('peopleBot.skill.level'), level === undefined ? '' : t(`people.levels.${level}`)],
    [t('peopleBot.skill.speaks'), evidenceWords(evidence, translator)],
  ]);
}

/** The newest few things that speak for it, to be opened. */
export function evidenceLinks({ evidence }: Pick<SkillView, 'evidence'>): readonly CardElement[] {
  return evidence
    .flatMap(({ items }) => items)
    .filter(({ title, url }) => title !== '' && url !== '')
    .sort((one, other) => other.on.localeCompare(one.on))
    .slice(0, mostTitles)
    .map(({ title, url }) => link(cut(title, longestTitle), url));
}

/** What the person says of it herself. */
export function noteLine(
  words: string | undefined,
  { translator }: PeopleContext
): CardElement | undefined {
  const said = words?.trim() ?? '';
  return said === '' ? undefined : text(translator.t('peopleBot.skill.said', { note: said }));
}

/** The four levels in words, each with what it means. */
export function levelChoice(
  { translator }: Pick<PeopleContext, 'translator'>,
  level: SkillLevel,
  label = translator.t('peopleBot.skill.choose')
): CardElement {
  return choiceInput({
    ...{ id: 'level', label, value: level },
    choices: skillLevels.map((value) => ({ value, title: translator.t(`people.levels.${value}`) })),
  });
}

/** What the levels mean, for who has to choose one. */
export function levelMeanings({ translator }: PeopleContext): readonly CardElement[] {
  return skillLevels.map((level) =>
    note(`${translator.t(`people.levels.${level}`)}: ${translator.t(`people.levelsMean.${level}`)}`)
  );
}
