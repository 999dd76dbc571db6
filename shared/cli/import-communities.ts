import { createChannelDirectory } from '../adapters/graph/channel-directory';
import { createPeopleDirectory } from '../adapters/graph/people-directory';
import { sitePathOf } from '../adapters/sharepoint/provisioning/provision-site';
import { createCommunityStores } from '../adapters/sharepoint/communities/community-stores';
import {
  readCommunityRow,
  importCommunity,
  type CommunityImportPorts,
  type CommunityProblem,
} from '../domain/communities';
import type { Vocabulary } from '../domain/taxonomy';
import { allTeamsCatalogues } from '../i18n/all-teams-catalogues';
import { teamsTranslator, type TeamsMessageKey } from '../i18n/teams-catalogue';
import { systemClock } from '../kernel/clock';
import type { SiteConnection } from './composition';
import type { CliTranslator } from './messages';
import { readTable } from './read-source';
import type { Terminal } from './terminal';

export interface CommunitiesImport {
  readonly connection: SiteConnection;
  readonly vocabulary: Vocabulary;
  /** The file, and its name for what is said of it. */
  readonly file: string;
  readonly fileName: string;
  readonly planOnly: boolean;
  readonly words: CliTranslator;
  readonly terminal: Terminal;
}

/**
 * Brings communities to where their file has them. People are named by mail, teams and channels by
 * name. Safe to repeat.
 * @returns how many were left out
 */
export async function importCommunities(settings: CommunitiesImport): Promise<number> {
  const { file, fileName, planOnly, words, terminal } = settings;
  const table = await readTable(file);
  if (!table) {
    terminal.print(words.t('library.run.sourceBroken', { file: fileName, format: 'CSV' }));
    return 1;
  }
  const ports = portsOf(settings);
  const tally = { created: 0, updated: 0, unchanged: 0 };
  const refused: { readonly line: number; readonly problem: CommunityProblem }[] = [];
  for (const row of table.rows) {
    const source = 'fault' in row ? undefined : readCommunityRow(row.values);
    if (!source) continue;
    if (planOnly) continue;
    const result = await importCommunity(ports, source);
    if (result.ok) tally[result.value] += 1;
    else refused.push({ line: row.line, problem: result.problem });
  }
  terminal.print(
    planOnly
      ? words.t('library.run.curatedPlan', {
          ...{ file: fileName, count: table.rows.length, refused: 0 },
        })
      : words.t('library.run.curated', { file: fileName, ...tally, refused: refused.length })
  );
  for (const { line, problem } of refused) {
    terminal.print(
      `  ${words.t('library.run.rowWithoutId', {
        line: String(line),
        problem: problemWords(problem, words),
      })}`
    );
  }
  return refused.length;
}

function portsOf({ connection, vocabulary }: CommunitiesImport): CommunityImportPorts {
  const { sp, siteUrl, graph } = connection;
  const clock = systemClock;
  const source = { load: () => Promise.resolve(vocabulary) };
  return {
    communities: createCommunityStores(sp, sitePathOf(siteUrl)).communities,
    people: createPeopleDirectory({ graph, vocabulary: source, clock }),
    channels: createChannelDirectory(graph),
    ...{ vocabulary, clock },
  };
}

function problemWords(
  { code, values }: CommunityProblem,
  { locale, formatTag }: CliTranslator
): string {
  const name = code.slice(code.indexOf('.') + 1);
  const translator = teamsTranslator(allTeamsCatalogues[locale], formatTag);
  return translator.t(`communities.problems.${name}` as TeamsMessageKey, values);
}
