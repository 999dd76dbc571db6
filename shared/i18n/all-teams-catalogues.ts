import type { Locale } from '../kernel/locale';
import type { TeamsCatalogue } from './teams-catalogue';
import * as en from './teams/en';
import * as es from './teams/es';
import * as pt from './teams/pt';

/** All languages at once, for the service, which speaks to several people. Not for tabs. */
export const allTeamsCatalogues: Readonly<Record<Locale, TeamsCatalogue>> = { es, pt, en };
