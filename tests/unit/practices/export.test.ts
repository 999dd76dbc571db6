import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml, extractRawText } from 'mammoth';
import { parse } from 'csv-parse/sync';
import { createPracticeExporter } from '../../../shared/adapters/export/practice-exporter';
import { pdfLetters } from '../../../shared/adapters/export/pdf-letters';
import {
  criteria,
  practiceKinds,
  textFields,
  type ExportFormat,
  type PublishedPractice,
} from '../../../shared/domain/practices';
import { locales, type Locale } from '../../../shared/kernel/locale';
import { readPdf } from './read-pdf';
import { fullContent } from './sample-content';
import { seedVocabulary } from './seed-vocabulary';

const exporter = createPracticeExporter({
  vocabulary: { load: () => Promise.resolve(seedVocabulary) },
});

const texts = Object.fromEntries(
  textFields.map((field) => [field, `Texto de ${field}: ñandú, coração, ¿qué tal?`])
);

/** A practice with something in every field. */
const published = (changes: Partial<PublishedPractice> = {}): PublishedPractice => ({
  id: 'a7e10000-0000-4000-8000-000000000099',
  kind: 'goodPractice',
  content: fullContent({
    texts: { ...texts, title: 'Ventanilla móvil en la frontera' },
    kindAnswers: {
      didWork: 'yes',
      testedMoreThanOnce: true,
      hasEvidence: true,
      adaptedElsewhere: false,
    },
    themeKeys: ['theme.regularization', 'theme.gender'],
    countryKeys: ['country.PER'],
    frameworkKeys: [
      ...['gcm.objective-4', 'gcm.objective-15', 'gcm.principle-gender-responsive'],
      ...['sdg.goal-5'],
    ],
    cost: 5120,
    hours: 46,
    reached: {
      women: 931,
      men: 548,
      otherIdentities: 7,
      under18: 432,
      source: 'Registro de salida',
    },
    projectCode: 'PER-EDU-2019',
    adaptsId: 'a7e10000-0000-4000-8000-000000000002',
    ratings: Object.fromEntries(
      criteria.map((criterion) => [criterion, { score: 3, evidence: `Prueba de ${criterion}` }])
    ),
  }),
  translations: [],
  attachments: [],
  author: { personId: 'person-1', name: 'Rosa Mendoza Prueba' },
  coAuthors: [{ personId: 'person-2', name: 'Hugo Prueba' }],
  missionKey: 'mission.PER',
  mission: 'Perú',
  publishedAt: '2026-03-02T12:00:00.000Z',
  reviewOn: '2028-03-02',
  isDue: false,
  reuseCount: 3,
  isExternal: false,
  reviewers: ['Esteban Prueba', 'Rafaela Prueba'],
  ...changes,
});

const exported = async (
  practice: PublishedPractice,
  format: ExportFormat,
  locale: Locale,
  files: readonly { readonly name: string; readonly body: Uint8Array }[] = []
) => {
  const file = await exporter.export(practice, format, locale, files);
  return { ...file, bytes: new Uint8Array(Buffer.from(file.body, 'base64')) };
};

const wordText = async (bytes: Uint8Array): Promise<string> =>
  (await extractRawText({ buffer: Buffer.from(bytes) })).value;
/** What of a practice must stand in every file that people read. */
const everything = (practice: PublishedPractice): readonly string[] => [
  ...[
    'Ventanilla móvil en la frontera',
    ...textFields
      .filter((field) => field !== 'title')
      .map((field) => `Texto de ${field}: ñandú, coração, ¿qué tal?`),
  ],
  ...criteria.map((criterion) => `Prueba de ${criterion}`),
  ...Object.values(practice.content.genderAndRights).filter(
    (value): value is string => typeof value === 'string' && value.includes(' ')
  ),
  ...practice.content.actors,
  ...['931', '548', '432', 'Registro de salida', 'PER-EDU-2019', 'Rosa Mendoza', 'Esteban Prueba'],
  'Hugo Prueba',
];

describe('A practice as a Word file', () => {
  test.each(locales)('has every field, with headings and terms in %s', async (locale) => {
    const practice = published();
    const { bytes, fileName, mediaType } = await exported(practice, 'docx', locale);
    const text = await wordText(bytes);
    for (const words of everything(practice)) expect(text).toContain(words);
    for (const key of [...practice.content.themeKeys, ...practice.content.frameworkKeys]) {
      expect(text).toContain(seedVocabulary.byKey(key)?.labels[locale]);
      expect(text).not.toContain(key);
    }
    expect(fileName).toMatch(/^[a-z]+_ventanilla-movil-en-la-frontera_[a-z]{2}\.docx$/);
    expect(mediaType).toContain('wordprocessingml');
  });

  test('can be navigated: a title, headings, tables with heads, languages', async () => {
    const { bytes } = await exported(published(), 'docx', 'pt');
    const { value: html } = await convertToHtml({ buffer: Buffer.from(bytes) });
    expect(html.match(/<h1>/g)?.length ?? 0).toBeGreaterThan(10);
    expect(html).toContain('<table><thead><tr><th>');
    const parts = unzipSync(bytes);
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('w:lang w:val="pt-BR"');
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('w:val="es-419"');
    expect(document).toContain('w:val="Title"');
    expect(document).toContain('w:tblHeader');
  });

  test('says nothing of who made it on which machine', async () => {
    const { bytes } = await exported(published(), 'docx', 'en');
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:creator>Regional Knowledge Hub</dc:creator>');
  });

  test('takes signs that XML cannot hold', async () => {
    const practice = published();
    const content = {
      ...practice.content,
      texts: { ...texts, title: 'Uno\u0000\u000b<&>"\ud800 dos' },
    };
    const { bytes } = await exported({ ...practice, content }, 'docx', 'es');
    expect(await wordText(bytes)).toContain('Uno<&>" dos');
  });
});

describe('A practice as a PDF', () => {
  test.each(locales)('has every field in %s, with its letters', async (locale) => {
    const practice = published();
    const { bytes } = await exported(practice, 'pdf', locale);
    const text = readPdf(bytes).text;
    for (const words of everything(practice)) expect(text).toContain(words);
    for (const key of practice.content.themeKeys) {
      expect(text).toContain(seedVocabulary.byKey(key)?.labels[locale]);
    }
  });

  test('is tagged, says its language and title, and has bookmarks', async () => {
    const { bytes } = await exported(published(), 'pdf', 'es');
    const { info, isMarked, bookmarks, tags } = readPdf(bytes);
    expect(info).toMatchObject({ Title: 'Ventanilla móvil en la frontera', Language: 'es' });
    expect(isMarked).toBe(true);
    expect(bookmarks).toEqual(
      expect.arrayContaining(['Ventanilla móvil en la frontera', 'De un vistazo', 'Resumen'])
    );
    for (const tag of ['"Document"', '"H1"', '"H2"', '"P"', '"L"', '"LBody"']) {
      expect(tags).toContain(tag);
    }
  });

  test('runs over as many pages as it needs', async () => {
    const practice = published();
    const long = 'Una frase que se repite muchas veces para llenar la página. '.repeat(200);
    const content = { ...practice.content, texts: { ...practice.content.texts, actions: long } };
    const { bytes } = await exported({ ...practice, content }, 'pdf', 'es');
    const { pages, text } = readPdf(bytes);
    expect(pages).toBeGreaterThan(3);
    expect(text).toContain(`Página ${pages} de ${pages}`);
  });

  test('keeps the meaning of signs that its letters do not have', () => {
    expect(pdfLetters('Ñandú, coração, ‘ß’ – €5')).toBe('Ñandú, coração, ‘ß’ – €5');
    expect(pdfLetters('a → b ≥ c\u00a0d')).toBe('a -> b >= c d');
    expect(pdfLetters('g̃uarani ỹ Łódź')).toBe('guarani y ?ódz');
    expect(pdfLetters('bien 👍🏽')).toMatch(/^bien \?+$/);
  });
});

describe('The field list for the United Nations Network on Migration', () => {
  test.each(locales)('is a form and a table in %s', async (locale) => {
    const { bytes, fileName } = await exported(published(), 'unHub', locale);
    expect(fileName).toMatch(/\.zip$/);
    const parts = unzipSync(bytes);
    const [form, table] = ['docx', 'csv'].map((end) =>
      Object.entries(parts).find(([name]) => name.endsWith(`.${end}`))
    );
    const text = await wordText(form?.[1] ?? new Uint8Array());
    for (const field of [
      'Key lessons',
      'Benefit and impact',
      'Innovation',
      'GCM guiding principles',
    ]) {
      expect(text).toContain(field);
    }
    expect(text).toContain('Texto de takeaways');
    const csv = strFromU8(table?.[1] ?? new Uint8Array());
    expect(csv.split('\r\n')[0]).toContain('field_es');
    expect(csv).toContain('Lecciones clave');
  });

  test('has no cell that a spreadsheet would take for a formula', async () => {
    const practice = published();
    const content = {
      ...practice.content,
      texts: { ...practice.content.texts, title: '=cmd|’/c calc’!A1', summary: '@SUM(1)' },
      actors: ['+1234', '-1234'],
    };
    const { bytes } = await exported({ ...practice, content }, 'unHub', 'en');
    const parts = unzipSync(bytes);
    const csv = Object.entries(parts).find(([name]) => name.endsWith('.csv'))?.[1];
    const rows = parse(strFromU8(csv ?? new Uint8Array()), { bom: true });
    const cells = (rows as readonly (readonly string[])[]).flat();
    expect(cells.filter((cell) => cell.startsWith("'="))).toHaveLength(1);
    expect(cells).toContain("'@SUM(1)");
    expect(cells.filter((cell) => /^[\s"']*[=+@-]/.test(cell) && !cell.startsWith("'"))).toEqual(
      []
    );
  });
});

describe('A practice for other programs', () => {
  test('has a version, all languages and labels, and no id of a person', async () => {
    const practice = published({
      translations: [
        {
          ...{ locale: 'pt', texts: { title: 'Balcão móvel na fronteira' }, isMachine: false },
          ...{ by: { personId: 'person-7', name: 'Davi Prueba' }, at: '2026-03-05T00:00:00.000Z' },
        },
      ],
    });
    const { bytes, fileName } = await exported(practice, 'json', 'es');
    expect(fileName).toMatch(/\.json$/);
    const record = JSON.parse(strFromU8(bytes)) as Record<string, unknown>;
    expect(record).toMatchObject({
      format: 'regional-km-hub/practice',
      version: 1,
      practice: { id: practice.id, author: 'Rosa Mendoza Prueba', content: { cost: 5120 } },
      terms: { 'theme.gender': { es: expect.any(String), pt: expect.any(String) } },
    });
    expect(strFromU8(bytes)).toContain('Balcão móvel na fronteira');
    expect(strFromU8(bytes)).not.toMatch(/person-\d|personId/);
  });
});

describe('Files of a practice', () => {
  test.each(['docx', 'pdf', 'json', 'unHub'] as const)(
    'go along with %s, in a folder, whatever their names say',
    async (format) => {
      const body = new TextEncoder().encode('guía');
      const attachments = [{ name: 'guía.txt', size: 2048, url: '' }];
      const { bytes, fileName, mediaType } = await exported(
        published({ attachments }),
        format,
        'es',
        [
          { name: 'guía.txt', body },
          { name: '../../guía.txt', body },
        ]
      );
      expect([fileName.endsWith('.zip'), mediaType]).toEqual([true, 'application/zip']);
      const names = Object.keys(unzipSync(bytes));
      expect(names).toContain('archivos adjuntos/guía.txt');
      expect(names).toContain('archivos adjuntos/guía-2.txt');
      expect(names.some((name) => name.includes('..'))).toBe(false);
    }
  );
});

describe('Where a text is not there in a language', () => {
  test.each(['docx', 'pdf'] as const)('the original stands and says so (%s)', async (format) => {
    const { bytes } = await exported(published(), format, 'en');
    const text = format === 'docx' ? await wordText(bytes) : readPdf(bytes).text;
    expect(text).toContain('This practice has not been translated yet. Its text is in Spanish.');
    expect(text).toContain('Texto de results');
  });

  test('a translation by a machine says that nobody has checked it', async () => {
    const practice = published({
      translations: [
        {
          ...{ locale: 'en', texts: { title: 'Mobile desk' }, isMachine: true },
          ...{ by: { personId: 'p', name: 'N' }, at: '2026-03-05T00:00:00.000Z' },
        },
      ],
    });
    const { bytes } = await exported(practice, 'docx', 'en');
    const text = await wordText(bytes);
    expect(text).toContain('A machine made this translation');
    // half a page in each language would be read as a mistake
    expect(text).not.toContain('Texto de results');
  });

  test('no file ever shows a placeholder, a key or “undefined”, for every kind and language', async () => {
    for (const kind of practiceKinds) {
      for (const locale of locales) {
        const practice = published({
          ...{ kind, reviewers: [], reuseCount: 0, isDue: true },
          content: { ...fullContent({}, kind), locale: 'es' },
        });
        const { bytes } = await exported(practice, 'docx', locale);
        const text = await wordText(bytes);
        expect(text).not.toMatch(
          /\{\{|\{[a-z]+\}|undefined|practiceExport|practices\.|\[object|NaN/
        );
      }
    }
  });
});

test.each(['docx', 'pdf', 'unHub', 'json'] as const)(
  'A lesson that shows its mission alone leads to nobody (%s)',
  async (format) => {
    const { author: _hidden, coAuthors: _too, ...practice } = published();
    const content = { ...practice.content, shownAs: 'missionOnly' } as const;
    const { bytes } = await exported({ ...practice, content }, format, 'es');
    const parts =
      format === 'unHub' ? Object.entries(unzipSync(bytes)) : [['x.docx', bytes] as const];
    const found = await Promise.all(
      parts.map(async ([name, body]) => {
        if (format === 'pdf') return readPdf(body).text;
        if (format === 'json' || name.endsWith('.csv')) return strFromU8(body);
        return wordText(body);
      })
    );
    const text = found.join('\n');
    expect(text).not.toContain('Rosa Mendoza');
    expect(text).not.toContain('PER-EDU-2019');
    expect(text).toMatch(/mission\.PER|Misión en Perú/);
  }
);
