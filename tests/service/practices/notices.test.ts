import type { AdaptiveCard } from '../../../bot/cards';
import { createPracticeNotices } from '../../../bot/practices';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { NotificationContent } from '../../../shared/domain/deliveries';
import { practiceTemplateNames, type PracticeTemplateName } from '../../../shared/domain/practices';
import { newId } from '../../../shared/kernel/ids';
import { locales, type Locale } from '../../../shared/kernel/locale';
import { got } from '../../unit/questions/ask-desk';
import {
  author,
  botOf,
  caetano,
  check,
  dataOf,
  gate,
  harriet,
  links,
  nuria,
  openPracticeDesk,
  reader,
  shown,
  third,
  translatorFor,
  verbsOf,
  wordsOf,
  type PracticeDesk,
} from './practice-desk';

/** What a person is told of a practice. */
async function told(
  desk: PracticeDesk,
  person: MemoryPerson,
  practiceId: string,
  template: PracticeTemplateName,
  locale: Locale = 'es'
): Promise<NotificationContent> {
  const notices = createPracticeNotices({
    ...{ translatorFor, links, vocabulary: desk.ports.vocabulary },
    practicesFor: () => desk.as(person, locale),
  });
  return notices.render({
    ...{ kind: 'practice-progress', template: `practices.${template}`, locale },
    ...{ values: { practiceId }, personId: person.id, channel: 'teams' },
  });
}
const cardOf = (content: NotificationContent): AdaptiveCard =>
  gate(content.card as unknown as AdaptiveCard);

describe.each([...locales])('messages in %s', (locale) => {
  test.each([...practiceTemplateNames])(
    '%s says what, what to do and why, with its card',
    async (template) => {
      const desk = openPracticeDesk();
      const { id } = await desk.inReview();
      const content = await told(desk, harriet, id, template, locale);
      for (const words of [content.title, content.why, ...content.paragraphs]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toContain('{');
      }
      expect(content.link?.url).toMatch(/^https:.*Practices\.aspx\?/);
      check(cardOf(content), locale);
      expect(cardOf(content).fallbackText).toContain('https://hub.example');
    }
  );
});

test('the request for a review says until when, from where, and offers the three ways', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const card = cardOf(await told(desk, nuria, id, 'assigned'));
  expect(wordsOf(card)).toContain('¿Puede revisar esta práctica?');
  expect(wordsOf(card)).toMatch(/Hasta el \w+/);
  expect(wordsOf(card)).toContain('Le llega porque revisa prácticas');
  expect(card.actions?.map(({ title }) => title)).toEqual([
    ...['Revisar', 'No puedo', 'Conflicto de interés'],
  ]);
  expect(card.refresh).toMatchObject({ action: { verb: 'practices.show' } });
});

test('a message about what is no longer the reader’s says so, and nothing of the practice', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const content = await told(desk, third, id, 'assigned');
  expect(JSON.stringify(content)).not.toContain('Mesa móvil');
  expect(content.card).toBeUndefined();
  expect((await told(desk, third, id, 'replaced')).paragraphs[0]).toContain('Gracias');
});

test('by mail too, an author reads both reviews in full', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const why = { verdict: 'requestChanges', message: 'Falta el presupuesto.' } as const;
  await desk.review(nuria, id, why);
  await desk.review(caetano, id, { ...why, message: 'Falta a evidência.' });
  const { paragraphs } = await told(desk, author, id, 'changesRequested');
  expect(paragraphs.join(' ')).toContain('Falta el presupuesto.');
  expect(paragraphs.join(' ')).toContain('Falta a evidência.');
  // a reviewer who has not spoken yet reads nobody's words
  const other = openPracticeDesk();
  const second = await other.inReview();
  await other.review(nuria, second.id, why);
  const seen = JSON.stringify(await told(other, caetano, second.id, 'reminded'));
  expect(seen).not.toContain('Falta el presupuesto.');
});

test('a remark stands in its message, with the passage that it is about', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.inReview();
  const remark = { field: 'results', quote: 'de 19 a 11 días', text: '¿De dónde viene la cifra?' };
  got(await (await desk.as(nuria)).remark({ practiceId: id, ...remark }));
  const card = cardOf(await told(desk, author, id, 'remark'));
  expect(wordsOf(card)).toContain('¿De dónde viene la cifra?');
  expect(wordsOf(card)).toContain('de 19 a 11 días');
});

test('months after a reuse, one press says whether it helped; a second one asks nothing more', async () => {
  const desk = openPracticeDesk();
  const { id } = await desk.published();
  const reuse = {
    ...{ practiceId: id, countryKey: 'country.BOL', requestId: newId(), mayQuote: true },
    ...{ whatChanged: 'Lo hicimos con dos oficinas.', result: 'La fila bajó a la mitad.' },
  };
  const used = got(await (await desk.as(reader)).reuse(reuse));
  const stored = await desk.ports.reuses.get(used.id);
  if (!stored) throw new Error('no reuse');
  const askedAt = '2027-03-01T12:00:00Z';
  await desk.ports.reuses.save({ ...stored, followUp: { askedAt } });

  const card = cardOf(await told(desk, reader, id, 'reuseFollowUp'));
  check(card, 'es');
  expect(verbsOf(card)).toEqual(Array(3).fill('practices.follow-up'));
  const milagros = await botOf(desk, reader);
  const data = { ...dataOf(card, 'practices.follow-up'), result: 'Seguimos con eso.' };
  const done = shown(await milagros.press('practices.follow-up', data));
  check(done, 'es');
  expect(verbsOf(done)).toEqual([]);
  expect((await desk.ports.reuses.get(used.id))?.followUp?.helped).toBe('yes');
  const after = cardOf(await told(desk, reader, id, 'reuseFollowUp'));
  expect(verbsOf(after)).not.toContain('practices.follow-up');
  // nobody else answers for her, and an id that somebody made up leads nowhere
  for (const reuseId of [used.id, newId()]) {
    const theirs = await botOf(desk, nuria);
    const card_ = shown(
      await theirs.press('practices.follow-up', { ...data, reuseId, helped: 'no' })
    );
    expect(verbsOf(card_)).toEqual([]);
  }
  expect((await desk.ports.reuses.get(used.id))?.followUp?.helped).toBe('yes');
});
