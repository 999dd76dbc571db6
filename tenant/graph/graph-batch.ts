import type { Json } from '../odata/entity';
import { GraphError } from './graph-error';
import { listOf, textOf } from './graph-route';

/** Source: Graph documentation, "Combine multiple HTTP requests using JSON batching". */
const MAXIMUM_PARTS = 20;

interface Part {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

interface PartAnswer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: Json;
}

const readPart = (source: Record<string, unknown>): Part => {
  const headers: Record<string, string> = {};
  const given = source['headers'];
  for (const [name, value] of Object.entries(
    typeof given === 'object' && given !== null ? given : {}
  )) {
    headers[name.toLowerCase()] = String(value);
  }
  const part: Part = {
    id: textOf(source, 'id'),
    method: textOf(source, 'method').toUpperCase(),
    url: textOf(source, 'url'),
    headers,
    body: source['body'],
    dependsOn: Array.isArray(source['dependsOn']) ? source['dependsOn'].map(String) : [],
  };
  if (part.body !== undefined && part.headers['content-type'] === undefined) {
    throw new GraphError(
      400,
      'BadRequest',
      `The request '${part.id}' has a body and no Content-Type header.`
    );
  }
  return part;
};

const readParts = (body: Record<string, unknown>): Part[] => {
  const parts = listOf(body, 'requests').map(readPart);
  if (parts.length > MAXIMUM_PARTS) {
    throw new GraphError(
      400,
      'BadRequest',
      `Number of batch request steps exceeds the maximum value of ${MAXIMUM_PARTS}.`
    );
  }
  const ids = parts.map((part) => part.id);
  if (new Set(ids).size !== ids.length) {
    throw new GraphError(400, 'BadRequest', 'The ids of the requests in a batch must be unique.');
  }
  const strange = parts.flatMap((part) => part.dependsOn).find((id) => !ids.includes(id));
  if (strange !== undefined) {
    throw new GraphError(
      400,
      'BadRequest',
      `A request depends on '${strange}', which is not in the batch.`
    );
  }
  return parts;
};

/** JSON as it is, text as a text, all else in base64. */
const readBody = async (response: Response): Promise<Json> => {
  const type = response.headers.get('content-type') ?? '';
  if (/^(image|application\/octet-stream)/.test(type))
    return Buffer.from(await response.arrayBuffer()).toString('base64');
  const text = await response.text();
  const isJson = /json/.test(type);
  return isJson && text !== '' ? (JSON.parse(text) as Json) : text === '' ? null : text;
};

/**
 * Runs a JSON batch. Each part goes through the whole pipeline, so each can be throttled by itself
 * inside a 200. The order of answers is free by contract: they come back last part first, so that
 * nobody relies on it.
 * @param dispatch handles one request like any other
 */
export async function runBatch(
  body: Record<string, unknown>,
  batch: Request,
  dispatch: (request: Request) => Promise<Response>
): Promise<Json> {
  const answers = new Map<string, PartAnswer>();
  const base = new URL(batch.url);
  const prefix = base.pathname.slice(0, base.pathname.lastIndexOf('/'));
  for (const part of readParts(body)) {
    const failed = part.dependsOn.some((id) => (answers.get(id)?.status ?? 424) >= 400);
    if (failed) {
      const error = {
        code: 'FailedDependency',
        message: 'A request that this one depends on has failed.',
      };
      answers.set(part.id, { id: part.id, status: 424, headers: {}, body: { error } });
      continue;
    }
    // part addresses come with and without the version, as clients write them
    const path = part.url.replace(/^\/?(v1\.0|beta)(?=\/)/, '').replace(/^(?!\/)/, '/');
    const headers = new Headers(part.headers);
    headers.set('authorization', batch.headers.get('authorization') ?? '');
    const response = await dispatch(
      new Request(new URL(prefix + path, base), {
        method: part.method,
        headers,
        ...(part.body === undefined ? {} : { body: JSON.stringify(part.body) }),
      })
    );
    answers.set(part.id, {
      id: part.id,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await readBody(response),
    });
  }
  return { responses: [...answers.values()].reverse().map((answer) => ({ ...answer })) };
}
