import type { ContactToRate } from '../../shared/domain/people';
import { dayWords } from '../../shared/i18n/people-sentences';
import { createCard, heading, note, press, text, type AdaptiveCard } from '../cards';
import { cut, type PeopleContext } from './context';
import type { SkillCardSettings } from './skill-cards';

const longestTopic = 120;

/** Some days after somebody has turned to a colleague: did it help? One press is enough. */
export function rateCard(
  contact: ContactToRate,
  context: PeopleContext,
  settings: SkillCardSettings
): AdaptiveCard {
  const { translator } = context;
  const { t } = translator;
  const { contactId, person, at } = contact;
  const { said, why } = settings;
  const answer = (outcome: 'useful' | 'notUseful' | 'noReply') =>
    press(
      t(`people.outcomes.${outcome}`),
      'people.rate',
      { contactId, outcome },
      { isFirst: outcome === 'useful' }
    );
  return createCard({
    ...{ lang: translator.formatTag, summary: settings.summary ?? said },
    body: [
      heading(said),
      text(
        t('peopleBot.rate.about', {
          name: person.name,
          topic: topicWords(contact, context),
          date: dayWords(at, translator),
        })
      ),
      why === undefined ? undefined : note(why),
    ],
    actions: [answer('useful'), answer('notUseful'), answer('noReply')],
  });
}

/** The theme by its name, a document or practice by its title. */
export function topicWords(
  { topic }: Pick<ContactToRate, 'topic'>,
  { labelOf }: Pick<PeopleContext, 'labelOf'>
): string {
  return cut(topic.kind === 'theme' ? labelOf(topic.themeKey) : topic.title, longestTopic);
}
