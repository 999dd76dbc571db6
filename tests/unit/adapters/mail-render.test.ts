import fc from 'fast-check';
import { renderMail, subjectLine } from '../../../shared/adapters/mail/render-mail';
import { dark, light, type MailColours } from '../../../shared/adapters/mail/mail-colours';
import type { NotificationContent } from '../../../shared/domain/deliveries/index';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator, type TeamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { locales, type Locale } from '../../../shared/kernel/locale';

const translators: Readonly<Record<Locale, TeamsTranslator>> = {
  es: teamsTranslator(allTeamsCatalogues.es, 'es-PE'),
  pt: teamsTranslator(allTeamsCatalogues.pt, 'pt-BR'),
  en: teamsTranslator(allTeamsCatalogues.en, 'en-GB'),
};

const content: NotificationContent = {
  title: 'Respondieron a su pregunta',
  paragraphs: ['Primera línea.\nSegunda línea.', ''],
  facts: [{ name: 'Tema', value: 'Agua & saneamiento' }],
  link: { label: 'Leer la respuesta', url: 'https://hub.example.org/q?a=1&b=2' },
  why: 'Le llega porque usted hizo la pregunta.',
};
const ways = {
  unsubscribeUrl: 'https://hub.example.org/unsubscribe?t=1',
  preferencesUrl: 'https://hub.example.org/preferences',
};
/** Every way out of a mail. */
const addresses = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('A mail of the hub', () => {
  test.each(locales)('speaks %s, names its language, and says how to stop it', async (locale) => {
    const mail = await renderMail({ content, ...ways }, translators[locale]);
    const { formatTag } = translators[locale];
    expect(mail.html).toContain(`<html lang="${formatTag}"`);
    for (const key of ['sender', 'preferences', 'unsubscribe', 'noReply'] as const) {
      expect(mail.html).toContain(allTeamsCatalogues[locale].mail[key]);
      expect(mail.text).toContain(allTeamsCatalogues[locale].mail[key]);
    }
    expect(mail.html).toContain(content.why);
    expect(mail.text).toContain(content.why);
  });

  test('loads nothing, and leads only where it says', async () => {
    const { html } = await renderMail({ content, ...ways }, translators.es);
    expect(addresses(html)).toEqual([
      'https://hub.example.org/q?a=1&amp;b=2',
      'https://hub.example.org/preferences',
      'https://hub.example.org/unsubscribe?t=1',
    ]);
    expect(html).not.toMatch(/<(img|link|script|iframe|form|input)\b|@import|url\(/i);
  });

  test('says in plain text what its form says, in the same order', async () => {
    const { text } = await renderMail({ content, ...ways }, translators.es);
    expect(text).toBe(
      [
        'Hub regional de conocimiento',
        'Respondieron a su pregunta',
        'Primera línea.\nSegunda línea.',
        'Tema: Agua & saneamiento',
        'Leer la respuesta: https://hub.example.org/q?a=1&b=2',
        'Le llega porque usted hizo la pregunta.',
        '-- \nElegir qué recibe: https://hub.example.org/preferences\nNo recibir más mensajes de este tipo: https://hub.example.org/unsubscribe?t=1\nEste correo se envió automáticamente. Nadie lee las respuestas.',
      ].join('\n\n')
    );
  });

  test('leaves out what it has not, and addresses that are none of the web', async () => {
    const bare = await renderMail(
      {
        content: {
          title: 'a',
          paragraphs: [],
          why: 'w',
          link: { label: 'x', url: 'javascript:alert(1)' },
        },
        unsubscribeUrl: 'data:text/html,x',
      },
      translators.en
    );
    expect(addresses(bare.html)).toEqual([]);
    expect(bare.html).not.toContain('undefined');
    expect(bare.text).not.toContain('undefined');
  });

  test('stays small enough that no program cuts it off', async () => {
    const long = { ...content, paragraphs: Array.from({ length: 10 }, () => 'x'.repeat(2000)) };
    const { html } = await renderMail({ content: long, ...ways }, translators.es);
    // Gmail hides what comes after 102 KB.
    expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
  });

  test('keeps whatever people write as text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '</p><script>alert(1)</script>',
            '<mj-include path="/etc/passwd" />',
            '{{password}} <% x %>',
            '"><img src=x onerror=alert(1)>',
            ']]></mj-text><!--',
            'a & b &amp; c'
          )
        ),
        async (written) => {
          const { html } = await renderMail(
            {
              content: {
                title: written,
                paragraphs: [written],
                facts: [{ name: written, value: written }],
                link: { label: written, url: 'https://hub.example.org/' },
                why: written,
              },
            },
            translators.pt
          );
          expect(html).not.toMatch(/<(script|img|mj-)/i);
          expect(addresses(html)).toEqual(['https://hub.example.org/']);
        }
      ),
      { numRuns: 40 }
    );
  });
});

describe('A subject', () => {
  test('is one line, so that it begins no header of its own', () => {
    expect(subjectLine('Hola\r\nBcc: todos@example.org')).toBe('Hola Bcc: todos@example.org');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(subjectLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      })
    );
  });

  test('is cut at a whole sign where Exchange would cut it', () => {
    const subject = subjectLine('🙂'.repeat(300));
    expect([...subject]).toHaveLength(200);
    expect(subject.endsWith('🙂…')).toBe(true);
  });
});

describe('The colours of a mail', () => {
  const channel = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  test.each<[string, MailColours]>([
    ['light', light],
    ['dark', dark],
  ])('%s can be read everywhere they meet', (_, colours) => {
    const { canvas, card, text, strong, meta, link, button, onButton } = colours;
    for (const [front, ground] of [
      [text, card],
      [strong, card],
      [meta, card],
      [meta, canvas],
      [link, canvas],
      [onButton, button],
    ] as const)
      expect(contrast(front, ground)).toBeGreaterThan(5.5);
  });
});
