/** A view of the practices, as the address of the page names it. */
export type PracticePlace =
  | {
      readonly view: 'list';
      /** The search that it opens with, as `writeDeepLink` writes it; everything where it is missing. */
      readonly search?: string;
    }
  | { readonly view: 'practice'; readonly id: string }
  | { readonly view: 'new'; readonly adaptsId?: string }
  | { readonly view: 'draft'; readonly id: string; readonly step?: string }
  | { readonly view: 'review'; readonly id: string }
  | { readonly view: 'mine' }
  | { readonly view: 'queue' }
  | { readonly view: 'gaps' };

/** What the address of the page can say of practices; everything else in it is somebody else's. */
type OwnName = 'practice' | 'view' | 'draft' | 'step' | 'review' | 'adapts';

/** Views that carry nothing but their name. */
const NAMED_VIEWS = ['mine', 'queue', 'gaps'] as const;

/**
 * The view that an address names; the list for whatever is not known, since anybody can write a link.
 * @param search what stands after the path, with or without its question mark
 */
export function readPracticePlace(search: string): PracticePlace {
  const said = new URLSearchParams(search);
  const value = (name: OwnName): string | undefined => said.get(name)?.trim() || undefined;
  const [practice, draft, review, step] = [
    value('practice'),
    value('draft'),
    value('review'),
    value('step'),
  ];
  if (practice !== undefined) return { view: 'practice', id: practice };
  if (draft !== undefined) {
    return { view: 'draft', id: draft, ...(step === undefined ? {} : { step }) };
  }
  if (review !== undefined) return { view: 'review', id: review };
  if (value('view') === 'new') {
    const adaptsId = value('adapts');
    return { view: 'new', ...(adaptsId === undefined ? {} : { adaptsId }) };
  }
  const named = NAMED_VIEWS.find((name) => name === value('view'));
  return { view: named ?? 'list' };
}

/**
 * The address of a view: what else the address says stays, except the filters of the list, which mean
 * nothing elsewhere.
 * @param search what stands after the path now
 */
export function writePracticePlace(place: PracticePlace, search: string): string {
  const next = new URLSearchParams();
  const before = new URLSearchParams(search);
  for (const name of KEPT_NAMES) {
    const value = before.get(name);
    if (value !== null) next.set(name, value);
  }
  for (const [name, value] of ownOf(place)) next.set(name, value);
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

/** SharePoint's own switches of a page: its mode, and how it is shown in an app. */
const KEPT_NAMES = ['env', 'Mode', 'web', 'lang'] as const;

function ownOf(place: PracticePlace): readonly (readonly [string, string])[] {
  switch (place.view) {
    case 'list':
      return [...new URLSearchParams(place.search ?? '')];
    case 'practice':
      return [['practice', place.id]];
    case 'draft':
      return [['draft', place.id], ...(place.step ? ([['step', place.step]] as const) : [])];
    case 'review':
      return [['review', place.id]];
    case 'new':
      return [['view', 'new'], ...(place.adaptsId ? ([['adapts', place.adaptsId]] as const) : [])];
    default:
      return [['view', place.view]];
  }
}
