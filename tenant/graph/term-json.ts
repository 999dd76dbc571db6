import { toIsoSeconds } from '../core/clock';
import type { Term, TermContent, TermGroup, TermProperty, TermSet } from '../core/term-records';
import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';
import { listOf, textOf } from './graph-route';

/** Shapes of the term store in Graph. Source: Graph reference, "termStore resource types". */
export function groupJson(group: TermGroup): Record<string, Json> {
  return {
    id: group.id,
    displayName: group.displayName,
    description: group.description,
    createdDateTime: toIsoSeconds(group.created),
    scope: 'global',
  };
}

const propertiesJson = (properties: readonly TermProperty[]): Json =>
  properties.map(({ key, value }) => ({ key, value }));

export function setJson(set: TermSet): Record<string, Json> {
  return {
    id: set.id,
    createdDateTime: toIsoSeconds(set.created),
    description: set.description,
    localizedNames: set.localizedNames.map(({ languageTag, name }) => ({ languageTag, name })),
    properties: propertiesJson(set.properties),
  };
}

export function termJson(term: Term): Record<string, Json> {
  return {
    id: term.id,
    createdDateTime: toIsoSeconds(term.created),
    lastModifiedDateTime: toIsoSeconds(term.modified),
    labels: term.labels.map(({ name, languageTag, isDefault }) => ({
      name,
      languageTag,
      isDefault,
    })),
    descriptions: term.descriptions.map(({ languageTag, description }) => ({
      languageTag,
      description,
    })),
    properties: propertiesJson(term.properties),
  };
}

const properties = (body: Record<string, unknown>): TermProperty[] =>
  listOf(body, 'properties').map((entry) => ({
    key: textOf(entry, 'key'),
    value: textOf(entry, 'value'),
  }));

/** The given parts of a term. @throws GraphError 400 for a wrong shape */
export function readTerm(body: Record<string, unknown>): Partial<TermContent> {
  const content: { -readonly [Key in keyof TermContent]?: TermContent[Key] } = {};
  if ('labels' in body) {
    content.labels = listOf(body, 'labels').map((label) => ({
      name: textOf(label, 'name'),
      languageTag: textOf(label, 'languageTag'),
      isDefault: label['isDefault'] === true,
    }));
  }
  if ('properties' in body) content.properties = properties(body);
  if ('descriptions' in body) {
    content.descriptions = listOf(body, 'descriptions').map((entry) => ({
      languageTag: textOf(entry, 'languageTag'),
      description: textOf(entry, 'description'),
    }));
  }
  return content;
}

/** The given parts of a set. @throws GraphError 400 for a wrong shape */
export function readSet(
  body: Record<string, unknown>
): Partial<Pick<TermSet, 'localizedNames' | 'description' | 'properties'>> {
  return {
    ...('localizedNames' in body
      ? {
          localizedNames: listOf(body, 'localizedNames').map((entry) => ({
            languageTag: textOf(entry, 'languageTag'),
            name: textOf(entry, 'name'),
          })),
        }
      : {}),
    ...('description' in body ? { description: textOf(body, 'description') } : {}),
    ...('properties' in body ? { properties: properties(body) } : {}),
  };
}

/** The group that a new set names as its parent. @throws GraphError 400 */
export function parentGroupOf(body: Record<string, unknown>): string {
  const parent = body['parentGroup'];
  if (
    typeof parent === 'object' &&
    parent !== null &&
    'id' in parent &&
    typeof parent.id === 'string'
  ) {
    return parent.id;
  }
  throw new GraphError(400, 'invalidRequest', "A set needs parentGroup with the group's id.");
}
