import fc from 'fast-check';
import {
  emptyContent,
  guardedActions,
  hubEvents,
  practiceProblemCodes,
  practiceStates,
  practiceWorkflow,
  type Practice,
  type PracticeAction,
  type Practices,
  type ReviewSeat,
} from '../../../shared/domain/practices';
import { decide } from '../../../shared/domain/practices/policy';
import { unavailability } from '../../../shared/domain/practices/availability';
import { viewPractice } from '../../../shared/domain/practices/view-practice';
import { roles, type Role } from '../../../shared/kernel/policy';
import {
  metStates,
  practiceActions,
  practiceActor,
  practiceCell,
  practiceInState,
  practicePeople,
  type PracticePersonName,
} from '../../../shared/cli/practice-matrix';
import { mayBySpecification, type OraclePerson } from './policy-oracle';
import {
  asking,
  everybody,
  harriet,
  joao,
  lucia,
  monica,
  of,
  openDesk,
  otherTheme,
  practiceContent,
  reviewOf,
  THEME,
  visitor,
  wara,
} from './practice-desk';

describe('the life of a practice', () => {
  test('reaches every state', () => {
    expect([...practiceWorkflow.reachable()].sort()).toEqual([...practiceStates].sort());
  });

  test('has a line in the policy for every event that a person causes', () => {
    const events = new Set(practiceStates.flatMap((state) => practiceWorkflow.eventsFrom(state)));
    const without = [...events].filter(
      (event) =>
        !(hubEvents as readonly string[]).includes(event) &&
        !(guardedActions as ReadonlySet<string>).has(event)
    );
    expect(without).toEqual([]);
  });

  test('asks the hub itself of nobody: its own events are no actions', () => {
    for (const event of hubEvents) {
      expect((guardedActions as ReadonlySet<string>).has(event)).toBe(false);
    }
  });
});

const names = Object.keys(practicePeople) as readonly PracticePersonName[];

function oraclePerson(name: PracticePersonName): OraclePerson {
  const { actor, ties } = practiceActor(name);
  return {
    ...{ id: name, roles: actor.roles, themes: actor.themes ?? [], projects: ties.projectCodes },
    mission: ties.missionKey ?? '',
  };
}

describe('role x object x verb', () => {
  test.each(names)('%s may in every state exactly what the specification says', (name) => {
    for (const state of metStates) {
      for (const action of practiceActions) {
        const practice = practiceInState(state);
        const expected = mayBySpecification(oraclePerson(name), action, practice);
        const cell = practiceCell(name, action, state);
        const allowed = cell === 'practices.not-found' ? undefined : cell === 'yes';
        expect([state, action, allowed]).toEqual([state, action, expected]);
        if (cell !== 'yes') expect(practiceProblemCodes).toContain(cell);
      }
    }
  });

  test('holds for 10,000 random people and practices, and nothing leaks to whom it does not exist', () => {
    const ids = ['ana', 'bea', 'caro', 'dani', 'eva'];
    const missions = ['mission.A', 'mission.B', 'mission.C'];
    const id = fc.constantFrom(...ids);
    const ref = id.map((personId) => ({ personId, name: `Nombre de ${personId}` }));
    const at = '2026-01-05T12:00:00.000Z';
    const seat: fc.Arbitrary<ReviewSeat> = fc
      .record({
        ref,
        revision: fc.constantFrom(1, 2),
        why: fc.option(fc.constantFrom('declined', 'conflict', 'late', 'gone', 'replaced')),
        verdict: fc.option(fc.constantFrom('approve', 'requestChanges', 'reject')),
      })
      .map(({ ref: person, revision, why, verdict }) => ({
        ...{ ...person, revision, isTieBreaker: false, assignedAt: at, dueAt: at },
        ...(why ? { left: { why, at } } : {}),
        ...(verdict
          ? { statedFreeAt: at, assessment: { ratings: {}, lens: {}, message: 'x', verdict, at } }
          : {}),
      }));
    const practice: fc.Arbitrary<Practice> = fc
      .record({
        state: fc.constantFrom(...metStates),
        author: ref,
        coAuthors: fc.uniqueArray(ref, { maxLength: 2, selector: ({ personId }) => personId }),
        mission: fc.constantFrom(...missions),
        themeKeys: fc.subarray(['theme.one', 'theme.two'], { minLength: 1 }),
        projectCode: fc.constantFrom('', 'PX1', 'PX2'),
        contact: fc.option(ref),
        seats: fc.uniqueArray(seat, {
          maxLength: 4,
          selector: ({ personId, revision }) => `${personId} ${revision}`,
        }),
        revision: fc.constantFrom(1, 2),
        isPublished: fc.boolean(),
        external: fc.option(fc.record({ wantedBy: ref, confirmedBy: fc.option(ref) })),
        isChecked: fc.boolean(),
      })
      .map((one): Practice => {
        const isPublic = ['published', 'dueForReview', 'revising', 'archived'].includes(one.state);
        const { wantedBy, confirmedBy } = one.external ?? {};
        return {
          ...{ id: 'p', state: one.state, revision: one.revision, coAuthors: one.coAuthors },
          author: { ...one.author, missionKey: one.mission, countryKey: 'country.A', locale: 'es' },
          content: {
            ...emptyContent('goodPractice', 'es'),
            ...{ themeKeys: one.themeKeys, projectCode: one.projectCode },
            ...(one.contact ? { contact: one.contact } : {}),
          },
          translations: [
            {
              ...{ locale: 'en', texts: {}, isMachine: true, by: one.author, at },
              ...(one.isChecked ? { checkedBy: one.author } : {}),
            },
          ],
          ...{ attachments: [], seats: one.seats, remarks: [], submittedAt: at, since: at },
          ...(isPublic || (one.isPublished && one.state !== 'submitted')
            ? { publishedAt: at }
            : {}),
          ...(wantedBy ? { external: { wantedBy, ...(confirmedBy ? { confirmedBy } : {}) } } : {}),
          ...{ reminders: 0, trail: [], pending: [] },
        };
      });
    const person: fc.Arbitrary<OraclePerson> = fc.record({
      id,
      roles: fc.oneof(
        fc.constant<Role[]>(['Guest']),
        fc.subarray(
          roles.filter((role) => role !== 'Guest'),
          { minLength: 1, maxLength: 3 }
        )
      ),
      themes: fc.subarray(['theme.one', 'theme.two']),
      mission: fc.constantFrom(...missions),
      projects: fc.subarray(['PX1', 'PX2']),
    });
    fc.assert(
      fc.property(person, practice, (who, thing) => {
        const actor = { id: who.id, roles: who.roles, themes: who.themes, locale: 'es' } as const;
        const ties = { missionKey: who.mission, projectCodes: who.projects };
        const exists = mayBySpecification(who, 'see', thing) !== undefined;
        const view = viewPractice(thing, { actor, ties, now: new Date(at) }, 0);
        const mayRead = mayBySpecification(who, 'seeReviews', thing) === true;
        const isReader = view?.viewer === 'reader' || view?.viewer === 'guest';
        const leaked = view?.seats.some(
          ({ personId, revision = 1, assessment }) =>
            personId !== who.id && revision >= thing.revision && assessment !== undefined
        );
        // One comparison for each pair: ten thousand times every action take their time.
        const wrong = practiceActions.filter((action) => {
          const expected = mayBySpecification(who, action, thing) ?? false;
          const allowed =
            decide(actor, 'see', { practice: thing }).allowed &&
            decide(actor, action, { practice: thing, ties }).allowed &&
            unavailability(action, thing, actor) === undefined;
          const shown = view?.actions.find((one) => one.action === action);
          return allowed !== expected || (shown && shown.allowed !== expected);
        });
        expect({ wrong, exists: view !== undefined, leaks: leaked === true && !mayRead }).toEqual({
          ...{ wrong: [], exists, leaks: false },
        });
        if (isReader && view) expect([...view.seats, ...view.remarks]).toEqual([]);
      }),
      { numRuns: 10_000 }
    );
  });
});

/** Every step with something to do it with. */
function steps(seen: {
  readonly practiceId: string;
  readonly version: string;
}): readonly (readonly [
  PracticeAction,
  (
    practices: Practices
  ) => Promise<{ readonly ok: boolean; readonly problem?: { readonly code: string } }>,
])[] {
  const reason = 'Porque sí hace falta.';
  const { practiceId } = seen;
  return [
    ['submit', (all) => all.submit({ ...seen, content: practiceContent() })],
    ['screen', (all) => all.screen(seen)],
    ['requestChanges', (all) => all.requestChanges({ ...seen, reason })],
    ['reject', (all) => all.reject({ ...seen, reason: 'other', text: reason })],
    ['assign', (all) => all.assign({ ...seen, personIds: [lucia.id, joao.id] })],
    ['decline', (all) => all.decline({ ...seen, why: 'declined' })],
    [
      'replaceReviewer',
      (all) => all.replaceReviewer({ ...seen, personId: lucia.id, byPersonId: joao.id }),
    ],
    // Another word than hers: the same one sent twice is done already.
    ['review', (all) => all.review({ ...seen, ...reviewOf('goodPractice', asking) })],
    ['remark', (all) => all.remark({ practiceId, field: 'results', quote: '', text: reason })],
    ['publish', (all) => all.publish(seen)],
    ['wantExternal', (all) => all.wantExternal({ ...seen, wanted: true })],
    ['confirmExternal', (all) => all.confirmExternal(seen)],
    ['merge', (all) => all.merge({ ...seen, intoId: practiceId })],
    ['withdraw', (all) => all.withdraw(seen)],
    ['confirm', (all) => all.confirm(seen)],
    ['revise', (all) => all.revise(seen)],
    ['abandon', (all) => all.abandon(seen)],
    ['archive', (all) => all.archive({ ...seen, reason })],
    ['restore', (all) => all.restore(seen)],
    [
      'translate',
      (all) => all.translate({ ...seen, locale: 'en', texts: { title: 'x' }, isMachine: false }),
    ],
    ['checkTranslation', (all) => all.checkTranslation({ ...seen, locale: 'en' })],
    ['chooseLanguageReviewer', (all) => all.chooseLanguageReviewer({ ...seen, locale: 'en' })],
    [
      'reuse',
      (all) =>
        all.reuse({
          ...{
            practiceId,
            countryKey: 'country.ECU',
            whatChanged: 'x',
            result: 'x',
            mayQuote: true,
          },
          requestId: '0a1b2c3d-0000-4000-8000-0000000000aa',
        }),
    ],
    ['export', (all) => all.export({ practiceId, format: 'json', locale: 'es' })],
  ];
}

describe('whatever is tried', () => {
  test.each([
    ['a colleague', monica],
    ['a guest', visitor],
    ['a specialist of another theme', otherTheme],
    ['a reviewer who was not asked', of('PRY', 'Ada Fleitas', ['Reviewer'])],
  ] as const)('%s finds nothing where nothing is hers to see', async (_, person) => {
    const desk = openDesk({ people: [...everybody, person] });
    const id = await desk.inReview();
    const theirs = await desk.as(person);
    const before = JSON.stringify(await desk.stored(id));
    for (const [action, run] of steps({ practiceId: id, version: '3' })) {
      const result = await run(theirs);
      const isOwnRule = action === 'merge' || (action === 'submit' && person === visitor);
      if (!isOwnRule)
        expect([action, result]).toEqual([
          action,
          { ok: false, problem: { code: 'practices.not-found' } },
        ]);
      expect(result.ok).toBe(false);
    }
    expect(await theirs.reuses({ practiceId: id })).toEqual([]);
    expect(await theirs.waiting({})).toEqual([]);
    expect(await theirs.queue({})).toEqual([]);
    expect(JSON.stringify(await desk.stored(id))).toBe(before);
  });

  test('a step out of order is refused and stands in the audit, once', async () => {
    const desk = openDesk();
    const id = await desk.submit();
    const team = await desk.as(harriet);
    const skipped = ['assign', 'publish', 'restore', 'confirm', 'confirmExternal', 'archive'];
    for (let round = 0; round < 2; round += 1) {
      const { version } = await desk.see(harriet, id);
      for (const [action, run] of steps({ practiceId: id, version })) {
        if (skipped.includes(action)) {
          expect([action, await run(team)]).toMatchObject([
            action,
            { problem: { code: 'practices.not-now', values: { state: 'submitted' } } },
          ]);
        }
      }
    }
    const { trail, state } = await desk.stored(id);
    expect(state).toBe('submitted');
    expect(
      trail
        .filter(({ event }) => event === 'refused')
        .map(({ reason }) => reason)
        .sort()
    ).toEqual(skipped.map((action) => `${action}: practices.not-now`).sort());
  });

  test('an author can neither approve nor publish her own, and the audit says that she tried', async () => {
    const desk = openDesk();
    const id = await desk.accepted();
    const { version } = await desk.see(wara, id);
    const own = await desk.as(wara);
    expect(await own.review({ practiceId: id, version, ...reviewOf() })).toMatchObject({
      problem: { code: 'practices.own-practice' },
    });
    expect(await own.publish({ practiceId: id, version })).toMatchObject({
      problem: { code: 'practices.role-missing' },
    });
    const refused = (await desk.stored(id)).trail.filter(({ event }) => event === 'refused');
    expect(refused.map(({ by, reason }) => [by.kind === 'person' && by.name, reason])).toEqual([
      [wara.name, 'review: practices.own-practice'],
      [wara.name, 'publish: practices.role-missing'],
    ]);
  });

  test('what a view offers is what works, and what it does not offer is refused', async () => {
    const specialist = of('PRY', 'Ada Fleitas', ['RTS'], { themes: [THEME] });
    const people = [...everybody, specialist];
    for (const person of [wara, harriet, lucia, specialist, monica, visitor]) {
      const desk = openDesk({ people });
      const stations = [
        () => desk.submit(),
        () => desk.inReview(),
        () => desk.accepted(),
        () => desk.published(),
      ];
      for (const station of stations) {
        const id = await station();
        const seen = await (await desk.as(person)).get({ practiceId: id });
        if (!seen.ok) continue;
        const { actions, version } = seen.value;
        for (const [action, run] of steps({ practiceId: id, version })) {
          const offered = actions.find((one) => one.action === action);
          if (offered?.allowed !== false || ['submit', 'merge'].includes(action)) continue;
          const result = await run(await desk.as(person));
          expect([action, result]).toMatchObject([action, { problem: { code: offered.reason } }]);
        }
      }
    }
  });
});
