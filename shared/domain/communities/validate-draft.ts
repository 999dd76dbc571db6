import { isLocale, locales, type LocalizedText } from '../../kernel/locale';
import type { PeopleDirectory } from '../people';
import type { Vocabulary } from '../taxonomy';
import { audiences, rhythms, stages, type CommunityDraft } from './community';
import { isDay } from './month';
import { moderatorsOn } from './policy';
import type { CommunityProblem, CommunityProblemCode } from './problems';

export const longestName = 120;
export const longestPurpose = 1000;
/** Specification 6.1. */
export const fewestModerators = 2;

/** What of a draft cannot be judged by itself. */
export interface DraftSurroundings {
  readonly vocabulary: Vocabulary;
  readonly people: Pick<PeopleDirectory, 'byId'>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The review date that the community has already; it may have passed. */
  readonly reviewOnBefore?: string;
}

/** The first thing that a person has to mend in a draft; undefined where it is fine. */
export async function problemOfDraft(
  draft: CommunityDraft,
  surroundings: DraftSurroundings
): Promise<CommunityProblem | undefined> {
  return problemOfWords(draft, surroundings) ?? (await problemOfPeople(draft, surroundings));
}

function problemOfWords(
  draft: CommunityDraft,
  { vocabulary, today, reviewOnBefore }: DraftSurroundings
): CommunityProblem | undefined {
  if (isEmpty(draft.name)) return problem('communities.name-missing');
  if (longest(draft.name) > longestName) {
    return problem('communities.name-too-long', { most: longestName });
  }
  if (isEmpty(draft.purpose)) return problem('communities.purpose-missing');
  if (longest(draft.purpose) > longestPurpose) {
    return problem('communities.purpose-too-long', { most: longestPurpose });
  }
  const theme = vocabulary.byKey(draft.themeKey);
  if (theme?.setKey !== 'themes' || theme.replacedBy !== undefined) {
    return problem('communities.theme-unknown');
  }
  if (draft.audience === 'external') {
    if (!draft.governance?.trim()) return problem('communities.governance-missing');
    if (!draft.audienceAnalysis?.trim()) return problem('communities.audience-analysis-missing');
  }
  if (draft.languages.length === 0) return problem('communities.language-missing');
  if (draft.poemLink !== undefined && !isSafeLink(draft.poemLink)) {
    return problem('communities.poem-link-invalid');
  }
  const isKept = draft.reviewOn === reviewOnBefore;
  if (!isDay(draft.reviewOn) || (!isKept && draft.reviewOn <= today)) {
    return problem('communities.review-date-invalid');
  }
  return undefined;
}

async function problemOfPeople(
  { supervisors, moderators }: CommunityDraft,
  { people, today }: DraftSurroundings
): Promise<CommunityProblem | undefined> {
  if (supervisors.length === 0) return problem('communities.supervisor-missing');
  if (moderators.some(({ from, until }) => !isDay(from) || !isDay(until) || from > until)) {
    return problem('communities.term-invalid');
  }
  if (moderatorsOn({ moderators }, today).length < fewestModerators) {
    return problem('communities.moderators-too-few', { fewest: fewestModerators });
  }
  const ids = [...new Set([...supervisors, ...moderators.map(({ personId }) => personId)])];
  const found = await Promise.all(ids.map((id) => people.byId(id)));
  const isMissing = found.some((person) => person?.isActive !== true);
  return isMissing ? problem('communities.person-unknown') : undefined;
}

/**
 * A draft in the one form in which it is kept: texts trimmed, ids in lower case, each person once,
 * only what the hub knows.
 */
export function tidyDraft(draft: CommunityDraft): CommunityDraft {
  const { governance, audienceAnalysis, poemLink, channel } = draft;
  const isExternal = draft.audience === 'external';
  return {
    name: tidyText(draft.name),
    purpose: tidyText(draft.purpose),
    themeKey: draft.themeKey,
    audience: audiences.find((one) => one === draft.audience) ?? 'internal',
    ...(isExternal && governance?.trim() ? { governance: governance.trim() } : {}),
    ...(isExternal && audienceAnalysis?.trim()
      ? { audienceAnalysis: audienceAnalysis.trim() }
      : {}),
    languages: locales.filter((locale) => draft.languages.includes(locale)),
    supervisors: [...new Set(draft.supervisors.map((id) => id.trim().toLowerCase()))],
    moderators: draft.moderators.map((term) => ({
      ...term,
      personId: term.personId.trim().toLowerCase(),
    })),
    rhythm: rhythms.find((one) => one === draft.rhythm) ?? 'monthly',
    ...(poemLink?.trim() ? { poemLink: poemLink.trim() } : {}),
    stage: stages.find((one) => one === draft.stage) ?? 'potential',
    ...(channel ? { channel: { teamId: channel.teamId, channelId: channel.channelId } } : {}),
    reviewOn: draft.reviewOn,
  };
}

/** https, and an address that can be read as one. */
export function isSafeLink(link: string): boolean {
  return /^https:\/\/[^\s"'<>]+$/i.test(link) && link.length <= 2000;
}

function tidyText(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).flatMap(([locale, words]) =>
      isLocale(locale) && words.trim() !== '' ? [[locale, words.trim()]] : []
    )
  );
}

function isEmpty(text: LocalizedText): boolean {
  return Object.keys(text).length === 0;
}

function longest(text: LocalizedText): number {
  return Math.max(...Object.values(text).map((words) => words.length));
}

function problem(
  code: CommunityProblemCode,
  values?: CommunityProblem['values']
): CommunityProblem {
  return values ? { code, values } : { code };
}
