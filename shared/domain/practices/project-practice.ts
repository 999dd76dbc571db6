import { isAuthorHidden, veilOf } from './hidden-author';
import type { Practice } from './practice';
import type { Translation } from './practice-content';
import { asPublished } from './shelf-state';
import type { PublishedPractice } from './views';
import { viewContent } from './view-practice';

/**
 * What all staff read of a practice: its last published version, without the names of an author who
 * shows her mission alone.
 * @param reuseCount how often it was used
 */
export function toPublished(practice: Practice, reuseCount: number): PublishedPractice {
  const shown = asPublished(practice);
  const isHidden = isAuthorHidden(shown);
  const veil = veilOf(shown, isHidden);
  const { author, coAuthors, publishedAt = shown.since, reviewOn } = shown;
  return {
    ...{ id: shown.id, kind: shown.content.kind, publishedAt, reuseCount },
    content: viewContent(shown, veil, true),
    translations: shown.translations.map((one) => withoutReviewer(veil.translation(one))),
    // Where a file is read is known to whoever keeps it.
    attachments: shown.attachments.map((one) => ({ ...one, url: '' })),
    ...(isHidden ? {} : { author: { personId: author.personId, name: author.name } }),
    ...(isHidden || coAuthors.length === 0 ? {} : { coAuthors }),
    ...(author.missionKey === undefined ? {} : { missionKey: author.missionKey }),
    ...(author.mission === undefined ? {} : { mission: author.mission }),
    reviewOn: reviewOn ?? reviewDay(publishedAt),
    isDue: practice.state === 'dueForReview',
    isExternal: shown.external?.confirmedBy !== undefined,
    reviewers: [
      ...new Set(shown.seats.flatMap(({ assessment, name }) => (assessment && name ? [name] : []))),
    ],
  };
}

/** Whom somebody has asked to check a translation is nothing that all staff read. */
function withoutReviewer({ reviewer: _asked, ...translation }: Translation): Translation {
  return translation;
}

const monthsUntilReview = 24;

/** The day on which somebody is to look at it again, YYYY-MM-DD (specification 4.5: 24 months). */
export function reviewDay(from: string): string {
  const day = new Date(from);
  day.setUTCMonth(day.getUTCMonth() + monthsUntilReview);
  return day.toISOString().slice(0, 10);
}
