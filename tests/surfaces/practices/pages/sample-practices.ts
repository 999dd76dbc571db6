import { createMemoryDocumentIndex } from '../../../../shared/adapters/memory/memory-document-index';
import type { IndexedDocument } from '../../../../shared/adapters/memory/indexed-document';
import {
  createMemoryRecentSearches,
  createMemorySavedSearches,
  createMemorySearchLog,
  createMemorySettings,
} from '../../../../shared/adapters/memory/memory-search-ports';
import { emptyContent, typeKeyOfKind } from '../../../../shared/domain/practices';
import { createHub, type Hub } from '../../../../shared/hub';
import { systemClock } from '../../../../shared/kernel/clock';
import {
  asking,
  everybody,
  got,
  harriet,
  joao,
  lucia,
  monica,
  openDesk,
  practiceContent,
  wara,
  type PracticeDesk,
} from '../../../unit/practices/practice-desk';

/** An invented office with practices in several states, in memory; its rules are the hub's own. */
export interface SampleOffice {
  readonly desk: PracticeDesk;
  hubFor(personId: string): Promise<Hub>;
  /** Ids of its practices, by what is so with them. */
  readonly ids: Readonly<Record<'published' | 'inReview' | 'submitted' | 'changes', string>>;
}

const title = (words: string): Partial<Parameters<typeof practiceContent>[0]> => {
  const content = practiceContent();
  return { texts: { ...content.texts, title: words } };
};

export async function openOffice(): Promise<SampleOffice> {
  const desk = openDesk();
  const published = await desk.published();
  await desk.react();
  got(
    await desk.step(harriet, 'translate', published, {
      locale: 'pt',
      texts: {
        title: 'Guichê móvel de regularização na passagem de Desaguadero',
        summary: 'Duas vezes por semana, três instituições atendem em um só guichê.',
        results: 'A espera caiu de 19 para 11 dias.',
      },
      isMachine: true,
    })
  );
  got(
    await (
      await desk.as(monica)
    ).reuse({
      ...{ practiceId: published, countryKey: 'country.ECU', mayQuote: true, hoursSaved: 40 },
      whatChanged: 'Usamos un bus en vez de una camioneta.',
      result: 'Dos filas menos en la terminal.',
      requestId: '7f0c6a52-90c7-4d0b-9d27-6a1f0f3f2c11',
    })
  );
  await desk.react();
  const inReview = await desk.inReview(practiceContent(title('Turnos por mensaje para niñez')));
  const changes = await desk.inReview(practiceContent(title('Albergue con horario de mujeres')));
  got(await desk.review(lucia, changes, asking));
  got(await desk.review(joao, changes, asking));
  const submitted = await desk.submit(practiceContent(title('Radio comunitaria en la frontera')));
  await desk.memory.draftsOf(wara.id).save({
    id: 'e6a3f2f0-6f5c-4d64-9a0b-1d1f9d2f8a77',
    content: { ...emptyContent('lessonNegative', 'es'), texts: { title: 'La app sin señal' } },
    coAuthorIds: [],
  });
  return {
    desk,
    hubFor: (personId) => hubOf(desk, personId),
    ids: { published, inReview, submitted, changes },
  };
}

/** The hub of a person: the search finds what is published. */
async function hubOf(desk: PracticeDesk, personId: string): Promise<Hub> {
  const source = desk.ports.vocabulary;
  const vocabulary = await source.load();
  const idOf = (key: string): string => vocabulary.byKey(key)?.id ?? key;
  const documents = desk.memory.allPublished().map(({ id, content, author }): IndexedDocument => ({
    id,
    title: content.texts.title ?? '',
    url: `https://hub.example.org/Practices.aspx?practice=${id}`,
    ...{ fileName: '', fileType: '', archived: false, external: false },
    text: Object.values(content.texts).join('\n'),
    terms: {
      theme: content.themeKeys.map(idOf),
      country: content.countryKeys.map(idOf),
      type: [idOf(typeKeyOfKind[content.kind])],
      language: [idOf(`language.${content.locale}`)],
      ...{ mission: [], framework: [], audience: [] },
    },
    year: 2026,
    authors: author ? [author.name] : [],
  }));
  const person = everybody.find(({ id }) => id === personId) ?? wara;
  const settings = createMemorySettings({
    ...{ bestBets: [], specialists: [], notices: [] },
    reader: { id: '1', name: person.name, roles: person.roles },
  });
  return createHub({
    index: createMemoryDocumentIndex(documents, vocabulary),
    vocabulary: source,
    settings,
    bestBets: settings,
    savedSearches: createMemorySavedSearches(),
    recentSearches: createMemoryRecentSearches(),
    searchLog: createMemorySearchLog(),
    practices: { drafts: desk.memory.draftsOf(personId), published: desk.memory.published },
    clock: systemClock,
  });
}
