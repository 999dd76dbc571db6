import type { Clock } from '../../kernel/clock';
import { locales, type LocalizedText } from '../../kernel/locale';
import { ok, type Result } from '../../kernel/result';
import type { PeopleDirectory } from '../people';
import type { Vocabulary } from '../taxonomy';
import {
  audiences,
  rhythms,
  stages,
  type ChannelLink,
  type Community,
  type CommunityDraft,
  type CommunityStep,
} from './community';
import { dayOf, isDay } from './month';
import type { CommunityStore } from './ports';
import type { CommunityProblem } from './problems';
import { problemOfDraft, tidyDraft } from './validate-draft';
import { problem } from './workbench';

/** Teams and channels by their names. */
export interface ChannelDirectory {
  find(teamName: string, channelName: string): Promise<ChannelLink | undefined>;
}

export interface CommunityImportPorts {
  readonly communities: CommunityStore;
  readonly people: Pick<PeopleDirectory, 'byId' | 'byMail'>;
  readonly channels: ChannelDirectory;
  readonly vocabulary: Vocabulary;
  readonly clock: Clock;
}

/** A line of a list of communities, with people by mail and the channel by name. */
export interface CommunitySource {
  readonly key: string;
  /** YYYY-MM-DD; empty: today. */
  readonly created: string;
  readonly draft: Omit<CommunityDraft, 'channel'>;
  readonly team: string;
  readonly channel: string;
}

/**
 * Reads a line. Several values in a cell are parted by `;`, a term is `mail first-day last-day`.
 * @returns undefined for a line without a key
 */
export function readCommunityRow(
  values: Readonly<Record<string, unknown>>
): CommunitySource | undefined {
  const text = (column: string): string => {
    const value = values[column];
    return typeof value === 'string' ? value.trim() : '';
  };
  const texts = (start: string): LocalizedText =>
    Object.fromEntries(
      locales.flatMap((locale) => {
        const words = text(`${start}_${locale}`);
        return words === '' ? [] : [[locale, words]];
      })
    );
  const list = (column: string): readonly string[] =>
    text(column)
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const key = text('key');
  if (key === '') return undefined;
  return {
    ...{ key, created: text('created'), team: text('team'), channel: text('channel') },
    draft: {
      name: texts('name'),
      purpose: texts('purpose'),
      themeKey: text('theme'),
      audience: audiences.find((one) => one === text('audience')) ?? 'internal',
      governance: text('governance'),
      audienceAnalysis: text('audience_analysis'),
      languages: locales.filter((locale) => list('languages').includes(locale)),
      supervisors: list('supervisors'),
      moderators: list('moderators').map((term) => {
        const [personId = '', from = '', until = ''] = term.split(/\s+/);
        return { personId, from, until };
      }),
      rhythm: rhythms.find((one) => one === text('rhythm')) ?? 'monthly',
      poemLink: text('poem'),
      stage: stages.find((one) => one === text('stage')) ?? 'potential',
      reviewOn: text('review_on'),
    },
  };
}

/** Brings one community to where its source has it; a stage that people moved on stays. */
export async function importCommunity(
  ports: CommunityImportPorts,
  source: CommunitySource
): Promise<Result<'created' | 'updated' | 'unchanged', CommunityProblem>> {
  const draft = await resolve(ports, source);
  if (!draft) return problem('communities.person-unknown');
  const channel =
    source.team === '' ? undefined : await ports.channels.find(source.team, source.channel);
  if (source.team !== '' && !channel) return problem('communities.channel-missing');
  const { stage, ...wanted } = tidyDraft(channel ? { ...draft, channel } : draft);
  const { clock, vocabulary, people } = ports;
  const today = dayOf(clock.now());
  const before = await ports.communities.byId(source.key);
  // A list may say that a review is due.
  const surroundings = { vocabulary, people, today, reviewOnBefore: wanted.reviewOn };
  const wrong = await problemOfDraft({ ...wanted, stage }, surroundings);
  if (wrong) return { ok: false, problem: wrong };

  const at = clock.now().toISOString();
  if (!before) {
    const created = isDay(source.created) ? `${source.created}T12:00:00.000Z` : at;
    const step: CommunityStep = {
      ...{ event: 'create', by: 'import', at, after: stage, changed: [] },
    };
    const { key: id } = source;
    await ports.communities.add({ ...wanted, id, standing: stage, created, steps: [step] });
    return ok('created');
  }
  const changed = changedIn(before, wanted);
  if (changed.length === 0) return ok('unchanged');
  const { standing } = before;
  const step: CommunityStep = {
    ...{ event: 'change', by: 'import', at, before: standing, after: standing, changed },
  };
  const { id, created, version, mergedInto, steps } = before;
  await ports.communities.save({
    ...wanted,
    ...{ id, created, version, standing, steps: [...steps, step] },
    ...(mergedInto === undefined ? {} : { mergedInto }),
  });
  return ok('updated');
}

/** The draft with people by id in place of mail; undefined where one is not known. */
async function resolve(
  { people }: CommunityImportPorts,
  { draft }: CommunitySource
): Promise<CommunityDraft | undefined> {
  const idOf = async (mail: string): Promise<string> => (await people.byMail(mail))?.id ?? '';
  const supervisors = await Promise.all(draft.supervisors.map(idOf));
  const moderators = await Promise.all(
    draft.moderators.map(async (term) => ({ ...term, personId: await idOf(term.personId) }))
  );
  const isUnknown = supervisors.includes('') || moderators.some(({ personId }) => personId === '');
  return isUnknown ? undefined : { ...draft, supervisors, moderators };
}

function changedIn(before: Community, wanted: Omit<CommunityDraft, 'stage'>): readonly string[] {
  const old = new Map(Object.entries(before));
  return Object.entries(wanted).flatMap(([name, value]) =>
    JSON.stringify(old.get(name)) === JSON.stringify(value) ? [] : [name]
  );
}
