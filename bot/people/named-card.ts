import type { PersonRow } from '../../shared/domain/people';
import { languageName } from '../../shared/i18n/people-sentences';
import { newId } from '../../shared/kernel/ids';
import { createCard, note, open, type AdaptiveCard, type CardElement } from '../cards';
import type { PeopleContext } from './context';
import { personSection, placeOf, writeButton } from './person-section';

/** One person, whom somebody has asked for by her name. @param more what else is to be said of her */
export function namedCard(
  row: PersonRow,
  context: PeopleContext,
  more?: CardElement
): AdaptiveCard {
  const { translator, links } = context;
  const url = links.people({ view: 'profile', id: row.personId });
  const languages = row.languages.map(({ tag }) => languageName(tag, translator));
  return createCard({
    lang: translator.formatTag,
    summary: [row.name, placeOf(row, context), url].filter((part) => part !== '').join(', '),
    body: [
      personSection(row, context, [
        languages.length === 0
          ? undefined
          : note(
              translator.t('peopleBot.person.languages', { languages: translator.list(languages) })
            ),
        more,
      ]),
    ],
    actions: [
      open(translator.t('peopleBot.person.open'), url, { isFirst: true }),
      writeButton(row, context, { cardId: newId() }),
    ],
  });
}
