import {
  announcementTemplate,
  announcementValues,
  longestAnnouncementText,
  longestAnnouncementTitle,
  type AddressedPerson,
  type AnnouncementText,
  type AnnouncementTexts,
  type Audience,
  type CampaignDraft,
} from '../../../domain/deliveries';
import { locales, pickLabel, type Locale } from '../../../kernel/locale';

export const audienceKinds = ['everyone', 'countries', 'people'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** An announcement while it is being written; every field holds what the person typed. */
export interface ComposedDraft {
  /** Made when the form is opened: sent twice on a weak line, it goes out once. */
  readonly id: string;
  readonly texts: Readonly<Record<Locale, AnnouncementText>>;
  readonly link: string;
  readonly audienceKind: AudienceKind;
  readonly countryKeys: readonly string[];
  readonly people: readonly AddressedPerson[];
  readonly isLater: boolean;
  /** As the browser's field writes it, in the person's own time: `2026-11-30T09:00`. */
  readonly startAt: string;
  readonly isUrgent: boolean;
}

const nothing: AnnouncementText = { title: '', text: '' };

/** @param id a UUID */
export function emptyDraft(id: string): ComposedDraft {
  return {
    id,
    texts: { es: nothing, pt: nothing, en: nothing },
    link: '',
    audienceKind: 'everyone',
    countryKeys: [],
    people: [],
    isLater: false,
    startAt: '',
    isUrgent: false,
  };
}

export type ComposeField = `title-${Locale}` | `text-${Locale}` | 'link' | 'audience' | 'startAt';
export type ComposeFault =
  | 'nothing'
  | 'titleMissing'
  | 'textMissing'
  | 'titleLong'
  | 'textLong'
  | 'link'
  | 'audience'
  | 'start';
export type ComposeFaults = ReadonlyMap<ComposeField, ComposeFault>;

/** What is wrong, field by field, in the order of the form. @param chosen language that is seen now */
export function faultsOf(draft: ComposedDraft, chosen: Locale, now: Date): ComposeFaults {
  const faults = new Map<ComposeField, ComposeFault>();
  if (locales.every((locale) => stateOf(draft.texts[locale]) === 'missing')) {
    faults.set(`title-${chosen}`, 'nothing');
  }
  for (const locale of locales) {
    const { title, text } = draft.texts[locale];
    if (stateOf(draft.texts[locale]) === 'begun') {
      if (title.trim() === '') faults.set(`title-${locale}`, 'titleMissing');
      else faults.set(`text-${locale}`, 'textMissing');
    }
    if (title.trim().length > longestAnnouncementTitle) faults.set(`title-${locale}`, 'titleLong');
    if (text.trim().length > longestAnnouncementText) faults.set(`text-${locale}`, 'textLong');
  }
  const link = draft.link.trim();
  if (link !== '' && !/^https:\/\/[^\s/]+\.?[^\s]*$/.test(link)) faults.set('link', 'link');
  if (audienceOf(draft) === undefined) faults.set('audience', 'audience');
  if (draft.isLater) {
    const start = Date.parse(draft.startAt);
    const aYear = 366 * 86_400_000;
    if (!(start > now.getTime()) || start > now.getTime() + aYear) faults.set('startAt', 'start');
  }
  return faults;
}

/** `begun`: title or text is still missing. */
export function stateOf({ title, text }: AnnouncementText): 'missing' | 'begun' | 'written' {
  const filled = [title, text].filter((one) => one.trim() !== '').length;
  return (['missing', 'begun', 'written'] as const)[filled] ?? 'missing';
}

/** Undefined while nobody is chosen. */
export function audienceOf(
  draft: Pick<ComposedDraft, 'audienceKind' | 'countryKeys' | 'people'>
): Audience | undefined {
  const { audienceKind: kind, countryKeys, people } = draft;
  if (kind === 'everyone') return { kind };
  if (kind === 'countries') return countryKeys.length > 0 ? { kind, countryKeys } : undefined;
  const personIds = people.map(({ personId }) => personId);
  return personIds.length > 0 ? { kind, personIds } : undefined;
}

/** The languages that are written, trimmed. */
export function writtenTexts({ texts }: Pick<ComposedDraft, 'texts'>): AnnouncementTexts {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const { title, text } = texts[locale];
      return stateOf(texts[locale]) === 'written'
        ? [[locale, { title: title.trim(), text: text.trim() }]]
        : [];
    })
  );
}

/** What is sent of a draft without faults. @param locale the sender's, for the title in her list */
export function campaignOf(
  draft: ComposedDraft,
  audience: Audience,
  locale: Locale
): CampaignDraft {
  const texts = writtenTexts(draft);
  const titles = Object.fromEntries(locales.map((one) => [one, texts[one]?.title ?? '']));
  const link = draft.link.trim();
  return {
    id: draft.id,
    title: pickLabel(titles, locale)?.text ?? '',
    kind: 'announcement',
    template: announcementTemplate,
    values: announcementValues(texts),
    ...(link === '' ? {} : { link }),
    audience,
    ...(draft.isLater ? { startAt: new Date(draft.startAt).toISOString() } : {}),
    urgent: draft.isUrgent,
  };
}
