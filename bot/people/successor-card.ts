import type { OwnSuccession } from '../../shared/domain/people';
import { successionWords } from '../../shared/i18n/people-sentences';
import { createCard, heading, link, note, open, press, text, type AdaptiveCard } from '../cards';
import type { PeopleContext } from './context';
import type { SkillCardSettings } from './skill-cards';

/** Somebody is named to carry on a colleague's work: whose, since when, and yes or no in one press. */
export function successorCard(
  succession: OwnSuccession,
  { translator, links, labelOf }: PeopleContext,
  { said, text: more, why, summary = said }: SkillCardSettings
): AdaptiveCard {
  const { t, formatTag } = translator;
  const { personId, name } = succession.person;
  const answer = (isAccepted: boolean) =>
    press(
      t(`people.succession.${isAccepted ? 'accept' : 'notMe'}`),
      'people.succeed',
      { personId, isAccepted },
      { isFirst: isAccepted }
    );
  return createCard({
    ...{ lang: formatTag, summary },
    body: [
      heading(said),
      link(name, links.people({ view: 'profile', id: personId })),
      ...successionWords(succession, labelOf, translator).map((words) => text(words)),
      more === undefined ? undefined : text(more),
      why === undefined ? undefined : note(why),
    ],
    actions: [
      answer(true),
      answer(false),
      open(t('peopleBot.own.open'), links.people({ view: 'mine' })),
    ],
  });
}
