import type { SkillLevel } from './skill';

/** What the feature tells people; the bot puts each into words and a card. */
export const peopleTemplateNames = [
  /** To specialists of a theme: somebody says she knows it. */
  'claimed',
  /** To the person: a specialist or evidence has confirmed it. */
  'confirmed',
  /** To the person: a specialist sees another level. */
  'changed',
  /** To the person: a specialist said no, with the reason. */
  'declined',
  /** Once a year, with Yes, Change, Not me. */
  'due',
  /** To the person: a colleague proposes her for a theme. */
  'proposed',
  /** To the person: she is named to carry on a colleague's work; does she accept? */
  'successor',
  /** To the asker, some days later: was it useful? */
  'contactRated',
] as const;
export type PeopleTemplateName = (typeof peopleTemplateNames)[number];
export type PeopleTemplate = `people.${PeopleTemplateName}`;
export const peopleTemplates: readonly PeopleTemplate[] = peopleTemplateNames.map(
  (name): PeopleTemplate => `people.${name}`
);

/**
 * `people-skill`: about one's own skills; `people-confirm`: a specialist or a successor is asked for a
 * yes or no; `people-contact`: was it useful.
 */
export type PeopleNotificationKind = 'people-skill' | 'people-confirm' | 'people-contact';

/**
 * A message to a person. It says which skill, contact or colleague and nothing of it: the text is looked up when
 * the message is made, with the rights that the reader has then.
 */
export interface PeopleNotification {
  /** The same for the same event and recipient, so that it is sent once however often it is asked for. */
  readonly id: string;
  readonly kind: PeopleNotificationKind;
  /** Who is told. */
  readonly personId: string;
  readonly template: PeopleTemplate;
  readonly values:
    | {
        /** Whose skill it is. */
        readonly subjectId: string;
        readonly themeKey: string;
        readonly level: SkillLevel;
        /** Of a refusal. */
        readonly reason?: string;
      }
    | { readonly contactId: string }
    /** Whose work is to be carried on. */
    | { readonly predecessorId: string };
}
