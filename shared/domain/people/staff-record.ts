import type { AccountName } from './person';
import type { SpokenLanguage } from './profile';
import type { Succession } from './succession';

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
  /** Her account as of the last change of the record. */
  readonly account?: AccountName;
  /** Who is named to carry on the work. */
  readonly successorId?: string;
  /** What the successor says to it; missing where nobody has asked yet. */
  readonly succession?: Succession;
  /** YYYY-MM-DD of the file that said so. */
  readonly asOf: string;
}

/** Of whom HR has said nothing yet: its first file is newer than that, whatever day it names. */
export function emptyRecord(personId: string): StaffRecord {
  const nothing: readonly string[] = [];
  return {
    ...{ personId, asOf: '', languages: [] },
    ...{ focalPointOf: nothing, themeKeys: nothing, projectCodes: nothing },
  };
}
