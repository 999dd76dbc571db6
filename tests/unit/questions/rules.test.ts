import fc from 'fast-check';
import { decide, guardedActions } from '../../../shared/domain/questions/policy';
import { questionStates } from '../../../shared/domain/questions/question-states';
import { hubEvents, questionWorkflow } from '../../../shared/domain/questions/workflow';
import { questionProblemCodes } from '../../../shared/domain/questions';
import { createWorkingDays } from '../../../shared/adapters/calendar/working-days';
import { chooseExpert } from '../../../shared/domain/questions/route-question';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { locales } from '../../../shared/kernel/locale';
import {
  caetano,
  colleague,
  got,
  harriet,
  nuria,
  openDesk,
  other,
  visitor,
  zulema,
} from './ask-desk';

describe('the life of a question', () => {
  test('reaches every state', () => {
    expect([...questionWorkflow.reachable()].sort()).toEqual([...questionStates].sort());
  });

  test('has a line in the policy for every event that a person causes', () => {
    const events = new Set(questionStates.flatMap((state) => questionWorkflow.eventsFrom(state)));
    const actionOf: Readonly<Record<string, string>> = { resolve: 'confirm' };
    const without = [...events].filter(
      (event) =>
        !(hubEvents as readonly string[]).includes(event) &&
        !(guardedActions as ReadonlySet<string>).has(actionOf[event] ?? event)
    );
    expect(without).toEqual([]);
  });
});

describe.each([...locales])('words in %s', (locale) => {
  const { t } = teamsTranslator(allTeamsCatalogues[locale], locale);

  test('say for every problem what happened, in full sentences', () => {
    const values = { least: 8, most: 4000, by: 'Marta', state: 'closed' };
    for (const code of questionProblemCodes) {
      const key = `questions.problems.${code.slice('questions.'.length)}`;
      const words = t(key as Parameters<typeof t>[0], values);
      expect(words).toMatch(/[.!?]$/);
      expect(words).not.toMatch(/\{|\berror\b|\busuari|\buser\b/i);
    }
  });
});

describe('who may do what', () => {
  const matrix: readonly (readonly [string, typeof zulema, readonly string[]])[] = [
    ['the asker', zulema, ['withdraw', 'reveal']],
    ['a specialist of the theme', nuria, ['accept', 'assign', 'answer', 'askBack']],
    ['the KM team', harriet, ['accept', 'assign', 'answer', 'askBack', 'trace']],
  ];
  test.each(matrix)('%s sees a new question with what she may do', async (_, person, actions) => {
    const desk = openDesk({ people: [zulema, nuria, other, harriet, visitor] });
    const question = await desk.ask(zulema);
    const seen = got(await (await desk.as(person)).get({ questionId: question.id }));
    const own = person === nuria ? ['decline'] : [];
    expect([...seen.actions].sort()).toEqual([...actions, ...own].sort());
  });

  test.each([
    ['a specialist of another theme', other],
    ['a guest', visitor],
    ['a colleague', colleague('Tobías Arce')],
  ] as const)('to %s the question does not exist, whatever is tried', async (_, person) => {
    const desk = openDesk({ people: [zulema, nuria, other, harriet, visitor, person] });
    const { id: questionId } = await desk.ask(zulema);
    const theirs = await desk.as(person);
    const tried = await Promise.all([
      theirs.get({ questionId }),
      theirs.accept({ questionId }),
      theirs.answer({ questionId, text: 'Yo lo sé todo' }),
      theirs.askBack({ questionId, text: '¿Quién pregunta?' }),
      theirs.decline({ questionId }),
      theirs.assign({ questionId, personId: person.id }),
      theirs.candidates({ questionId }),
      theirs.reply({ questionId, text: 'hola' }),
      theirs.confirm({ questionId, useful: true }),
      theirs.rate({ questionId, useful: true }),
      theirs.reopen({ questionId, reason: 'porque sí' }),
      theirs.withdraw({ questionId }),
      theirs.close({ questionId }),
      theirs.reveal({ questionId }),
      theirs.promote({ questionId }),
      theirs.trace({ questionId }),
    ]);
    for (const result of tried) {
      expect(result).toEqual({ ok: false, problem: { code: 'questions.not-found' } });
    }
    expect(await theirs.queue({})).toEqual([]);
    expect(await theirs.mine({})).toEqual([]);
  });

  test('nobody answers or promotes her own question, also as a specialist or of the KM team', async () => {
    const desk = openDesk();
    for (const person of [nuria, harriet]) {
      const { id: questionId } = await desk.ask(person, { privacy: 'named' });
      const own = await desk.as(person);
      expect(await own.answer({ questionId, text: 'Me respondo' })).toMatchObject({ ok: false });
      expect(await own.assign({ questionId, personId: caetano.id })).toMatchObject({ ok: false });
      expect(await own.promote({ questionId })).toMatchObject({ ok: false });
      const { trail } = (await desk.ports.questions.get(questionId))?.question ?? { trail: [] };
      expect(trail.filter(({ event }) => event === 'refused')).toHaveLength(3);
    }
  });

  test('a step that is skipped is refused and stands in the trace', async () => {
    const desk = openDesk();
    const { id: questionId } = await desk.ask(zulema);
    const team = await desk.as(harriet);
    expect(await team.promote({ questionId })).toMatchObject({ ok: false });
    expect(await team.close({ questionId })).toMatchObject({ ok: false });
    const { entries } = got(await team.trace({ questionId }));
    expect(entries.filter(({ event }) => event === 'refused').map(({ reason }) => reason)).toEqual([
      'promote: questions.not-now',
      'close: questions.not-now',
    ]);
  });

  test('what is for the KM team alone reaches no specialist, and no specialist reaches it', async () => {
    const desk = openDesk();
    const { id: questionId, state } = await desk.ask(zulema, { privacy: 'kmOnly' });
    expect(state).toBe('queued');
    expect(await (await desk.as(nuria)).get({ questionId })).toMatchObject({ ok: false });
    const team = await desk.as(harriet);
    expect(await team.assign({ questionId, personId: nuria.id })).toMatchObject({
      problem: { code: 'questions.person-not-in-team' },
    });
    expect(got(await team.candidates({ questionId }))).toEqual([]);
  });

  test('a guest asks nothing and reads no known answers', async () => {
    const desk = openDesk();
    const guest = await desk.as(visitor);
    expect(decide({ id: 'x', roles: ['Guest'], locale: 'es' }, 'ask', {}).allowed).toBe(false);
    expect(await guest.listKnown({})).toEqual([]);
    expect(await guest.suggestKnown({ text: 'retorno', locale: 'es' })).toEqual([]);
    expect(await guest.measures({})).toMatchObject({ ok: false });
  });
});

describe('who is asked', () => {
  const routing = (more: Partial<Parameters<typeof chooseExpert>[0]> = {}) =>
    chooseExpert({
      question: { privacy: 'named', locale: 'es', formerAssignees: [] },
      askerId: zulema.id,
      candidates: [nuria, caetano].map((person) => ({ person, load: 0 })),
      recent: [],
      random: () => 0,
      ...more,
    });

  test('speaks the language of the question', () => {
    const question = { privacy: 'named', locale: 'pt', formerAssignees: [] } as const;
    expect(routing({ question })).toBe(caetano);
  });

  test('is of the country of the question where she can be', () => {
    const question = { privacy: 'named', locale: 'es', formerAssignees: [] } as const;
    expect(routing({ question: { ...question, countryKey: 'country.BRA' } })).toBe(caetano);
  });

  test('has the least to do, and nobody gets more than five', () => {
    const loads = (one: number, two: number) => [
      { person: nuria, load: one },
      { person: caetano, load: two },
    ];
    expect(routing({ candidates: loads(3, 0) })).toBe(caetano);
    expect(routing({ candidates: loads(5, 5) })).toBeUndefined();
  });

  test('is not the one of the last time, and never one person for ever', () => {
    expect(routing({ recent: [nuria.id] })).toBe(caetano);
    const alone = { candidates: [{ person: nuria, load: 0 }] };
    expect(routing({ ...alone, recent: [nuria.id, nuria.id] })).toBe(nuria);
    expect(routing({ ...alone, recent: [nuria.id, nuria.id, nuria.id] })).toBeUndefined();
  });

  test('sits in another office than a hidden asker, where there is somebody', () => {
    const question = { privacy: 'hidden', locale: 'es', formerAssignees: [] } as const;
    expect(routing({ question, askerCountry: nuria.countryKey ?? '' })).toBe(caetano);
  });

  test('is never the asker, nobody who had it, no guest and no closed account', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ isActive: fc.boolean(), isGuest: fc.boolean() }), { maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (states, asker, former, random) => {
          const people = states.map((state) => colleague('Alguien Más', ['RTS'], state));
          const chosen = routing({
            question: {
              ...{ privacy: 'named', locale: 'es' },
              formerAssignees: [people[former]?.id ?? ''],
            },
            askerId: people[asker]?.id ?? '',
            candidates: people.map((person) => ({ person, load: 0 })),
            random: () => random,
          });
          if (!chosen) return;
          expect(chosen).toMatchObject({ isActive: true, isGuest: false });
          expect([people[asker]?.id, people[former]?.id]).not.toContain(chosen.id);
        }
      )
    );
  });
});

describe('working days', () => {
  const days = createWorkingDays();
  test.each([
    [
      'a Friday, the next working day is Monday',
      '2026-11-20T15:00:00Z',
      1,
      'country.PER',
      '2026-11-23T23:00:00.000Z',
    ],
    [
      'carnival in Argentina is no working day',
      '2026-02-13T15:00:00Z',
      1,
      'country.ARG',
      '2026-02-18T21:00:00.000Z',
    ],
    [
      '8 December is a holiday in Argentina',
      '2026-12-07T15:00:00Z',
      1,
      undefined,
      '2026-12-09T21:00:00.000Z',
    ],
    ['and none in Brazil', '2026-12-07T15:00:00Z', 1, 'country.BRA', '2026-12-08T21:00:00.000Z'],
    [
      'late in the evening it is still the same day there',
      '2026-11-25T02:00:00Z',
      1,
      'country.COL',
      '2026-11-25T23:00:00.000Z',
    ],
    [
      'summer time in Chile counts',
      '2026-11-24T15:00:00Z',
      1,
      'country.CHL',
      '2026-11-25T21:00:00.000Z',
    ],
    [
      'an unknown country has the calendar of the regional office',
      '2026-11-24T15:00:00Z',
      5,
      'country.XXX',
      '2026-12-01T21:00:00.000Z',
    ],
  ] as const)('%s', (_, from, count, country, expected) => {
    expect(days.after(new Date(from), count, country).toISOString()).toBe(expected);
  });

  test('never end before they began, in any office and year', () => {
    const keys = ['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'ECU', 'PRY', 'PER', 'URY', 'VEN'];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom(...keys),
        (from, count, code) => {
          const end = days.after(from, count, `country.${code}`);
          expect(end.getTime()).toBeGreaterThan(from.getTime());
          expect(end.getTime() - from.getTime()).toBeLessThan((count * 2 + 16) * 86_400_000);
          const more = days.after(from, count + 1, `country.${code}`);
          expect(more.getTime()).toBeGreaterThan(end.getTime());
        }
      ),
      { numRuns: 60 }
    );
  });
});
