import type { Locale } from '../kernel/locale';
import type { Catalogue } from './catalogue';
import * as en from './en';
import * as es from './es';
import * as pt from './pt';

/**
 * All languages at once, for programs that serve several readers or write files. Not for web parts:
 * importing this puts the three languages into one bundle.
 */
export const allCatalogues: Readonly<Record<Locale, Catalogue>> = { es, pt, en };
