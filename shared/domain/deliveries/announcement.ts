import { locales, pickLabel, type Locale } from '../../kernel/locale';
import type { NotificationValues } from './notification';

/** The words of an announcement in one language. */
export interface AnnouncementText {
  readonly title: string;
  readonly text: string;
}

/** In one language at least. */
export type AnnouncementTexts = Readonly<Partial<Record<Locale, AnnouncementText>>>;

export const longestAnnouncementTitle = 120;
/** What a card and a mail show without being cut. */
export const longestAnnouncementText = 3000;

/** The template that an announcement is made of. */
export const announcementTemplate = 'deliveries.notice';

const ending: Readonly<Record<Locale, string>> = { es: 'Es', pt: 'Pt', en: 'En' };

/** The texts as a campaign carries them: `titleEs`, `textEs` and so on. */
export function announcementValues(texts: AnnouncementTexts): NotificationValues {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const written = texts[locale];
      return written === undefined
        ? []
        : [
            [`title${ending[locale]}`, written.title],
            [`text${ending[locale]}`, written.text],
          ];
    })
  );
}

/**
 * What a person reads: her language where it was written, else the first of the hub's that was. Title
 * and text are always of one language. One that was not written by language is the same for all.
 */
export function announcementIn(
  values: NotificationValues,
  locale: Locale
): AnnouncementText & { readonly locale?: Locale } {
  const said = (name: string): string => String(values[name] ?? '');
  const titles = Object.fromEntries(locales.map((one) => [one, said(`title${ending[one]}`)]));
  const picked = pickLabel(titles, locale);
  return picked
    ? { title: picked.text, text: said(`text${ending[picked.locale]}`), locale: picked.locale }
    : { title: said('title'), text: said('text') };
}
