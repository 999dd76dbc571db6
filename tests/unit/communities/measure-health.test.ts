import * as fc from 'fast-check';
import {
  FLOOR,
  measureMonth,
  measureKeys,
  type ChannelThread,
  type MonthSources,
} from '../../../shared/domain/communities';
import { message, now, thread } from './small-region';

const countries = new Map([
  ['ana', 'country.PER'],
  ['bia', 'country.BRA'],
  ['caio', 'country.BRA'],
  ['dora', 'country.CHL'],
  ['eva', 'country.ARG'],
]);

const sources = (
  threads: readonly ChannelThread[],
  change: Partial<MonthSources> = {}
): MonthSources => ({
  ...{ month: '2026-10', threads, carers: new Set(['mod1']), countryOf: countries },
  ...{ handled: new Map<string, string>(), setAside: new Set<string>(), now: new Date(now) },
  ...change,
});

const question = (author: string, at: string) => message(author, at, '¿Alguien sabe cómo se hace?');
const answer = (author: string, at: string) => message(author, at, 'Sí, así.');

/** Five people, three questions: one answered in time, one late, one not at all. */
const october = [
  thread(question('ana', '2026-10-01T10:00Z'), answer('bia', '2026-10-03T10:00Z')),
  thread(question('caio', '2026-10-05T10:00Z'), answer('dora', '2026-10-20T10:00Z')),
  thread(question('eva', '2026-10-10T10:00Z')),
  thread(
    message('ana', '2026-10-11T10:00Z', 'Comparto la guía', { sharedCount: 1 }),
    message('mod1', '2026-10-12T10:00Z', 'Gracias')
  ),
];

describe('the figures of a month', () => {
  test('count messages, people, countries, documents and what was answered', () => {
    expect(measureMonth(sources(october))).toEqual({
      posts: { value: 7 },
      contributors: { value: 6 },
      answeredInTime: { value: 1, of: 3 },
      unanswered: { value: 1, of: 3 },
      countries: { value: 4 },
      moderation: { value: 1, of: 4 },
      documents: { value: 1 },
      events: { withheld: 'unknown' },
    });
  });

  test('show nothing where fewer than five people wrote, not even how many messages', () => {
    const { posts, contributors, unanswered } = measureMonth(sources(october.slice(0, 2)));
    for (const figure of [posts, contributors, unanswered])
      expect(figure).toEqual({ withheld: 'too-few' });
  });

  test('say zero where nobody wrote: silence is about nobody', () => {
    const figures = measureMonth(sources([]));
    expect(figures.posts).toEqual({ value: 0 });
    expect(figures.unanswered).toEqual({ withheld: 'nothing-to-measure' });
  });

  test('give a question three days before it counts against a community', () => {
    const threads = [
      ...october.map(({ root }) =>
        thread({ ...root, text: 'Hola', authorId: root.authorId ?? '' })
      ),
      thread(question('bia', '2026-11-18T10:00Z')),
    ];
    const inNovember = ['ana', 'caio', 'dora', 'eva'].map((author) =>
      thread(message(author, '2026-11-02T10:00Z', 'Hola'))
    );
    const { answeredInTime, unanswered } = measureMonth(
      sources([...threads, ...inNovember], { month: '2026-11' })
    );
    expect(answeredInTime).toEqual({ withheld: 'nothing-to-measure' });
    expect(unanswered).toEqual({ value: 1, of: 1 });
  });

  test('count an answer that a moderator gave through the hub, though the bot wrote it', () => {
    const open = october[2]?.root.id ?? '';
    const handled = new Map([[open, '2026-10-11T10:00:00.000Z']]);
    expect(measureMonth(sources(october, { handled }))).toMatchObject({
      answeredInTime: { value: 2, of: 3 },
      unanswered: { value: 0, of: 3 },
      moderation: { value: 2, of: 4 },
    });
  });

  test('leave out what moderators hid or set aside', () => {
    const setAside = new Set([october[2]?.root.id ?? '']);
    expect(measureMonth(sources(october, { setAside })).unanswered).toEqual({ value: 0, of: 2 });
  });

  test('do not take the bot, deleted messages or an answer to oneself for people', () => {
    const threads = [
      ...october.slice(0, 3),
      thread(question('ana', '2026-10-14T10:00Z'), answer('ana', '2026-10-14T11:00Z')),
      thread(message(undefined, '2026-10-15T10:00Z', '¿Resumen de la semana?')),
      thread(message('bia', '2026-10-15T10:00Z', '¿Borrado?', { isDeleted: true })),
    ];
    expect(measureMonth(sources(threads))).toMatchObject({
      contributors: { value: 5 },
      unanswered: { value: 2, of: 4 },
    });
  });

  test('say that countries are not known when the directory does not answer', () => {
    const figures = measureMonth(sources(october, { countryOf: undefined }));
    expect(figures.countries).toEqual({ withheld: 'unknown' });
    expect(figures.posts).toEqual({ value: 7 });
  });
});

describe('whatever is said in a channel', () => {
  const authors = ['ana', 'bia', 'caio', 'dora', 'eva', 'mod1', 'x', 'y'];
  const aMessage = fc.record({
    author: fc.constantFrom(...authors),
    day: fc.integer({ min: 1, max: 30 }),
    text: fc.constantFrom('Hola', '¿Quién sabe?', 'Does anyone have the manual?', ''),
    isDeleted: fc.boolean(),
  });
  const aThread = fc.tuple(aMessage, fc.array(aMessage, { maxLength: 4 }));
  interface Drawn {
    readonly author: string;
    readonly day: number;
    readonly text: string;
    readonly isDeleted: boolean;
  }
  const written = ({ author, day, text, isDeleted }: Drawn) =>
    message(author, `2026-10-${String(day).padStart(2, '0')}T10:00Z`, text, { isDeleted });

  test('no figure tells of fewer than five people, and shares stay within their whole', () => {
    fc.assert(
      fc.property(fc.array(aThread, { maxLength: 12 }), (drawn) => {
        const threads = drawn.map(([root, replies]) =>
          thread(written(root), ...replies.map(written))
        );
        const figures = measureMonth(sources(threads));
        const people = new Set(
          drawn
            .flat(2)
            .filter(({ isDeleted }) => !isDeleted)
            .map(({ author }) => author)
        );
        for (const key of measureKeys) {
          const { value, of, withheld } = figures[key];
          if (people.size > 0 && people.size < FLOOR) expect(value).toBeUndefined();
          if (value === undefined) expect(withheld).toBeDefined();
          if (value !== undefined) expect(value).toBeGreaterThanOrEqual(0);
          if (value !== undefined && of !== undefined) expect(value).toBeLessThanOrEqual(of);
        }
      })
    );
  });
});
