import { isMultiple, isReference, isTaxonomy, type Field } from '../core/field-definition';
import type { Item } from '../core/item';
import { idsOf, termsOf, type StoredValue } from '../core/stored-value';
import type { Entity, Json } from '../odata/entity';
import type { Call } from './call';

/**
 * A column's value as REST shows it. Of a single term REST gives the term's number in the site's hidden
 * list in place of the label; of several terms it gives the labels (pnpjs #1464).
 */
export function columnJson(call: Call, field: Field, value: StoredValue | undefined): Json {
  const term = ({ termId, wssId }: { termId: string; wssId: number }, label: string): Json => ({
    Label: label,
    TermGuid: termId,
    WssId: wssId,
  });
  const terms = termsOf(value);
  if (field.type === 'TaxonomyFieldType') {
    const [only] = terms;
    return only ? term(only, String(only.wssId)) : null;
  }
  if (field.type === 'TaxonomyFieldTypeMulti') {
    return terms.map((one) => term(one, call.core.termValues.shown(one.termId).label));
  }
  if (field.type === 'URL') return splitLink(typeof value === 'string' ? value : '') ?? null;
  if (isReference(field.type))
    return isMultiple(field.type) ? [...idsOf(value)] : (idsOf(value)[0] ?? null);
  if (Array.isArray(value))
    return value.filter((entry): entry is string => typeof entry === 'string');
  return typeof value === 'object' || value === undefined ? null : value;
}

/** What the hidden note column beside a managed-metadata column shows: `Label|guid`, with `;` between. */
export function noteText(call: Call, value: StoredValue | undefined): Json {
  const terms = termsOf(value).map(
    ({ termId }) => `${call.core.termValues.shown(termId).label}|${termId}`
  );
  return terms.length > 0 ? terms.join(';') : null;
}

/** Address and words of a link as it is stored: a comma between them, commas of the address doubled. */
export function splitLink(stored: string): { Url: string; Description: string } | undefined {
  const [, address = '', words = ''] = /^((?:[^,]|,,)*),(?!,)\s?(.*)$/s.exec(stored) ?? [];
  return address === '' ? undefined : { Url: address.replaceAll(',,', ','), Description: words };
}

/** The rows of the hidden list of terms that an item points to: the way to the label of a single term. */
export function taxCatchAll(call: Call, columns: readonly Field[], item: Item): Entity[] {
  return columns
    .filter((field) => isTaxonomy(field.type))
    .flatMap((field) => [...termsOf(item.values[field.name])])
    .map(({ termId, wssId }) => {
      const { label, termSetId } = call.core.termValues.shown(termId);
      return {
        type: 'SP.Data.TaxonomyHiddenListListItem',
        path: `Web/SiteUserInfoList/Items(${wssId})`,
        properties: { ID: wssId, Term: label, IdForTerm: termId, IdForTermSet: termSetId },
      };
    });
}
