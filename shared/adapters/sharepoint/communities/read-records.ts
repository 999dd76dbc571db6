import {
  audiences,
  moderationStates,
  proposalKinds,
  proposalStates,
  reportReasons,
  rhythms,
  standings,
  type ChannelLink,
  type Community,
  type KeptProposal,
  type LinkedDocument,
  type ModerationRecord,
} from '../../../domain/communities';
import { isLocale, locales, type LocalizedText } from '../../../kernel/locale';
import { rowText, type Row } from '../list-rows';

/*
 * Records out of JSON. The hub alone writes them, but an administrator can change a list by hand: what
 * the hub decides by is read value by value, and the trail of steps as it stands.
 */

/** One of the allowed words, or the first of them. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]], value: unknown): Word {
  return words.find((word) => word === value) ?? words[0];
}

function listIn<T>(value: unknown, read: (entry: Row) => T): readonly T[] {
  return Array.isArray(value)
    ? value.flatMap((entry: unknown) =>
        typeof entry === 'object' && entry !== null ? [read(entry as Row)] : []
      )
    : [];
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function optional(row: Row, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = rowText(row[name]);
      return value === '' ? [] : [[name, value]];
    })
  );
}

function objectIn(value: unknown): Row | undefined {
  return typeof value === 'object' && value !== null ? (value as Row) : undefined;
}

function localized(value: unknown): LocalizedText {
  return Object.fromEntries(
    Object.entries(objectIn(value) ?? {}).filter(
      ([locale, text]) => isLocale(locale) && typeof text === 'string'
    )
  );
}

function channelIn(value: unknown): { readonly channel?: ChannelLink } {
  const row = objectIn(value);
  const [teamId, channelId] = [rowText(row?.['teamId']), rowText(row?.['channelId'])];
  return teamId === '' || channelId === '' ? {} : { channel: { teamId, channelId } };
}

export function readCommunity(row: Row, version: string): Community {
  return {
    id: rowText(row['id']),
    name: localized(row['name']),
    purpose: localized(row['purpose']),
    themeKey: rowText(row['themeKey']),
    audience: oneOf(audiences, row['audience']),
    ...optional(row, 'governance', 'audienceAnalysis', 'poemLink', 'mergedInto'),
    languages: locales.filter((locale) => textsIn(row['languages']).includes(locale)),
    supervisors: textsIn(row['supervisors']),
    moderators: listIn(row['moderators'], (term) => ({
      personId: rowText(term['personId']),
      from: rowText(term['from']),
      until: rowText(term['until']),
    })),
    rhythm: oneOf(rhythms, row['rhythm']),
    ...channelIn(row['channel']),
    standing: oneOf(standings, row['standing']),
    reviewOn: rowText(row['reviewOn']),
    created: rowText(row['created']),
    steps: listIn(row['steps'], (step) => step as unknown as Community['steps'][number]),
    version,
  };
}

export function readModeration(row: Row, version: string): ModerationRecord {
  const document = objectIn(row['document']);
  const linked: LinkedDocument | undefined = document && {
    title: rowText(document['title']),
    url: rowText(document['url']),
  };
  return {
    communityId: rowText(row['communityId']),
    messageId: rowText(row['messageId']),
    threadId: rowText(row['threadId']),
    state: oneOf(moderationStates, row['state']),
    reports: listIn(row['reports'], (report) => ({
      reason: reportReasons.find((one) => one === report['reason']) ?? 'other',
      at: rowText(report['at']),
    })),
    ...optional(row, 'expertId'),
    ...(linked ? { document: linked } : {}),
    steps: listIn(row['steps'], (step) => step as unknown as ModerationRecord['steps'][number]),
    version,
  };
}

export function readProposal(row: Row, version: string): KeptProposal {
  return {
    id: rowText(row['id']),
    communityId: rowText(row['communityId']),
    kind: oneOf(proposalKinds, row['kind']),
    ...optional(row, 'otherId'),
    state: oneOf(proposalStates, row['state']),
    data: row['data'] as KeptProposal['data'],
    steps: listIn(row['steps'], (step) => step as unknown as KeptProposal['steps'][number]),
    pending: listIn(row['pending'], (news) => news as unknown as KeptProposal['pending'][number]),
    version,
  };
}
