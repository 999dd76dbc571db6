import * as fc from 'fast-check';
import {
  CARD_BYTES,
  createCard,
  createCardGate,
  facts,
  heading,
  link,
  open,
  paragraphs,
  press,
  text,
  type AdaptiveCard,
  type CardButton,
} from '../../bot/cards';

const home = 'https://hub.example.org/';
const gate = createCardGate({
  localOrigins: ['http://localhost:4400'],
  more: () => ({ note: 'There is more.', label: 'See all', url: home }),
});
const card = (content: Partial<Parameters<typeof createCard>[0]>): AdaptiveCard =>
  createCard({ lang: 'en', summary: 'A card.', body: [], ...content });
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('A card', () => {
  test('that fits leaves as it is', () => {
    const made = card({ body: [heading('Title'), text('Words')], actions: [open('Open', home)] });
    expect(gate(made)).toEqual(made);
  });

  test.each([
    ['of one long text', [text('word '.repeat(25_000))]],
    ['of many texts', Array.from({ length: 400 }, (_, index) => text(`Line ${index} `.repeat(30)))],
    ['a byte too large', [text('x'.repeat(CARD_BYTES + 1))]],
    ['of letters that take several bytes each', [text('ñ漢😀'.repeat(6000))]],
    ['of paragraphs', [...paragraphs('A paragraph with some words in it.\n'.repeat(3000))]],
  ])('%s is cut, and says where the rest is', (_, body) => {
    const cut = gate(card({ body }));
    expect(bytesOf(cut)).toBeLessThanOrEqual(CARD_BYTES);
    expect(JSON.stringify(cut)).toContain(home);
    expect(cut.fallbackText).toBe('A card.');
    expect(cut.body.length).toBeGreaterThan(1);
  });

  test('with a thousand buttons keeps the first six', () => {
    const actions = Array.from({ length: 1000 }, (_, index) => press(`Button ${index}`, 'a.b'));
    const cut = gate(card({ body: [heading('Title')], actions }));
    expect(cut.actions?.map(({ title }) => title)).toEqual(
      [0, 1, 2, 3, 4, 5].map((n) => `Button ${n}`)
    );
    expect(bytesOf(cut)).toBeLessThanOrEqual(CARD_BYTES);
    expect(JSON.stringify(cut)).toContain('There is more.');
  });

  test('shows what people wrote as they wrote it, and never as markup', () => {
    const hostile = '**bold** [x](https://evil.example) ${secret} {{DATE(2020-01-01,LONG)}} <b>';
    const [shown] = gate(card({ body: [text(hostile)] })).body;
    expect(shown?.type).toBe('RichTextBlock');
    const written = JSON.stringify(shown);
    expect(written).toContain('**bold** [x](https://evil.example) ${secret}');
    expect(written).not.toContain('{{DATE');
    expect(text('Plain words')).toMatchObject({ type: 'TextBlock', text: 'Plain words' });
  });

  test('escapes facts, which have no place for text without markup', () => {
    expect(JSON.stringify(facts([['Name', '[x](https://evil.example)']]))).toContain('\\\\[x\\\\]');
    expect(facts([['Name', '  ']])).toBeUndefined();
  });

  test.each([
    ['javascript:alert(1)'],
    ['http://evil.example/'],
    ['data:text/html,<script>'],
    ['https://user:word@evil.example/'],
    ['file:///etc/passwd'],
    ['//evil.example'],
    ['not an address'],
  ])('opens nothing at %s', (url) => {
    const made = gate(card({ body: [link('Title', url)], actions: [open('Open', url)] }));
    expect(made.actions ?? []).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('Action.OpenUrl');
    expect(JSON.stringify(made)).toContain('Title');
  });

  test.each([['https://contoso.sharepoint.com/x'], ['http://localhost:4400/sites/hub']])(
    'opens %s',
    (url) => {
      const made = gate(card({ body: [link('Title', url)], actions: [open('Open', url)] }));
      expect(made.actions).toHaveLength(1);
      expect(JSON.stringify(made.body)).toContain(url);
    }
  );

  test('drops actions that it does not know, wherever they stand', () => {
    const strange = { type: 'Action.Http', title: 'Send', url: home } as unknown as CardButton;
    const made = gate(
      card({ body: [{ type: 'ActionSet', actions: [strange] }], actions: [strange] })
    );
    expect(JSON.stringify(made)).not.toContain('Action.Http');
  });

  test('leaves what comes back to the service untouched', () => {
    const made = gate(card({ actions: [press('Go', 'a.b', { id: '**x**', url: 'http://x' })] }));
    expect(made.actions?.[0]?.['data']).toEqual({ id: '**x**', url: 'http://x', verb: 'a.b' });
  });

  test('cuts labels at forty letters', () => {
    expect(press('x'.repeat(60), 'a.b').title).toHaveLength(40);
  });

  test('never breaks, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3000, unit: 'binary' }), { maxLength: 40 }),
        (texts) => {
          const made = gate(
            card({ body: texts.flatMap((one) => [text(one), ...paragraphs(one)]) })
          );
          expect(bytesOf(made)).toBeLessThanOrEqual(CARD_BYTES);
          expect(JSON.stringify(made)).not.toMatch(/\\ud[89a-f]../i);
        }
      ),
      { numRuns: 200 }
    );
  });
});
