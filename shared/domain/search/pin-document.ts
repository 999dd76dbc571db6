import type { Clock } from '../../kernel/clock';
import { fail, ok, type Result } from '../../kernel/result';
import type { VocabularySource } from '../taxonomy';
import { betsFor, isCurrent, type BestBet, type BestBetDraft } from './best-bet';
import { decidePin, rightsOf, type SearchRights } from './policy';
import type { BestBetRepository, SearchSettings } from './ports';
import type { PinProblem } from './problems';

export interface PinPorts {
  readonly bestBets: BestBetRepository;
  readonly settings: SearchSettings;
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
}

/** A pin is looked at again after a year at the latest. */
const LONGEST_DAYS = 366;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_REASON_LENGTH = 200;

/**
 * Puts a document first for a theme until a day; never one that only some people may open.
 * @throws HubError where SharePoint refuses or does not answer
 */
export async function pinDocument(
  ports: PinPorts,
  draft: BestBetDraft
): Promise<Result<BestBet, PinProblem>> {
  const [vocabulary, settings] = await Promise.all([
    ports.vocabulary.load(),
    ports.settings.load(),
  ]);
  const theme = vocabulary.byId(draft.themeId);
  if (theme?.setKey !== 'themes') return fail({ code: 'search.pin-unknown-theme' });
  const decision = decidePin(settings.reader, theme.key, settings.specialists, vocabulary);
  if (!decision.allowed) return fail(refusal(decision.reason));
  if (!isCurrent(draft.until, ports.clock) || isTooFar(draft.until, ports.clock))
    return fail({ code: 'search.pin-until-invalid' });
  const reasons = Object.entries(draft.reason).map(
    ([locale, text]) => [locale, text.trim().slice(0, MAX_REASON_LENGTH)] as const
  );
  if (reasons.every(([, text]) => text === '')) return fail({ code: 'search.pin-reason-missing' });
  const present = betsFor([draft.themeId], settings.bestBets, ports.clock);
  if (present.some(({ documentId }) => documentId === draft.documentId.toLowerCase()))
    return fail({ code: 'search.pin-taken' });
  return ports.bestBets.add({
    ...draft,
    documentId: draft.documentId.toLowerCase(),
    reason: Object.fromEntries(reasons.filter(([, text]) => text !== '')),
  });
}

/**
 * Takes a pin away; one that is gone already is no problem.
 * @throws HubError where SharePoint refuses or does not answer
 */
export async function unpinDocument(
  ports: PinPorts,
  bet: BestBet
): Promise<Result<undefined, PinProblem>> {
  const [vocabulary, settings] = await Promise.all([
    ports.vocabulary.load(),
    ports.settings.load(),
  ]);
  // a theme that is no more has no specialist; the team can still take its pins away
  const themeKey = vocabulary.byId(bet.themeId)?.key ?? '';
  const decision = decidePin(settings.reader, themeKey, settings.specialists, vocabulary);
  if (!decision.allowed) return fail(refusal(decision.reason));
  await ports.bestBets.remove(bet.id);
  return ok(undefined);
}

/** @throws HubError where the term store or SharePoint does not answer */
export async function readRights(
  ports: Pick<PinPorts, 'settings' | 'vocabulary'>
): Promise<SearchRights> {
  const [vocabulary, settings] = await Promise.all([
    ports.vocabulary.load(),
    ports.settings.load(),
  ]);
  return rightsOf(settings.reader, settings.specialists, vocabulary);
}

function refusal(reason: string): PinProblem {
  return {
    code: reason === 'search.pin-other-theme' ? 'search.pin-other-theme' : 'search.pin-no-right',
  };
}

function isTooFar(until: string, clock: Clock): boolean {
  return Date.parse(until) > clock.now().getTime() + LONGEST_DAYS * DAY_MS;
}
