import type { SpokenLanguage } from './profile';

/** What HR says of a person; contract data are for HR, the KM team and herself alone. */
export interface StaffRecord {
  /** Object id, lower case. */
  readonly personId: string;
  readonly post?: string;
  readonly unit?: string;
  /** Key such as `mission.PER`. */
  readonly missionKey?: string;
  readonly contractKind?: string;
  /** YYYY-MM-DD; missing where there is none. */
  readonly contractEnd?: string;
  /** Themes for which she is her mission's focal point. */
  readonly focalPointOf: readonly string[];
  /** Themes that HR knows her to work in: claims that are there from the start. */
  readonly themeKeys: readonly string[];
  readonly languages: readonly SpokenLanguage[];
  readonly projectCodes: readonly string[];
  /** YYYY-MM-DD: the last day of who has left. */
  readonly leftOn?: string;
  /** Who has taken over. */
  readonly successorId?: string;
  /** YYYY-MM-DD of the file that said so. */
  readonly asOf: string;
}
