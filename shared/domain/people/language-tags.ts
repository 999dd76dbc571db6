import { languageNameOf } from '../../kernel/text/language-name';

/** Languages as people name them, without script or region: `pt`, `gn`, `quc`. */
const shape = /^[a-z]{2,3}$/;

/** Whether a tag names a language that somebody here knows; `xx` and `español` do not. */
export function isLanguage(tag: string): boolean {
  return shape.test(tag) && languageNameOf(tag, 'en') !== undefined;
}
