import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { openTenant, type TestTenant } from './support/open-tenant';
import { ada } from './support/people';

const pdf = (text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument(options);
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    if (text === '') document.rect(50, 50, 200, 100).fill('navy');
    else document.text(text);
    document.end();
  });

const word = (text: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));

const presentation = (text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'ppt/slides/slide1.xml': strToU8(`<p:sld><a:t>${text}</a:t></p:sld>`),
  });

const workbook = (text: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/sharedStrings.xml': strToU8(`<sst><si><t>${text}</t></si></sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><c><v>4711</v></c></sheetData></worksheet>'
    ),
  });

/** A Word file whose text unpacks to a thousand times its length. */
const bomb = (): Uint8Array =>
  zipSync({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });

/** A directory that promises a few bytes where there are many. */
const liar = (): Buffer => {
  const content = Buffer.alloc(10 * 1024 * 1024);
  const packed = deflateRawSync(content);
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(100, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
};

const manyEntries = (): Uint8Array =>
  zipSync(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${index}.xml`, strToU8('')])),
    { level: 0 }
  );

let local: TestTenant;
beforeAll(async () => {
  local = await openTenant();
});
afterAll(() => local.tenant.close());

const upload = (name: string, content: Uint8Array): Promise<unknown> =>
  local
    .sharePoint(ada)
    .web.getFolderByServerRelativePath('Shared Documents')
    .files.addUsingPath(name, new Blob([Buffer.from(content)]), { Overwrite: true });

const find = async (words: string): Promise<string[]> => {
  const answer = await local.ask(ada, 'POST', '/sites/hub/_api/search/postquery', {
    body: { request: { Querytext: words, SelectProperties: ['Filename'], TrimDuplicates: false } },
  });
  return [...(await answer.text()).matchAll(/"Key":"Filename","Value":"([^"]*)"/g)].map(
    ([, name = '']) => name
  );
};
const settle = (): Promise<Response> => local.admin('POST', '/crawl');

describe('The text of a document is found', () => {
  test.each([
    ['pdf', 'jacarandá', () => pdf('Informe sobre el jacarandá')],
    ['docx', 'lapacho', () => word('Guía del lapacho')],
    ['pptx', 'ceiba', () => Promise.resolve(presentation('A ceiba da praça'))],
    ['xlsx', 'ombú', () => Promise.resolve(workbook('ombú'))],
  ])('in %s files, soon after they can be found by name', async (type, tree, make) => {
    await upload(`tree.${type}`, await make());
    expect(await find(`filename:tree.${type}`)).toEqual([`tree.${type}`]);
    await settle();
    expect(await find(tree)).toEqual([`tree.${type}`]);
  });

  test('by its new words when the file is replaced, and not at all when it is gone', async () => {
    await upload('changing.pdf', await pdf('quebracho'));
    await settle();
    await upload('changing.pdf', await pdf('algarrobo'));
    await settle();
    expect([await find('quebracho'), await find('algarrobo')]).toEqual([[], ['changing.pdf']]);
    await local
      .sharePoint(ada)
      .web.getFolderByServerRelativePath('Shared Documents')
      .files.getByUrl('changing.pdf')
      .delete();
    await settle();
    expect(await find('algarrobo')).toEqual([]);
  });

  test('still after a column was changed, without being dug out again', async () => {
    await upload('titled.pdf', await pdf('timbó'));
    await settle();
    const file = local
      .sharePoint(ada)
      .web.getFolderByServerRelativePath('Shared Documents')
      .files.getByUrl('titled.pdf');
    await (await file.getItem()).update({ Title: 'Another title' });
    expect(await find('timbó')).toEqual(['titled.pdf']);
  });
});

describe('A document that cannot be read is found by its name alone', () => {
  test.each([
    ['encrypted.pdf', () => pdf('secretword', { userPassword: 'open', pdfVersion: '1.7' })],
    ['picture.pdf', () => pdf('')],
    ['truncated.pdf', async () => (await pdf('cutword')).subarray(0, 700)],
    ['truncated.docx', async () => (await word('cutword')).subarray(0, 900)],
    ['really-word.pdf', () => word('wrongword')],
    ['really-pdf.docx', () => pdf('wrongword')],
    ['bomb.docx', () => Promise.resolve(bomb())],
    ['liar.docx', () => Promise.resolve(liar())],
    ['entries.pptx', () => Promise.resolve(manyEntries())],
    [
      'nested.pptx',
      () => Promise.resolve(zipSync({ 'ppt/slides/slide1.xml': bomb() }, { level: 0 })),
    ],
    ['really-zip.txt', () => Promise.resolve(presentation('wrongword'))],
  ])('%s', async (name, make) => {
    await upload(name, await make());
    const started = Date.now();
    await settle();
    // its reader's time is limited, and one that is refused is refused at a look
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(await find(`filename:${name}`)).toEqual([name]);
    for (const text of ['secretword', 'cutword', 'wrongword']) expect(await find(text)).toEqual([]);
  });

  test('and nobody waits for it', async () => {
    await upload('slow.docx', bomb());
    await local.admin('GET', '/health');
    const started = Date.now();
    expect(await find('filename:slow')).toEqual(['slow.docx']);
    expect(Date.now() - started).toBeLessThan(3_000);
    await settle();
  });
});

const samples = join(__dirname, '../../../shared/data');
const describeWithSamples =
  existsSync(join(samples, 'pdf_samples')) || process.env['CI']
    ? describe
    : (name: string, tests: () => void) =>
        describe.skip(`${name} (the samples are not beside the project)`, tests);

describeWithSamples('Documents of other programs', () => {
  test.each(['pdf_samples', 'docx_samples'])('are all indexed: %s', async (folder) => {
    const names = readdirSync(join(samples, folder)).filter((name) => /\.(pdf|docx)$/.test(name));
    for (const name of names) await upload(name, readFileSync(join(samples, folder, name)));
    await settle();
    for (const name of names) expect(await find(`filename:"${name}"`)).toContain(name);
  });

  test('by their words', async () => {
    expect(await find('"The Crazy Ones"')).toEqual(['crazyones-pdfa.pdf']);
    expect(await find('"Today\'s Special: Salmon"')).toEqual(['mammoth__strikethrough.docx']);
  });
});
