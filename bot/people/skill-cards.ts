import type { SkillLevel, SkillToConfirm, SkillView } from '../../shared/domain/people';
import {
  createCard,
  heading,
  link,
  note,
  open,
  press,
  text,
  textInput,
  type AdaptiveCard,
} from '../cards';
import type { PeopleContext } from './context';
import { placeOf } from './person-section';
import { evidenceLinks, levelChoice, levelMeanings, noteLine, skillFacts } from './skill-lines';

/** What a card says around its skill. */
export interface SkillCardSettings {
  /** What happened, or what is asked. */
  readonly said: string;
  readonly text?: string;
  readonly why?: string;
  /** For the notification; the said sentence unless told. */
  readonly summary?: string;
}

const longestReason = 300;
/** What somebody is asked for who has no level yet. */
const usualLevel: SkillLevel = 'practitioner';

/** Once a year: Yes, another level, Not me; each is one press. */
export function dueCard(
  skill: SkillView,
  context: PeopleContext,
  settings: SkillCardSettings
): AdaptiveCard {
  const { t, formatTag } = context.translator;
  const { themeKey, level = usualLevel } = skill;
  const answer = (words: 'yes' | 'change' | 'notMe') =>
    press(
      t(`peopleBot.skill.${words}`),
      'people.answer',
      { themeKey, answer: words, was: level },
      { isFirst: words === 'yes' }
    );
  return createCard({
    ...{ lang: formatTag, summary: settings.summary ?? settings.said },
    body: [
      ...headOf(settings),
      skillFacts(skill, context),
      ...evidenceLinks(skill),
      levelChoice(context, level),
      footOf(settings),
    ],
    actions: [answer('yes'), answer('change'), answer('notMe')],
  });
}

/** A colleague thinks that she knows a theme: she says how well, or that it is not so. */
export function proposedCard(
  { themeKey, level = usualLevel }: Pick<SkillView, 'themeKey' | 'level'>,
  context: PeopleContext,
  settings: SkillCardSettings
): AdaptiveCard {
  const { t, formatTag } = context.translator;
  return createCard({
    ...{ lang: formatTag, summary: settings.summary ?? settings.said },
    body: [
      ...headOf(settings),
      text(context.labelOf(themeKey), { weight: 'Bolder' }),
      levelChoice(context, level),
      ...levelMeanings(context),
      footOf(settings),
    ],
    actions: [
      press(t('peopleBot.own.claim'), 'people.claim', { themeKey }, { isFirst: true }),
      press(t('peopleBot.skill.notMe'), 'people.refuse', { themeKey }),
    ],
  });
}

/** What became of what she said; there is nothing to press but the way to her profile. */
export function skillNewsCard(
  skill: Pick<SkillView, 'themeKey' | 'level' | 'evidence'>,
  context: PeopleContext,
  settings: SkillCardSettings & { readonly reason?: string }
): AdaptiveCard {
  const { translator, links } = context;
  const { reason = '' } = settings;
  return createCard({
    ...{ lang: translator.formatTag, summary: settings.summary ?? settings.said },
    body: [
      ...headOf(settings),
      skillFacts(skill, context),
      reason.trim() === ''
        ? undefined
        : text(translator.t('peopleBot.skill.reasonGiven', { reason })),
      footOf(settings),
    ],
    actions: [
      open(
        translator.t('peopleBot.own.open'),
        links.people({ view: 'mine', themeKey: skill.themeKey }),
        { isFirst: true }
      ),
    ],
  });
}

/** Somebody says that she knows a theme of the reader's: what speaks for it, and yes or no. */
export function confirmCard(
  { person, skill }: SkillToConfirm,
  context: PeopleContext,
  settings: SkillCardSettings
): AdaptiveCard {
  const { t, formatTag } = context.translator;
  const on = { personId: person.personId, themeKey: skill.themeKey };
  return createCard({
    ...{ lang: formatTag, summary: settings.summary ?? settings.said },
    body: [
      ...headOf(settings),
      ...personLines(person, context),
      skillFacts(skill, context),
      noteLine(skill.note, context),
      ...evidenceLinks(skill),
      levelChoice(context, skill.level ?? usualLevel),
      footOf(settings),
    ],
    actions: [
      press(t('peopleBot.skill.confirm'), 'people.confirm', on, { isFirst: true }),
      press(t('peopleBot.skill.decline'), 'people.open-decline', on),
      open(t('peopleBot.skill.openList'), context.links.people({ view: 'confirm' })),
    ],
  });
}

/** Why it is not confirmed: the person concerned reads it. */
export function declineCard(
  { person, skill }: SkillToConfirm,
  context: PeopleContext
): AdaptiveCard {
  const { t, formatTag } = context.translator;
  const on = { personId: person.personId, themeKey: skill.themeKey };
  const question = t('peopleBot.skill.reason', { name: person.name });
  return createCard({
    ...{ lang: formatTag, summary: question },
    body: [
      ...personLines(person, context),
      skillFacts(skill, context),
      textInput({
        ...{ id: 'reason', label: question, isLong: true, maxLength: longestReason },
        required: t('peopleBot.skill.reasonMissing'),
      }),
    ],
    actions: [
      press(t('peopleBot.skill.send'), 'people.decline', on, { isFirst: true }),
      press(t('peopleBot.skill.back'), 'people.show-confirm', on),
    ],
  });
}

function personLines(person: SkillToConfirm['person'], context: PeopleContext) {
  const place = placeOf(person, context);
  const profile = context.links.people({ view: 'profile', id: person.personId });
  return [link(person.name, profile), place === '' ? undefined : note(place)];
}

function headOf({ said, text: more }: SkillCardSettings) {
  return [heading(said), more === undefined ? undefined : text(more)];
}

function footOf({ why }: SkillCardSettings) {
  return why === undefined ? undefined : note(why);
}
