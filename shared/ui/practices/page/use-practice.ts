import * as React from 'react';
import type {
  PersonRef,
  PracticeAttachment,
  PracticeContent,
  PracticeView,
  PublishedPractice,
  Translation,
} from '../../../domain/practices';
import { useLoaded, type Loaded } from '../../portal/use-loaded';
import { practiceProblemWords } from '../practice-words';
import { usePractices } from '../practices-context';

/** What the page of a practice shows, wherever it came from. */
export interface ShownPractice {
  readonly id: string;
  readonly content: PracticeContent;
  readonly translations: readonly Translation[];
  readonly attachments: readonly (PracticeAttachment & { readonly url?: string })[];
  readonly author?: PersonRef;
  readonly coAuthors: readonly PersonRef[];
  readonly mission?: string;
  readonly publishedAt?: string;
  readonly reviewOn?: string;
  readonly reuseCount: number;
  readonly isExternal: boolean;
  readonly reviewers: readonly string[];
}

export interface OpenedPractice {
  readonly shown: Loaded<ShownPractice | undefined>;
  /** What the reader may do; missing until the service has answered. */
  readonly view?: PracticeView;
  /** Why the service shows her nothing, in words. */
  readonly problem?: string;
  /** What the service failed with, while the page can be read all the same. */
  readonly failure?: unknown;
  /** Whether a newer text than the one that is shown is being worked on. */
  readonly hasNewerText: boolean;
  readonly retry: () => void;
  /** Takes the practice as it is after a step. */
  readonly put: (view: PracticeView) => void;
}

/**
 * A practice by id: what is published comes straight from SharePoint, what may be done with it from
 * the service. Each is shown as soon as it is there, and the page can be read without the service.
 */
export function usePractice(practiceId: string): OpenedPractice {
  const { practices, published, translator } = usePractices();
  const loadPublished = React.useCallback(() => published.get(practiceId), [published, practiceId]);
  const loadView = React.useCallback(() => practices.get({ practiceId }), [practices, practiceId]);
  const shelf = useLoaded(loadPublished);
  const service = useLoaded(loadView);
  const [changed, setChanged] = React.useState<PracticeView>();
  React.useEffect(() => setChanged(undefined), [service.loaded]);

  const answered = service.loaded.state === 'there' ? service.loaded.value : undefined;
  const view = changed ?? (answered?.ok ? answered.value : undefined);
  const onShelf = shelf.loaded.state === 'there' ? shelf.loaded.value : undefined;
  const retryShelf = shelf.retry;
  const retryService = service.retry;
  const retry = React.useCallback(() => {
    retryShelf();
    retryService();
  }, [retryShelf, retryService]);
  // stays the same function: whoever acts must not be asked again
  const put = React.useCallback(
    (next: PracticeView) => {
      setChanged(next);
      // what was published or taken away a moment ago is read anew
      retryShelf();
    },
    [retryShelf]
  );

  return {
    shown: shownOf(onShelf, view, shelf.loaded, service.loaded),
    ...(view ? { view } : {}),
    ...(answered && !answered.ok
      ? { problem: practiceProblemWords(answered.problem, translator) }
      : {}),
    ...(service.loaded.state === 'failed' ? { failure: service.loaded.error } : {}),
    hasNewerText: onShelf !== undefined && view !== undefined && !isSettled(view),
    ...{ retry, put },
  };
}

function isSettled({ state }: PracticeView): boolean {
  return state === 'published' || state === 'dueForReview' || state === 'archived';
}

function shownOf(
  onShelf: PublishedPractice | undefined,
  view: PracticeView | undefined,
  shelf: Loaded<unknown>,
  service: Loaded<unknown>
): OpenedPractice['shown'] {
  if (onShelf) return { state: 'there', value: fromShelf(onShelf) };
  if (view) return { state: 'there', value: fromView(view) };
  if (shelf.state === 'loading' || service.state === 'loading') return { state: 'loading' };
  // a reader who was told that it is not there is not told that a service failed
  const failed = [service, shelf].find(({ state }) => state === 'failed');
  return failed?.state === 'failed'
    ? { state: 'failed', error: failed.error }
    : { state: 'there', value: undefined };
}

function fromShelf(practice: PublishedPractice): ShownPractice {
  const { id, content, translations, attachments, author, mission } = practice;
  const { publishedAt, reviewOn, reuseCount, isExternal, reviewers, coAuthors = [] } = practice;
  return {
    ...{ id, content, translations, attachments, publishedAt, reviewOn },
    ...{ reuseCount, isExternal, reviewers, coAuthors },
    ...(author ? { author } : {}),
    ...(mission === undefined ? {} : { mission }),
  };
}

function fromView(view: PracticeView): ShownPractice {
  const { id, content, translations, attachments, author, mission } = view;
  const { publishedAt, reviewOn, reuseCount, external, coAuthors } = view;
  return {
    ...{ id, content, translations, attachments, reuseCount, coAuthors },
    isExternal: external?.confirmedBy !== undefined,
    reviewers: [],
    ...(author ? { author } : {}),
    ...(mission === undefined ? {} : { mission }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
}
