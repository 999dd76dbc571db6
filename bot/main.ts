import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { composeService } from './composition';
import { readConfiguration, type Configuration } from './configuration';
import { joinCommunities } from './local/communities-in-teams';
import { localTenant } from './local/local-tenant';
import { installForEverybody, registerLocally } from './local/registration';
import { microsoft, type Surroundings } from './surroundings';

const USAGE = `Usage: tsx bot/main.ts [--tenant http://localhost:4400 [--port 4401] [--store FILE] [--tabs FOLDER] [--quiet] [--no-worker]]
The hub's service: the bot, the API of tabs and web parts, jobs and deliveries.
Without --tenant it serves Microsoft 365, by what the environment says (HUB_…, see docs).
With --tenant it makes itself known to the local tenant and serves that.`;

/** Milliseconds that what is under way gets to end. */
const GRACE_MS = 10_000;

const readArguments = () =>
  parseArgs({
    options: {
      tenant: { type: 'string' },
      port: { type: 'string', default: '4401' },
      store: { type: 'string', default: ':memory:' },
      tabs: { type: 'string', default: 'tabs/dist' },
      quiet: { type: 'boolean', default: false },
      'no-worker': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

const main = async (): Promise<void> => {
  const options = readArguments();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const [configuration, surroundings] = await whereabouts(options);
  if (!configuration) return;
  if (!/^(:memory:|postgres(ql)?:\/\/)/.test(configuration.store)) {
    mkdirSync(dirname(configuration.store), { recursive: true });
  }
  const service = await composeService(configuration, surroundings);
  const { server, log } = service;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // on this machine nobody else may knock; elsewhere a proxy stands in front
    const host = options.tenant === undefined ? undefined : '127.0.0.1';
    server.listen(configuration.port, host, () => resolve());
  });
  service.work();
  if (options.tenant !== undefined) {
    const { origin } = new URL(options.tenant);
    await installForEverybody(origin);
    await joinCommunities(origin, configuration, surroundings);
  }
  log.info('service.ready', { port: configuration.port });

  const stop = (signal: string): void => {
    log.info('service.stopping', { signal });
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.failure('service.stop-failed', error);
        process.exit(1);
      }
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
};

/** Where the service works; nothing where a sentence has been said why it cannot. */
async function whereabouts(
  options: ReturnType<typeof readArguments>
): Promise<readonly [Configuration, Surroundings] | readonly [undefined, undefined]> {
  if (options.tenant !== undefined) {
    const tenant = new URL(options.tenant).origin;
    const configuration = await registerLocally({
      ...{ tenant, port: Number(options.port), store: options.store, tabsFolder: options.tabs },
      logLevel: options.quiet ? 'warn' : 'info',
      isWorker: !options['no-worker'],
    });
    return [configuration, localTenant(tenant)];
  }
  const read = readConfiguration(process.env);
  if (read.ok) return [read.value, microsoft];
  for (const sentence of read.problem.sentences) console.error(sentence);
  process.exitCode = 1;
  return [undefined, undefined];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
