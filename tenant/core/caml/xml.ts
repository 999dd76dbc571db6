import { CoreError } from '../core-error';

/** An element of a small XML text. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  /** The text directly inside, entities resolved. */
  text: string;
}

/** Longer and deeper than any view; keeps hostile input from exhausting time and stack. */
const MAXIMUM_LENGTH = 200_000;
const MAXIMUM_DEPTH = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const broken = (): CoreError =>
  new CoreError(
    'query-refused',
    'Cannot complete this action. The XML of the query is not well formed.'
  );

/** @throws CoreError query-refused for an entity that XML does not have by itself */
const resolve = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const [, digits, hex] = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(name) ?? [];
    const code = digits !== undefined ? Number(digits) : hex !== undefined ? parseInt(hex, 16) : -1;
    const found = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name];
    if (found === undefined || !whole.endsWith(';')) throw broken();
    return found;
  });

const TOKEN =
  /<!--[\s\S]*?-->|<\?xml[^>]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  )) {
    if (name in found) throw broken();
    found[name] = resolve(double ?? single ?? '');
  }
  return found;
};

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * Reads elements, attributes and text; no document types and no namespaces, which CAML does not have.
 * @param source one element, or several beside each other
 * @throws CoreError query-refused when it is not well formed
 */
export function parseXml(source: string): XmlElement[] {
  if (source.length > MAXIMUM_LENGTH) throw broken();
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let position = 0;
  for (const token of source.matchAll(TOKEN)) {
    const [whole, data, closed, opened, attributes = '', selfClosed, text] = token;
    const at = open.at(-1);
    if (!at || token.index !== position) throw broken();
    position += whole.length;
    if (data !== undefined) at.text += data;
    else if (text !== undefined) at.text += resolve(text);
    else if (closed !== undefined) {
      if (open.length === 1 || at.name !== closed) throw broken();
      open.pop();
    } else if (opened !== undefined) {
      const element = {
        name: opened,
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      at.children.push(element);
      if (selfClosed === '') open.push(element);
      if (open.length > MAXIMUM_DEPTH) throw broken();
    }
  }
  if (position !== source.length || open.length > 1 || root.text.trim() !== '') throw broken();
  return root.children;
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Whether an attribute says TRUE, in any letter case. */
export function isTrue(element: XmlElement, name: string): boolean {
  return /^true$/i.test(element.attributes[name] ?? '');
}

/** Text made safe for an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
