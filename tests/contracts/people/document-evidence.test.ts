import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/security/item';
import type { EvidenceFound } from '../../../shared/domain/people';
import { siteUrl, type LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';
import { openPracticesSite, sitePath } from '../practices/practices-site';
import { evidenceOf } from './people-site';

let site: LocalSite;

beforeAll(async () => {
  site = await openPracticesSite();
}, 60_000);
afterAll(() => site.close());

const collect = (): Promise<EvidenceFound> => evidenceOf(site, 'documents');

describe('documents', () => {
  const labour = 'theme.labour-migration';
  const recruitment = 'theme.ethical-recruitment';

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    const rows = [
      // a theme and one below it, two countries, two authors
      `d-1,Contratación,${recruitment},PER; ECU,guideline,2024,es,1.txt,all,,,${luz.mail}; ${ana.mail}`,
      // one work in two languages
      `d-2,Guía,${labour},PER,guideline,2023,es,2.txt,all,work-a,,${ana.mail}`,
      `d-3,Guia,${labour},BRA,guideline,2025,pt,3.txt,all,work-a,,${ana.mail}; ${eva.mail}`,
      // for the KM team alone
      `d-4,Reservado,${labour},PER,guideline,2024,es,4.txt,km-team,,,${luz.mail}`,
      `d-5,Viejo,${labour},CHL,guideline,2012,es,5.txt,all,,archived,${luz.mail}`,
      `d-6,Plan,,,guideline,2027,es,6.txt,all,,,${eva.mail}`,
    ];
    const head =
      'id,title,themes,countries,type,year,languages,file,audience,work,lifecycle,author';
    writeFileSync(join(folder, 'documents.csv'), [head, ...rows, ''].join('\n'));
    for (let number = 1; number <= 6; number += 1) {
      writeFileSync(join(folder, `${number}.txt`), `Texto ${number}`);
    }
    const imported = await site.import(folder);
    rmSync(folder, { recursive: true });
    if (imported.code !== 0) throw new Error(imported.text);
  }, 60_000);

  const titlesOf = ({ evidence }: EvidenceFound, mail: string) =>
    evidence
      .filter(({ who }) => 'mail' in who && who.mail === mail)
      .map(({ title }) => title)
      .sort();

  test('count for each of their authors, with an address that opens them', async () => {
    const found = await collect();
    expect(titlesOf(found, ana.mail)).toEqual(['Contratación', 'Guía']);
    const [one] = found.evidence.filter(({ title }) => title === 'Contratación');
    expect(one).toMatchObject({
      ...{ kind: 'document', on: '2024-06-30', url: `${siteUrl}/HubDocuments/1.txt` },
      ...{ themeKeys: [recruitment], countryKeys: ['country.PER', 'country.ECU'] },
    });
  });

  test('in several languages are one piece, as new as the newest', async () => {
    const { evidence } = await collect();
    const work = evidence.filter(({ id }) => id === 'document:work-a');
    expect(work.map(({ who }) => who)).toEqual([
      { mail: ana.mail, name: ana.displayName },
      { mail: eva.mail, name: eva.displayName },
    ]);
    expect(work.map(({ on }) => on)).toEqual(['2025-06-30', '2025-06-30']);
    expect(work[0]?.countryKeys).toEqual(['country.PER', 'country.BRA']);
  });

  test('that not all staff may read are nobody’s evidence and are not counted', async () => {
    const found = await collect();
    expect(titlesOf(found, luz.mail)).toEqual(['Contratación', 'Viejo']);
    expect(JSON.stringify(found)).not.toContain('Reservado');
  });

  test('in a folder with rights of its own say nothing either', async () => {
    const { sp } = site.connection();
    const library = sp.web.getFolderByServerRelativePath(`${sitePath}/HubDocuments`);
    await library.folders.addUsingPath('Cerrada');
    const path = `${sitePath}/HubDocuments/Cerrada`;
    const folder = sp.web.getFolderByServerRelativePath(path);
    await folder.files.addUsingPath('dentro.txt', 'Texto');
    const file = await sp.web.getFileByServerRelativePath(`${path}/dentro.txt`).getItem();
    const key = `i:0#.f|membership|${eva.mail}`;
    await file.validateUpdateListItem([
      { FieldName: 'HubAuthors', FieldValue: JSON.stringify([{ Key: key }]) },
    ]);
    expect(titlesOf(await collect(), eva.mail)).toContain('dentro.txt');
    await (await folder.getItem()).breakRoleInheritance(true, false);
    expect(titlesOf(await collect(), eva.mail)).not.toContain('dentro.txt');
  });

  test('are of no day that is still to come', async () => {
    const { evidence } = await collect();
    expect(evidence.find(({ title }) => title === 'Plan')?.on).toBe('2026-11-29');
  });

  test('are counted once for their theme and all above, by country and in all', async () => {
    const { counts = [] } = await collect();
    const count = (themeKey: string, countryKey?: string) =>
      counts.find((one) => one.themeKey === themeKey && one.countryKey === countryKey)?.count;
    expect(count(recruitment)).toBe(1);
    // the work, and what is below; what is archived is not there any more
    expect(count(labour)).toBe(2);
    expect(count(labour, 'country.PER')).toBe(2);
    expect(count(labour, 'country.ECU')).toBe(1);
    expect(count(labour, 'country.CHL')).toBeUndefined();
  });
});
