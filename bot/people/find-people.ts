import { z } from 'zod';
import type { PeopleFilter, PeopleFound, PeopleProblem } from '../../shared/domain/people';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { Result } from '../../shared/kernel/result';
import { pieces } from '../cards';
import { cardAction, type BotFeature, type Command, type Turn } from '../conversation/turn';
import { contextOf, problemWords, wordCard, type PeopleContext } from './context';
import { foundCard, mostPeople, type Asked } from './found-card';
import { namedCard } from './named-card';

/** Who knows something, who does something, who is called so, who has time. */
export function createFindPeople(vocabulary: VocabularySource): BotFeature {
  const answer = async (turn: Turn, asked: Asked): Promise<void> => {
    const found = await search(turn, asked);
    if (!found.ok) return turn.reply({ text: problemWords(found.problem, turn.translator) });
    const context = await contextOf(turn, vocabulary);
    await turn.reply({
      card: foundCard(found.value, asked, context),
      ...suggestions(turn, found.value),
    });
  };

  const knows =
    (filter?: PeopleFilter): Command['run'] =>
    (turn, rest) => {
      const text = wordsIn(rest);
      if (text === '') return turn.reply({ text: turn.translator.t('peopleBot.find.about') });
      return answer(turn, { text, words: text, side: 'knows', ...(filter ? { filter } : {}) });
    };

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
    run: knows(),
  };

  const whoIsFree: Command = {
    name: 'who-is-free',
    words: {
      es: [
        ...['quién está disponible', 'quién está disponible para', 'quién está libre'],
        ...['quién está libre para', 'quién tiene tiempo', 'quién tiene tiempo para'],
        ...['quién puede ayudar ahora con', 'quién tiene tiempo para hablar de'],
      ],
      pt: [
        ...['quem está disponível', 'quem está disponível para', 'quem está livre'],
        ...['quem está livre para', 'quem tem tempo', 'quem tem tempo para'],
        ...['quem pode ajudar agora com', 'quem tem tempo para falar de'],
      ],
      en: [
        ...['who is free', 'who is free for', 'who is available', 'who is available for'],
        ...['who has time', 'who has time for', 'who is free to talk about', "who's free for"],
      ],
    },
    run: knows({ isFree: true }),
  };

  const person: Command = {
    name: 'person',
    words: {
      es: [
        ...['quién es', 'quién hace', 'quién se encarga de', 'quién se ocupa de'],
        ...['buscar persona', 'buscar a la persona', 'persona', 'contacto de'],
      ],
      pt: [
        ...['quem é', 'quem faz', 'quem cuida de', 'quem é responsável por'],
        ...['procurar pessoa', 'procurar a pessoa', 'pessoa', 'contato de'],
      ],
      en: [
        ...['who is', 'who does', 'who is in charge of', 'who is responsible for'],
        ...['find person', 'find the person', 'person', 'contact of'],
      ],
    },
    async run(turn, rest) {
      const text = wordsIn(rest);
      if (text === '') return turn.reply({ text: turn.translator.t('peopleBot.find.about') });
      const asked: Asked = { text, words: text, side: 'does' };
      const found = await search(turn, asked);
      if (!found.ok) return turn.reply({ text: problemWords(found.problem, turn.translator) });
      const [only, ...others] = found.value.rows;
      // words that name nobody are a theme: whoever knows about it is meant
      if (!only) return whoKnows.run(turn, text);
      const context = await contextOf(turn, vocabulary);
      await turn.reply({
        card:
          others.length === 0
            ? namedCard(only, context, await successorLine(turn, only.personId, context))
            : foundCard(found.value, asked, context),
      });
    },
  };

  const near = cardAction({
    verb: 'people.who-knows',
    input: z.object({ themeKey: z.string().min(1).max(100) }),
    async run(turn, { themeKey }) {
      const context = await contextOf(turn, vocabulary);
      const filter = { themeKeys: [themeKey] };
      const asked: Asked = { text: context.labelOf(themeKey), side: 'knows', filter };
      const found = await search(turn, asked);
      if (!found.ok)
        return { card: wordCard(problemWords(found.problem, turn.translator), context) };
      return { card: foundCard(found.value, asked, context) };
    },
  });

  return { commands: [whoKnows, whoIsFree, person], actions: [near] };
}

function search(
  { hub, locale }: Turn,
  { words, side, filter }: Asked
): Promise<Result<PeopleFound, PeopleProblem>> {
  return hub.people.search({
    ...{ side, locale, most: mostPeople },
    ...(words === undefined ? {} : { words }),
    ...(filter ? { filter } : {}),
  });
}

/** What is asked, without the marks of the question. */
function wordsIn(rest: string): string {
  return rest.replace(/[?¿!¡.\s]+$/, '').trim();
}

function suggestions(
  { place, translator }: Turn,
  { rows }: PeopleFound
): { readonly suggestions?: readonly string[] } {
  const isWanted = place.kind === 'personal' && rows.length > 0;
  return isWanted ? { suggestions: [translator.t('bot.suggest.ask')] } : {};
}

/** Who has taken over from somebody who left. */
async function successorLine(
  { hub }: Turn,
  personId: string,
  { translator, links }: PeopleContext
): Promise<ReturnType<typeof pieces> | undefined> {
  const profile = await hub.people.profile({ personId });
  const successor = profile.ok ? profile.value.successor : undefined;
  if (!successor) return undefined;
  return pieces([
    {
      text: translator.t('peopleBot.person.successor', { name: successor.name }),
      url: links.people({ view: 'profile', id: successor.personId }),
    },
  ]);
}
