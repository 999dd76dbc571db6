import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { People } from './api';
import { dayOf } from './calendar-days';
import { alertsOf, sortAlerts } from './find-alerts';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { allThemes, coverageOf, officeCountries } from './theme-coverage';
import { demandOf } from './theme-demand';

/** What the organisation has documents or questions about, and who is there to be asked. */
export async function findCoverage(
  { directory, vocabulary, clock }: PeoplePorts,
  actor: Actor
): ReturnType<People['coverage']> {
  const { allowed, reason } = decide(actor, 'coverage');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const today = dayOf(clock.now());
  const coverage = coverageOf(now, terms);
  const demandFor = demandOf(now);
  const countryKeys = officeCountries(terms);
  const facts = allThemes(terms).map(({ key }) => ({
    ...{ themeKey: key, covering: coverage.covering(key), demand: demandFor(key), countryKeys },
  }));
  return ok({
    alerts: sortAlerts(facts.flatMap((theme) => alertsOf(actor, theme, today))),
    themes: facts.map(({ themeKey, covering, demand }) => ({
      ...{ themeKey, ...demand.total, people: covering.length },
      countries: new Set(covering.flatMap(({ known }) => known.person.countryKey ?? [])).size,
    })),
    ...{ asOf: now.asOf, missing: now.missing },
  });
}
