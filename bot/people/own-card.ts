import type { OwnProfile, SkillView } from '../../shared/domain/people';
import {
  choiceInput,
  createCard,
  heading,
  note,
  open,
  press,
  section,
  text,
  type AdaptiveCard,
  type CardButton,
  type CardElement,
} from '../cards';
import type { PeopleContext } from './context';
import { levelChoice } from './skill-lines';

/** As many as a glance takes in; the page has them all. */
const mostSkills = 6;

/** Her own profile at a glance, and the one thing that helps it most now. */
export function ownCard(own: OwnProfile, context: PeopleContext, said?: string): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  const title = said ?? t('peopleBot.own.title');
  const skills = own.view.skills.filter(({ level }) => level !== undefined);
  return createCard({
    lang: translator.formatTag,
    summary: `${title} ${context.links.people({ view: 'mine' })}`,
    body: [
      heading(title),
      note(t('peopleBot.own.filled', { share: own.filled })),
      section(
        text(t('peopleBot.own.skills'), { weight: 'Bolder' }),
        ...(skills.length === 0
          ? [text(t('peopleBot.own.none'))]
          : skills.slice(0, mostSkills).map((skill) => text(skillWords(skill, context))))
      ),
      nextPart(own, context),
    ],
    actions: [...nextButtons(own, context), openButton(context)],
  });
}

function skillWords(
  { themeKey, level, state }: SkillView,
  { translator, labelOf }: PeopleContext
): string {
  return translator.t('peopleBot.own.skill', {
    theme: labelOf(themeKey),
    level: level === undefined ? '' : translator.t(`people.levels.${level}`),
    state: state === undefined ? '' : translator.t(`people.states.${state}`),
  });
}

/** Her yes comes before everything else: without it nobody sees what she says. */
function isAsked({ profile }: OwnProfile): boolean {
  return profile.consentAt === undefined;
}

function nextPart(own: OwnProfile, context: PeopleContext): CardElement | undefined {
  const { translator, labelOf } = context;
  const { t } = translator;
  if (isAsked(own)) return section(text(t('peopleBot.own.consent')));
  const { suggested } = own;
  const [first] = suggested;
  if (own.due.length > 0 || !first) return undefined;
  return section(
    text(t('peopleBot.own.suggested')),
    choiceInput({
      ...{ id: 'themeKey', label: t('peopleBot.skill.theme'), isExpanded: true },
      choices: suggested.map(({ themeKey }) => ({ value: themeKey, title: labelOf(themeKey) })),
      value: first.themeKey,
    }),
    levelChoice(context, 'practitioner', t('peopleBot.own.level'))
  );
}

function nextButtons(own: OwnProfile, { translator }: PeopleContext): readonly CardButton[] {
  const { t } = translator;
  const first = { isFirst: true };
  if (isAsked(own)) return [press(t('peopleBot.own.agree'), 'people.consent', {}, first)];
  const [due] = own.due;
  if (due !== undefined) {
    const label = t('peopleBot.own.due', { count: own.due.length });
    return [press(label, 'people.due', { themeKey: due }, first)];
  }
  if (own.suggested.length === 0) return [];
  return [press(t('peopleBot.own.claim'), 'people.claim', {}, first)];
}

/** The way to the whole of it. */
export function openButton({ translator, links }: PeopleContext): CardButton {
  return open(translator.t('peopleBot.own.open'), links.people({ view: 'mine' }));
}
