import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { checkUpload } from '../../../shared/adapters/files/check-upload';
import { bytesOf, eicar, joined, relations, word, wordFile, wordParts } from './made-files';

const outcome = (name: string, body: Uint8Array, existing: readonly string[] = []): string => {
  const checked = checkUpload(name, body, existing);
  return checked.ok ? checked.value.name : checked.problem.code;
};

const external = (type: string, target: string): string =>
  relations(
    `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`
  );

/** An archive with as many entries as wanted, each empty: made by hand, since it must not take long. */
function manyEntries(count: number): Uint8Array {
  const name = bytesOf('word/x');
  const local = joined(
    Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(22).fill(0), 6, 0, 0, 0]),
    name
  );
  const central = joined(
    Uint8Array.from([
      0x50,
      0x4b,
      1,
      2,
      ...Array<number>(24).fill(0),
      6,
      0,
      ...Array<number>(16).fill(0),
    ]),
    name
  );
  const whole = new Uint8Array(local.length + central.length * count + 22);
  whole.set(local, 0);
  for (let at = 0; at < count; at += 1) whole.set(central, local.length + central.length * at);
  const view = new DataView(whole.buffer);
  const end = whole.length - 22;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, Math.min(count, 0xffff), true);
  view.setUint16(end + 10, Math.min(count, 0xffff), true);
  view.setUint32(end + 12, central.length * count, true);
  view.setUint32(end + 16, local.length, true);
  return whole;
}

/** The file with another size written for one entry, in both of its headers. */
function withSize(file: Uint8Array, name: string, size: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const wanted = bytesOf(name).join();
  for (let at = 0; at + 46 < copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    const isLocal = mark === 0x04034b50;
    if (!isLocal && mark !== 0x02014b50) continue;
    const nameAt = at + (isLocal ? 30 : 46);
    if (copy.subarray(nameAt, nameAt + name.length).join() !== wanted) continue;
    view.setUint32(at + (isLocal ? 22 : 24), size, true);
  }
  return copy;
}

/** Milliseconds of work at best: what else runs on the machine slows a single look, and says nothing. */
const timed = (check: () => string): { readonly said: string; readonly ms: number } => {
  let ms = Infinity;
  let said = '';
  for (let time = 0; time < 5; time += 1) {
    const start = process.cpuUsage();
    said = check();
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { said, ms };
};

describe('A Word file that a person attaches', () => {
  test('is taken when there is nothing wrong with it', () => {
    expect(outcome('Acta de la mesa.docx', wordFile())).toBe('Acta de la mesa.docx');
  });

  test('may lead to pages and mail addresses by links', () => {
    const links = external('hyperlink', 'https://example.org/informe');
    expect(outcome('a.docx', wordFile({ 'word/_rels/document.xml.rels': links }))).toBe('a.docx');
  });

  test.each([
    ['a picture on another server', external('image', 'https://example.org/pixel.png')],
    ['a template on another server', external('attachedTemplate', 'https://example.org/t.dotm')],
    ['an object on a shared drive', external('oleObject', 'file:///\\\\10.0.0.1\\x')],
    ['a link that opens a local program', external('hyperlink', 'file:///C:/Windows/calc.exe')],
  ])('is refused when it fetches %s by itself', (_, links) => {
    const file = wordFile({ 'word/_rels/document.xml.rels': links });
    expect(outcome('a.docx', file)).toBe('practices.file-active-content');
  });

  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['a control', { 'word/activeX/activeX1.xml': '<a/>' }],
    ['an object of another program', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['a program', { 'word/media/setup.exe': 'MZ' }],
    [
      'a field that starts another program',
      {
        'word/document.xml': word(
          '<w:instrText> DDE</w:instrText><w:instrText>AUTO c:\\\\cmd.exe "/k calc" </w:instrText>'
        ),
      },
    ],
    [
      'a declared entity (XXE)',
      {
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${word('&e;')}`,
      },
    ],
    [
      'an entity behind a long comment',
      {
        'word/styles.xml': `<!--${' '.repeat(3000)}--><!DOCTYPE x SYSTEM "http://example.org/x"><x/>`,
      },
    ],
  ] as [string, Record<string, string>][])('is refused with %s', (_, parts) => {
    expect(outcome('a.docx', wordFile(parts))).toBe('practices.file-active-content');
  });

  test('is refused with an entity in UTF-16, which a search for ASCII would miss', () => {
    const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x SYSTEM "x"><x/>';
    const bytes = Uint8Array.from(
      [...text].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8])
    );
    expect(outcome('a.docx', wordFile({ 'word/styles.xml': bytes }))).toBe(
      'practices.file-active-content'
    );
  });

  test('is refused with the test virus in one of its parts', () => {
    expect(outcome('a.docx', wordFile({ 'word/media/a.txt': eicar }))).toBe(
      'practices.file-malware'
    );
  });

  test('is refused when it is locked with a password, and says so', () => {
    const locked = joined(
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      new Uint8Array(600),
      bytesOf('EncryptedPackage'.replace(/./g, '$&\u0000'))
    );
    expect(outcome('a.docx', locked)).toBe('practices.file-encrypted');
  });

  test('is refused when it is an old Word file with a new ending', () => {
    const old = joined(
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      new Uint8Array(600)
    );
    expect(outcome('a.docx', old)).toBe('practices.file-not-what-it-says');
  });

  test.each([
    ['cut in the middle', wordFile().subarray(0, 300)],
    ['only an archive', zipSync({ 'readme.txt': strToU8('x') })],
    ['with a program before it', joined(bytesOf('MZ'), wordFile())],
    ['with something behind it', joined(wordFile(), bytesOf('<script>'))],
    ['with a part that leads out of its folder', wordFile({ '../../start.txt': 'x' })],
  ])('is refused when it is %s', (_, file) => {
    expect(outcome('a.docx', file)).toBe('practices.file-not-what-it-says');
  });

  test('is refused under the ending of a workbook', () => {
    expect(outcome('a.xlsx', wordFile())).toBe('practices.file-not-what-it-says');
  });

  test('may carry the workbook of a chart, which is looked into as well', () => {
    const sheet = (more: Record<string, string> = {}): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8('<workbook/>'),
        ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, strToU8(part)])),
      });
    const with1 = (body: Uint8Array): Uint8Array =>
      wordFile({ 'word/embeddings/hoja1.xlsx': body });
    expect(outcome('a.docx', with1(sheet()))).toBe('a.docx');
    expect(outcome('a.docx', with1(sheet({ 'xl/vbaProject.bin': 'x' })))).toBe(
      'practices.file-active-content'
    );
  });
});

describe('A file that unfolds into too much', () => {
  const zeros = new Uint8Array(64 * 1024 * 1024);
  const bomb = zipSync({ ...wordParts(), 'word/media/a.txt': zeros });

  test.each([
    ['64 MB of nothing in 64 KB', bomb],
    ['an archive within it', wordFile({ 'word/a.zip': zipSync({ x: strToU8('x') }) })],
    [
      'an archive under another name',
      wordFile({ 'word/media/a.png': zipSync({ x: strToU8('x') }) }),
    ],
    ['100,000 entries', manyEntries(100_000)],
    ['20,000 entries', manyEntries(20_000)],
    ['a size that is a lie', withSize(bomb, 'word/media/a.txt', 100)],
  ])('is refused within 200 ms: %s', (_, file) => {
    const { said, ms } = timed(() => outcome('a.docx', file));
    expect(said).toBe('practices.file-bomb');
    expect(ms).toBeLessThan(200);
  });

  test('costs no memory: nothing of it is unfolded', () => {
    const before = process.memoryUsage().arrayBuffers;
    for (let time = 0; time < 20; time += 1) outcome('a.docx', bomb);
    const grown = process.memoryUsage().arrayBuffers - before;
    expect(grown).toBeLessThan(50 * 1024 * 1024);
  });

  test('is refused when its entries share their bytes', () => {
    const file = wordFile({ 'word/a.txt': 'aaaa', 'word/b.txt': 'bbbb' });
    const view = new DataView(file.buffer);
    const offsets: number[] = [];
    for (let at = 0; at + 46 < file.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) offsets.push(at + 42);
    }
    const [, , , first = 0, second = 0] = offsets;
    view.setUint32(second, view.getUint32(first, true), true);
    expect(outcome('a.docx', file)).toBe('practices.file-bomb');
  });
});

test('Whatever bytes come, the answer is a word and never a crash', () => {
  const extensions = ['docx', 'xlsx', 'pptx', 'pdf', 'png', 'jpg', 'mp3', 'mp4', 'txt', 'csv'];
  const sound = wordFile();
  fc.assert(
    fc.property(
      fc.constantFrom(...extensions),
      fc.uint8Array({ maxLength: 400 }),
      fc.nat(sound.length),
      fc.boolean(),
      (extension, noise, at, isWord) => {
        const body = isWord ? joined(sound.subarray(0, at), noise, sound.subarray(at + 1)) : noise;
        const checked = checkUpload(`a.${extension}`, body, []);
        expect(checked.ok || checked.problem.code.startsWith('practices.file-')).toBe(true);
      }
    ),
    { numRuns: 500 }
  );
});
