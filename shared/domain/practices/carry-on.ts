import { keepersOf } from './keepers';
import { tell, withPending } from './messages';
import type { Practice, ReviewSeat } from './practice';
import { currentSeats, leastReviewers, reviewDueAt } from './seats';
import type { PracticePorts } from './step';
import { isWriter } from './ties';
import { limit, reviewDays } from './time-limits';

/**
 * A changed text goes to those who asked for the changes, without a second screening. Where fewer than
 * two of them are still there, or none of another country, the KM team decides who reads it.
 * @param changed in its new revision
 * @param before as its reviewers read it
 */
export async function carryOn(
  ports: PracticePorts,
  changed: Practice,
  before: Practice,
  now: Date
): Promise<Practice> {
  const again =
    before.state === 'changesRequested' ? await sameReviewers(ports, before, changed, now) : [];
  const isFromElsewhere = again.some(({ countryKey }) => isOtherCountry(countryKey, changed));
  if (again.length < leastReviewers || !isFromElsewhere) {
    return withPending(changed, tell(await keepersOf(ports, changed), 'resubmitted', ports.random));
  }
  const seated: Practice = {
    ...changed,
    state: 'inReview',
    seats: [...changed.seats, ...again],
  };
  const dueAt = reviewDueAt(seated);
  return withPending(
    { ...seated, ...(dueAt === undefined ? {} : { dueAt }) },
    tell(
      again.map(({ personId }) => personId),
      'resubmitted',
      ports.random
    )
  );
}

/** A country that is not known counts as the author's: independence has to be known. */
export function isOtherCountry(countryKey: string | undefined, { author }: Practice): boolean {
  return countryKey !== undefined && countryKey !== author.countryKey;
}

async function sameReviewers(
  { people, workingDays }: PracticePorts,
  before: Practice,
  changed: Practice,
  now: Date
): Promise<readonly ReviewSeat[]> {
  const { revision } = changed;
  const sat = currentSeats(before).slice(0, leastReviewers);
  const found = await Promise.all(
    sat.map(async (seat): Promise<readonly ReviewSeat[]> => {
      const person = await people.byId(seat.personId);
      // Whom the author has named as her co-author meanwhile judges it no more.
      if (!person?.isActive || isWriter(seat.personId, changed)) return [];
      const { personId, name, countryKey, locale } = seat;
      return [
        {
          ...{ personId, name, revision, isTieBreaker: false, assignedAt: now.toISOString() },
          ...(countryKey === undefined ? {} : { countryKey }),
          ...(locale === undefined ? {} : { locale }),
          dueAt: limit(workingDays, now, reviewDays, countryKey),
        },
      ];
    })
  );
  return found.flat();
}
