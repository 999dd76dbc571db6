import type { Vocabulary } from '../taxonomy';
import { canBeAsked } from './ask-state';
import type { ContactTopic } from './contact';
import type { Directory, Known } from './directory';
import { compareOrders, groups, knowersOf, type Knower } from './know-theme';
import { scopeOf } from './theme-scope';
import type { FoundReason } from './views';

/** Somebody to ask in the place of another, with why. */
export interface Instead {
  readonly known: Known;
  readonly reasons: readonly FoundReason[];
}

interface Looking {
  readonly directory: Directory;
  readonly terms: Vocabulary;
  readonly askerId: string;
}

/**
 * Who can be asked in the place of somebody who is asked too much or away: whom she named herself, who
 * wrote the same document, then the nearest who knows the theme.
 */
export function findInstead(
  { directory, terms, askerId }: Looking,
  wanted: Known,
  topic: ContactTopic
): Instead | undefined {
  const isPossible = (known: Known): boolean =>
    known.person.id !== askerId &&
    known.person.id !== wanted.person.id &&
    known.shownAs === undefined &&
    known.person.mail !== '' &&
    canBeAsked(known);

  const { availability } = wanted;
  if (availability.kind === 'notUntil' && availability.standInId !== undefined) {
    const standIn = directory.known.get(availability.standInId);
    if (standIn && isPossible(standIn)) return { known: standIn, reasons: [] };
  }
  const work = topic.kind === 'theme' ? undefined : workOf(wanted, topic.url);
  if (work) {
    for (const known of directory.known.values()) {
      if (known.items.some(({ id }) => id === work.id) && isPossible(known)) {
        return { known, reasons: [] };
      }
    }
  }
  const themeKeys = topic.kind === 'theme' ? [topic.themeKey] : (work?.themeKeys ?? []);
  for (const key of themeKeys) {
    const scope = scopeOf(terms, key);
    const others = scope
      ? knowersOf(directory, scope).filter(({ known }) => isPossible(known))
      : [];
    const [next] = [...others].sort((one, other) =>
      compareOrders(nearness(one, wanted), nearness(other, wanted))
    );
    if (next) return { known: next.known, reasons: next.standing.reasons };
  }
  return undefined;
}

/**
 * As sure, from the same country, as good; of those, first whom nobody has asked lately, so that
 * questions come to those as well whom nobody thinks of (capability S48).
 */
function nearness({ known, standing }: Knower, wanted: Known): readonly number[] {
  return [
    groups.indexOf(standing.group),
    Number(known.person.countryKey !== wanted.person.countryKey),
    standing.rank,
    Number(known.askedInQuarter > 0),
  ];
}

function workOf({ items }: Known, url: string): Known['items'][number] | undefined {
  return items.find((item) => item.url !== undefined && isSameAddress(item.url, url));
}

/** Links to one document differ by what they ask for (`?web=1`) and by how spaces are written. */
function isSameAddress(one: string, other: string): boolean {
  const plain = (url: string): string => {
    if (!URL.canParse(url)) return url;
    const { origin, pathname } = new URL(url);
    return (origin + pathname).toLowerCase();
  };
  return plain(one) === plain(other);
}
