import { locales } from '../../kernel/locale';
import type { TermSeed } from '../sharepoint/schema/terms';
import { termLanguages, termProperties, type TermLabel, type TermRecord } from './term-records';

/** What is sent to the term store to make or change a term. */
export interface TermBody {
  readonly labels?: readonly TermLabel[];
  readonly properties?: readonly { readonly key: string; readonly value: string }[];
}

/** A new term as the seed has it. */
export function newTermBody(seed: TermSeed): TermBody {
  return { labels: seedLabels(seed), properties: seedProperties(seed) };
}

/**
 * What has to change in a term for it to say what its seed says. Synonyms that people added in the
 * term store stay; only a default label of the seed takes the place of another one.
 * @returns undefined where nothing has to change
 */
export function termChange(seed: TermSeed, term: TermRecord): TermBody | undefined {
  const labels = mergedLabels(seedLabels(seed), term.labels);
  const areLabelsRight =
    labels.length === term.labels.length &&
    labels.every((label) => term.labels.some((present) => isSameLabel(label, present)));
  const properties = { ...term.properties, ...ownProperties(seed) };
  const arePropertiesRight = Object.entries(properties).every(
    ([key, value]) => term.properties[key] === value
  );
  if (areLabelsRight && arePropertiesRight) return undefined;
  return {
    ...(areLabelsRight ? {} : { labels }),
    ...(arePropertiesRight ? {} : { properties: propertyList(properties) }),
  };
}

function mergedLabels(
  wanted: readonly TermLabel[],
  present: readonly TermLabel[]
): readonly TermLabel[] {
  const added = present.filter(
    (label) =>
      !label.isDefault &&
      !wanted.some((own) => own.languageTag === label.languageTag && isSameName(own, label))
  );
  const otherDefaults = present.filter(
    (label) => label.isDefault && !wanted.some((own) => own.languageTag === label.languageTag)
  );
  return [...wanted, ...added, ...otherDefaults];
}

/** Default labels first. A synonym that differs from another name by case alone is left out. */
function seedLabels(seed: TermSeed): readonly TermLabel[] {
  return locales.flatMap((locale) => {
    const languageTag = termLanguages[locale];
    const label = { name: seed.labels[locale], languageTag, isDefault: true };
    const synonyms = (seed.synonyms?.[locale] ?? []).map((name) => ({
      name,
      languageTag,
      isDefault: false,
    }));
    const seen = new Set<string>();
    return [label, ...synonyms].filter(({ name }) => {
      const key = comparable(name);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  });
}

function seedProperties(seed: TermSeed): readonly { key: string; value: string }[] {
  return propertyList(ownProperties(seed));
}

function ownProperties(seed: TermSeed): Readonly<Record<string, string>> {
  const { key, code, category, order, core, replacedBy } = seed;
  const values = { key, code, category, order, core, replacedBy };
  return Object.fromEntries(
    (Object.keys(termProperties) as (keyof typeof termProperties)[]).flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[termProperties[name], String(value)]];
    })
  );
}

function propertyList(
  properties: Readonly<Record<string, string>>
): readonly { key: string; value: string }[] {
  return Object.entries(properties).map(([key, value]) => ({ key, value }));
}

function isSameLabel(a: TermLabel, b: TermLabel): boolean {
  return a.languageTag === b.languageTag && a.isDefault === b.isDefault && isSameName(a, b, true);
}

function isSameName(a: TermLabel, b: TermLabel, isCaseKept = false): boolean {
  return isCaseKept
    ? a.name.normalize('NFKC') === b.name.normalize('NFKC')
    : comparable(a.name) === comparable(b.name);
}

/** The term store writes & and " as full-width signs and takes no notice of case. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
