import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './http/serve';
import { createTenant } from './tenant';

const USAGE = `Usage: tsx tenant/main.ts [--port 4400] [--data FILE] [--people FILE] [--teams FILE] [--web-parts FOLDER]
         [--index-lag MS] [--label-lag MS] [--throttle] [--seed-items N] [--seed-documents N]
Serves a local Microsoft 365 on 127.0.0.1. Without --data it lives in memory.
--throttle enforces all published limits; --seed-… fill up with made-up items and documents.`;

/** Milliseconds that open connections get to finish before they are cut. */
const GRACE_MS = 2000;

const readArguments = () =>
  parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      data: { type: 'string' },
      people: { type: 'string' },
      teams: { type: 'string' },
      'web-parts': { type: 'string' },
      'index-lag': { type: 'string', default: '0' },
      'label-lag': { type: 'string' },
      throttle: { type: 'boolean', default: false },
      'seed-items': { type: 'string', default: '0' },
      'seed-documents': { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** @throws Error with the option's name when its text is no whole number of at least 0 */
const wholeNumber = (option: string, text: string): number => {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} must be a whole number and is '${text}'.`);
  return Number(text);
};

const main = async (): Promise<void> => {
  const options = readArguments();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const port = wholeNumber('port', options.port);
  const origin = `http://localhost:${port}`;
  if (options.data !== undefined) mkdirSync(dirname(options.data), { recursive: true });
  const tenant = createTenant({
    origin,
    indexLagMs: wholeNumber('index-lag', options['index-lag']),
    ...(options.data === undefined ? {} : { dataFile: options.data }),
    ...(options['web-parts'] === undefined ? {} : { webPartsFolder: options['web-parts'] }),
  });
  /** @throws Error with what was given when the tenant refuses it */
  const administer = async (method: string, path: string, given: string, body: BodyInit) => {
    const request = new Request(`${origin}/__tenant${path}`, { method, body });
    const answer = await tenant.handle(request);
    if (!answer.ok) throw new Error(`${given}: ${await answer.text()}`);
  };
  if (options.people !== undefined)
    await administer('POST', '/people', options.people, readFileSync(options.people));
  if (options.teams !== undefined)
    await administer('PUT', '/teams/seed', options.teams, readFileSync(options.teams));
  const settings = {
    ...(options['label-lag'] === undefined
      ? {}
      : { labelLagMs: wholeNumber('label-lag', options['label-lag']) }),
    ...(options.throttle ? { throttling: 'all' } : {}),
  };
  await administer('PUT', '/settings', 'settings', JSON.stringify(settings));
  const items = wholeNumber('seed-items', options['seed-items']);
  const documents = wholeNumber('seed-documents', options['seed-documents']);
  if (items + documents > 0)
    await administer('POST', '/seed', 'seed', JSON.stringify({ items, documents }));
  const server = await serve(tenant, port);
  console.log(`Local Microsoft 365 ready: ${origin}/`);

  const stop = (): void => {
    server.close(() => {
      tenant.close();
      process.exit(0);
    });
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
