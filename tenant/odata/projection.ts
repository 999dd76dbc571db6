import type { Entity, Json, Projection } from './entity';
import { ODataError } from './odata-error';

type Paths = readonly (readonly string[])[];

const keyOf = (
  record: Readonly<Record<string, unknown>> | undefined,
  name: string
): string | undefined =>
  record && Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());

/** The rest of the paths that start with a name. */
const below = (paths: Paths, name: string): string[][] =>
  paths
    .filter((path) => path.length > 1 && path[0]?.toLowerCase() === name.toLowerCase())
    .map((path) => path.slice(1));

const selectProperties = (entity: Entity, select: Paths, expand: Paths): Record<string, Json> => {
  const chosen: Record<string, Json> = {};
  if (select.length === 0) return { ...entity.properties };
  for (const [name = '', ...rest] of select) {
    if (name === '*') {
      Object.assign(chosen, entity.properties);
      continue;
    }
    const link = keyOf(entity.links, name);
    const isExpanded = expand.some((path) => path[0]?.toLowerCase() === name.toLowerCase());
    if (link !== undefined && (rest.length > 0 || isExpanded)) {
      if (!isExpanded) {
        throw new ODataError(
          `The query to field '${[name, ...rest].join('/')}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
        );
      }
      continue;
    }
    const key = keyOf(entity.properties, name);
    const extra = keyOf(entity.onSelect, name);
    if (key !== undefined) chosen[key] = entity.properties[key] ?? null;
    else if (extra !== undefined) chosen[extra] = entity.onSelect?.[extra]?.() ?? null;
    else throw new ODataError(`The field or property '${name}' does not exist.`);
  }
  return chosen;
};

/**
 * Applies `$select` and `$expand`.
 * @throws ODataError for an unknown name, or a selected path whose link is not expanded
 */
export function project(entity: Entity, select: Paths, expand: Paths): Projection {
  const expanded: Projection['expanded'] = {};
  for (const [name = ''] of expand) {
    const key = keyOf(entity.links, name);
    const target = key === undefined ? undefined : entity.links?.[key]?.();
    if (key === undefined || target === undefined) {
      throw new ODataError(`The field or property '${name}' does not exist.`);
    }
    const inner = (one: Entity): Projection => project(one, below(select, key), below(expand, key));
    expanded[key] = Array.isArray(target) ? target.map(inner) : inner(target);
  }
  return { entity, properties: selectProperties(entity, select, expand), expanded };
}
