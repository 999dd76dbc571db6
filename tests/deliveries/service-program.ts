import { createBotService } from './bot-service';
import { serveBotService } from './http-bot-service';
import type { ServiceAnswer, ServiceOrder } from './service-process';
import { weatherOf } from './storm';
import { seeded } from './virtual-time';

/*
 * The service as a process of its own, with little in it: a collection of garbage in a large program
 * stops all of it for longer than what lies between two messages.
 */
async function main(): Promise<void> {
  const { seed, storm } = JSON.parse(process.argv[2] ?? '{}') as ServiceOrder;
  const service = createBotService(seeded(seed), storm && weatherOf(storm));
  const served = await serveBotService(service);
  const answer = (words: ServiceAnswer): void => void process.send?.(words);
  process.on('message', () => {
    const { arrivals, counts, received } = service;
    answer({
      ...{ kind: 'report', counts, received: [...received] },
      firstAt: arrivals[0]?.at ?? 0,
      lastAt: arrivals[arrivals.length - 1]?.at ?? 0,
    });
  });
  process.once('disconnect', () => process.exit(0));
  answer({ kind: 'ready', url: served.url });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
