import type { SPFI } from '@pnp/sp';
import {
  awaitedReaders,
  openStates,
  type Practice,
  type PracticeRepository,
  type PracticeSearch,
  type PracticeState,
  type StoredPractice,
} from '../../../domain/practices';
import { isThresholdError } from '../list-threshold';
import { anyOf, createTitledItems, titleFilters, type TitledItem } from '../questions/titled-items';
import {
  practiceColumns as columns,
  recordColumns,
  reviewerColumns,
} from '../schema/practice-names';
import { practiceRow, readPractice } from './read-practice';

type Found = TitledItem<Practice>;

/**
 * Practices from submission on, in the list of the service.
 * No query may begin with a filter that meets more than 5,000 items (list view threshold). So the
 * list is filtered by what few have: open states, an author, a reviewer, something still to do. It is
 * read in the order of an indexed day where a day is asked for, which is never a filter. And if even
 * an open state should have more, the list is walked, which is slow and right.
 * @param sp bound to the hub's site, with the hub's own rights: people have none here
 */
export function createPracticeRepository(sp: SPFI, listPath: string): PracticeRepository {
  const items = createTitledItems<Practice>({
    ...{ sp, listPath, source: 'sharepoint practices', read: readPractice },
    columns: [columns.state, ...recordColumns],
  });
  const stored = ({ record, version }: Found): StoredPractice => ({ practice: record, version });

  const filtered = async (search: PracticeSearch, filter: string): Promise<readonly Found[]> => {
    // Days are compared here: then the site cannot know which ones are the last that are wanted.
    const isExact = search.since === undefined && search.reviewOnUntil === undefined;
    try {
      return await items.find(filter, isExact ? search.most : undefined);
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      return walked(search);
    }
  };

  const walked = ({ most = Infinity, ...search }: PracticeSearch): Promise<readonly Found[]> => {
    const keeps = (practice: Practice): boolean => meets(practice, search);
    const { since, reviewOnUntil } = search;
    if (reviewOnUntil !== undefined) {
      const order = { column: columns.reviewOn, ascending: true };
      return items.walk({ order, keeps, most, ends: (one) => !isDueBy(one, reviewOnUntil) });
    }
    if (since !== undefined) {
      const order = { column: columns.since, ascending: false };
      return items.walk({ order, keeps, most, ends: (one) => dayOf(one) < since });
    }
    return items.walk({ keeps, most });
  };

  const found = async (search: PracticeSearch): Promise<readonly Found[]> => {
    if (search.ids !== undefined) {
      const pages = await Promise.all(titleFilters(search.ids).map((one) => items.find(one)));
      return pages.flat();
    }
    const filter = filterOf(search);
    return filter === '' ? walked(search) : filtered(search, filter);
  };

  return {
    async get(id) {
      const item = await items.get(id);
      return item && stored(item);
    },
    async add(practice) {
      const { id } = practice;
      return stored((await items.get(id)) ?? (await items.add(id, practiceRow(practice))));
    },
    async save(practice, version) {
      const saved = await items.save(practice.id, practiceRow(practice), version);
      return saved === 'conflict' ? saved : stored(saved);
    },
    async find(search) {
      const each = new Map<string, Found>();
      // Two who added the same at once: the older item is the one that everybody uses.
      for (const one of await found(search)) {
        if (meets(one.record, search)) each.set(one.record.id, one);
      }
      return [...each.values()]
        .sort((a, b) => b.record.submittedAt.localeCompare(a.record.submittedAt))
        .slice(0, search.most)
        .map(stored);
    },
  };
}

const fewStates: readonly PracticeState[] = openStates;

/** What few items meet, first; empty where nothing of the kind is asked for. */
function filterOf({ reviewerId, authorId, isAwaited, isPending, states }: PracticeSearch): string {
  const few = [
    ...(reviewerId === undefined
      ? []
      : [`(${reviewerColumns.map((column) => anyOf(column, [reviewerId])).join(' or ')})`]),
    ...(authorId === undefined ? [] : [anyOf(columns.authorId, [authorId])]),
    ...(isAwaited === true ? [`${columns.awaited} gt 0`] : []),
    ...(isPending === true ? [`${columns.pending} gt 0`] : []),
  ];
  const byState = states === undefined || states.length === 0 ? [] : [anyOf(columns.state, states)];
  const isFew = few.length > 0 || states?.every((state) => fewStates.includes(state)) === true;
  return isFew ? [...few, ...byState].join(' and ') : '';
}

function meets(practice: Practice, search: PracticeSearch): boolean {
  const { ids, states, authorId, reviewerId, isAwaited, isPending } = search;
  const { reviewOnUntil, since } = search;
  return (
    (ids === undefined || ids.includes(practice.id)) &&
    (states === undefined || states.includes(practice.state)) &&
    (authorId === undefined || practice.author.personId === authorId) &&
    (reviewerId === undefined || awaitedReaders(practice).includes(reviewerId)) &&
    (isAwaited !== true || awaitedReaders(practice).length > 0) &&
    (isPending !== true || practice.pending.length > 0) &&
    (reviewOnUntil === undefined || isDueBy(practice, reviewOnUntil)) &&
    (since === undefined || dayOf(practice) >= since)
  );
}

function isDueBy({ state, reviewOn }: Practice, day: string): boolean {
  return state === 'published' && reviewOn !== undefined && reviewOn <= day;
}

function dayOf({ since }: Practice): string {
  return since.slice(0, 10);
}
