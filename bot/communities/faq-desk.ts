import type { FaqDesk } from '../../shared/domain/communities';
import type { Questions } from '../../shared/domain/questions';
import type { Clock } from '../../shared/kernel/clock';
import type { Actor } from '../../shared/kernel/policy';
import { fail, ok } from '../../shared/kernel/result';

/** What a community found out is looked at again after a year. */
const holdsMs = 365 * 24 * 60 * 60 * 1000;

/** Known answers out of communities; whether somebody may add one is for the questions to say. */
export function createFaqDesk(questions: (actor: Actor) => Questions, clock: Clock): FaqDesk {
  return {
    async add(actor, { question, answer, locale, themeKey, source }) {
      const verifiedUntil = new Date(clock.now().getTime() + holdsMs).toISOString().slice(0, 10);
      const saved = await questions(actor).saveKnown({
        variants: { [locale]: [question] },
        answer: { [locale]: answer },
        sources: source ? [source] : [],
        themeKey,
        verifiedUntil,
      });
      return saved.ok ? ok(null) : fail({ code: 'communities.faq-refused' });
    },
  };
}
