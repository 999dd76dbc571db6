import type { Json, Projection } from './entity';
import { NotAcceptableError } from './odata-error';

/** How an answer is dressed. */
export type Envelope = 'minimal-v3' | 'none-v3' | 'verbose' | 'minimal-v4' | 'none-v4';

/**
 * Chooses the envelope by Accept and OData-Version. Without the version header SharePoint answers in
 * version 3; with 4.0, `odata=nometadata` is not a legal form (sp-dev-docs #644).
 * @throws NotAcceptableError
 */
export function chooseEnvelope(accept: string, version: string | null): Envelope {
  const v4 = version?.startsWith('4') === true;
  const parameter = /odata(\.metadata)?\s*=\s*(\w+)/i.exec(accept);
  if (accept !== '' && !/json|\*\/\*/i.test(accept)) throw new NotAcceptableError();
  const isV4Style = parameter?.[1] !== undefined;
  const level = parameter?.[2]?.toLowerCase() ?? 'minimal';
  if (v4) {
    if (parameter && !isV4Style) throw new NotAcceptableError();
    return level === 'none' ? 'none-v4' : 'minimal-v4';
  }
  if (isV4Style) throw new NotAcceptableError();
  if (level === 'verbose') return 'verbose';
  return level === 'nometadata' ? 'none-v3' : 'minimal-v3';
}

/** The media type that goes with an envelope. */
export function contentTypeOf(envelope: Envelope): string {
  const level = {
    'minimal-v3': 'odata=minimalmetadata',
    'none-v3': 'odata=nometadata',
    verbose: 'odata=verbose',
    'minimal-v4': 'odata.metadata=minimal',
    'none-v4': 'odata.metadata=none',
  }[envelope];
  return `application/json;${level};streaming=true;charset=utf-8`;
}

/** Lists and nested values: only verbose wraps them. */
const dressValue = (value: Json, envelope: Envelope): Json => {
  if (envelope !== 'verbose') return value;
  if (Array.isArray(value)) return { results: value.map((entry) => dressValue(entry, envelope)) };
  return value;
};

const marks = (projection: Projection, envelope: Envelope, base: string): Record<string, Json> => {
  const { type, path, etag } = projection.entity;
  const address = `${base}/_api/${path}`;
  switch (envelope) {
    case 'verbose':
      return {
        __metadata: { id: address, uri: address, ...(etag === undefined ? {} : { etag }), type },
      };
    case 'minimal-v3':
      return {
        'odata.type': type,
        'odata.id': address,
        ...(etag === undefined ? {} : { 'odata.etag': etag }),
        'odata.editLink': path,
      };
    case 'minimal-v4':
      return {
        '@odata.type': `#${type}`,
        '@odata.id': address,
        ...(etag === undefined ? {} : { '@odata.etag': etag }),
        '@odata.editLink': path,
      };
    default:
      return {};
  }
};

const dress = (projection: Projection, envelope: Envelope, base: string): Record<string, Json> => {
  const dressed = marks(projection, envelope, base);
  for (const [name, target] of Object.entries(projection.expanded)) {
    dressed[name] = Array.isArray(target)
      ? dressValue(
          target.map((one) => dress(one, envelope, base)),
          envelope
        )
      : dress(target, envelope, base);
  }
  for (const [name, value] of Object.entries(projection.properties)) {
    dressed[name] = dressValue(value, envelope);
  }
  return dressed;
};

const metadataMark = (envelope: Envelope, address: string): Record<string, Json> => {
  if (envelope === 'minimal-v3') return { 'odata.metadata': address };
  return envelope === 'minimal-v4' ? { '@odata.context': address } : {};
};

/** One entity as the body of an answer. @param base absolute URL of the web */
export function entityBody(projection: Projection, envelope: Envelope, base: string): Json {
  const dressed = dress(projection, envelope, base);
  if (envelope === 'verbose') return { d: dressed };
  return {
    ...metadataMark(envelope, `${base}/_api/$metadata#${projection.entity.type}/@Element`),
    ...dressed,
  };
}

/** A collection as the body of an answer. @param next absolute URL of the next page, if any */
export function collectionBody(
  projections: readonly Projection[],
  envelope: Envelope,
  base: string,
  next: string | undefined
): Json {
  const rows = projections.map((projection) => dress(projection, envelope, base));
  if (envelope === 'verbose')
    return { d: { results: rows, ...(next === undefined ? {} : { __next: next }) } };
  const nextName = envelope.endsWith('v4') ? '@odata.nextLink' : 'odata.nextLink';
  return {
    ...metadataMark(envelope, `${base}/_api/$metadata`),
    ...(next === undefined ? {} : { [nextName]: next }),
    value: rows,
  };
}

/** A function's result: a plain value, or an object under the function's name in verbose. */
export function valueBody(name: string, value: Json, envelope: Envelope, base: string): Json {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (envelope === 'verbose') return { d: { [name]: dressValue(value, envelope) } };
  const metadata = metadataMark(envelope, `${base}/_api/$metadata`);
  return isObject ? { ...metadata, ...value } : { ...metadata, value };
}
