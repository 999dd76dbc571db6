import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { ana, eva, luz } from '../../surfaces/cli/people';

export const sitePath = '/sites/hub';
/** A thematic specialist. */
export const rts = { ...luz, roles: ['Reader', 'Contributor', 'RTS'] };
const members = [ana, eva, rts];

/** A site with the hub's lists, its groups, and who answers for return. */
export async function provisionWithPeople(site: LocalSite): Promise<LocalSite> {
  await site.admin('POST', '/people', members);
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const provisioned = await site.provision(
    ...['--yes', '--members', file('members.json', JSON.stringify(members))]
  );
  if (provisioned.code !== 0) throw new Error(provisioned.text);
  file('a.txt', 'Retorno');
  file('specialists.csv', `theme,mail\ntheme.return-reintegration,${rts.mail}\n`);
  const documents = file(
    'documents.csv',
    'id,title,themes,countries,type,year,languages,file\nd-1,Retorno,theme.return-reintegration,PER,evaluation,2024,es,a.txt\n'
  );
  const imported = await site.import(documents);
  rmSync(folder, { recursive: true });
  if (imported.code !== 0) throw new Error(imported.text);
  return site;
}
