import type { OwnProfile } from '../../../domain/people';

/** What the parts of her own page share: how it stands, and how a part tells what it did. */
export interface OwnDesk {
  readonly own: OwnProfile;
  /** @param words said above the parts; nothing where a part says it itself */
  readonly put: (next: OwnProfile, words?: string) => void;
}

/** Whether she agreed that colleagues see what she says she knows. */
export function hasConsent({ profile }: OwnProfile): boolean {
  return profile.consentAt !== undefined;
}
