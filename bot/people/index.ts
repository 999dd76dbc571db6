import type {
  FoundDocument,
  KnowReason,
  People,
  Person,
  PersonWhoKnows,
} from '../../shared/domain/people';
import { EMPTY_QUERY } from '../../shared/domain/search';
import { isHubError } from '../../shared/kernel/errors';
import type { Actor } from '../../shared/kernel/policy';
import {
  createCard,
  heading,
  note,
  pieces,
  press,
  section,
  text,
  type AdaptiveCard,
  type CardElement,
} from '../cards';
import type { BotFeature, Command, Turn } from '../conversation/turn';

const mostPeople = 3;
const documentsLookedAt = 10;

/** Who knows something, and who is called so. */
export function createPeopleBot(peopleFor: (actor: Actor) => People): BotFeature {
  const whoKnows: Command = {
    name: 'who-knows',
    words: {
      es: [
        ...['quién sabe', 'quién sabe de', 'quién sabe sobre', 'quién conoce', 'quiénes saben'],
        ...['quiénes saben de', 'quién trabaja en', 'quién trabaja con', 'quién me ayuda con'],
        ...['personas que saben', 'personas que saben de', 'especialista en', 'quién'],
      ],
      pt: [
        ...['quem sabe', 'quem sabe de', 'quem sabe sobre', 'quem conhece', 'quem entende de'],
        ...['quem trabalha com', 'quem trabalha em', 'quem pode ajudar com'],
        ...['pessoas que sabem', 'pessoas que sabem de', 'especialista em', 'quem'],
      ],
      en: [
        ...['who knows', 'who knows about', 'who works on', 'who works with', 'who can help with'],
        ...['people who know', 'people who know about', 'specialist in', 'expert in', 'who'],
      ],
    },
    async run(turn, rest) {
      const about = rest.replace(/[?¿!.]+$/, '').trim();
      if (about === '') return turn.reply({ text: turn.translator.t('bot.people.empty') });
      const known = await peopleFor(turn.actor).whoKnows({
        text: about,
        locale: turn.locale,
        documents: await documentsOn(turn, about),
        most: mostPeople,
      });
      await turn.reply({
        card: known.length > 0 ? knownCard(turn, about, known) : nobody(turn, about),
      });
    },
  };

  const byName: Command = {
    name: 'person',
    words: {
      es: ['quién es', 'buscar persona', 'buscar a la persona', 'persona', 'contacto de'],
      pt: ['quem é', 'procurar pessoa', 'procurar a pessoa', 'pessoa', 'contato de'],
      en: ['who is', 'find person', 'find the person', 'person', 'contact of'],
    },
    async run(turn, rest) {
      const name = rest.trim();
      if (name === '') return turn.reply({ text: turn.translator.t('bot.people.empty') });
      const found = await peopleFor(turn.actor).findByName({ name, most: mostPeople });
      // "who is in charge of …" names nobody: whoever knows about it is meant
      if (found.length === 0) return whoKnows.run(turn, name);
      await turn.reply({ card: namedCard(turn, name, found) });
    },
  };

  return { commands: [whoKnows, byName] };
}

/** What the person herself finds: only she may say which documents she may see. */
async function documentsOn(turn: Turn, about: string): Promise<readonly FoundDocument[]> {
  try {
    const search = await turn.search();
    const { results } = await search.find(
      { ...EMPTY_QUERY, text: about },
      { pageSize: documentsLookedAt, facets: [], locale: turn.locale }
    );
    return results.map(({ hit }) => ({
      title: hit.title,
      url: hit.url,
      authors: hit.authors,
      ...(hit.ownerMail === undefined ? {} : { ownerMail: hit.ownerMail }),
    }));
  } catch (error) {
    // without documents there are still the specialists
    if (isHubError(error) && error.code !== 'signed-out') return [];
    throw error;
  }
}

function knownCard(turn: Turn, about: string, known: readonly PersonWhoKnows[]): AdaptiveCard {
  const { translator } = turn;
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('bot.people.summary', { count: known.length, text: about }),
    body: [
      heading(translator.t('bot.people.title', { text: about })),
      ...known.map(({ person, reasons }) =>
        personSection(
          turn,
          person,
          about,
          reasons.map((reason) => note(reasonWords(turn, reason)))
        )
      ),
    ],
    actions: [press(translator.t('bot.search.askTeam'), 'questions.open-ask', { text: about })],
  });
}

function namedCard(turn: Turn, name: string, found: readonly Person[]): AdaptiveCard {
  const { translator } = turn;
  return createCard({
    lang: translator.formatTag,
    summary: translator.t('bot.people.summary', { count: found.length, text: name }),
    body: [
      heading(translator.t('bot.people.titleName', { text: name })),
      ...found.map((person) => personSection(turn, person)),
    ],
  });
}

function personSection(
  { translator, links }: Turn,
  person: Person,
  about?: string,
  reasons: readonly CardElement[] = []
): CardElement {
  const place = [person.post, person.mission].filter((part) => part !== undefined && part !== '');
  const message =
    about === undefined ? undefined : translator.t('bot.people.chatMessage', { text: about });
  return section(
    text(person.name, { weight: 'Bolder' }),
    place.length > 0 ? note(place.join(' · ')) : undefined,
    ...reasons,
    person.mail === ''
      ? undefined
      : pieces(
          [
            {
              text: translator.t('bot.people.write', { name: person.name.split(' ', 1)[0] ?? '' }),
              url: links.chat(person.mail, message),
            },
          ],
          { size: 'Small' }
        )
  );
}

function reasonWords({ translator }: Turn, reason: KnowReason): string {
  switch (reason.kind) {
    case 'specialist':
      return translator.t('bot.people.specialist', { theme: reason.themeLabel });
    case 'author':
      return translator.t('bot.people.author', { title: reason.title });
    case 'focalPoint':
      return translator.t('bot.people.focalPoint', { title: reason.title });
  }
}

function nobody(turn: Turn, about: string): AdaptiveCard {
  const { translator } = turn;
  const title = translator.t('bot.people.none', { text: about });
  return createCard({
    lang: translator.formatTag,
    summary: title,
    body: [heading(title), text(translator.t('bot.people.noneWay'))],
    actions: [
      press(
        translator.t('bot.search.askTeam'),
        'questions.open-ask',
        { text: about },
        { isFirst: true }
      ),
    ],
  });
}
