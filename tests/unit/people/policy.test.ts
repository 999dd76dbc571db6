import fc from 'fast-check';
import {
  peopleActions,
  peopleProblemCodes,
  skillStates,
  skillWorkflow,
  type PeopleAction,
} from '../../../shared/domain/people';
import { decide, offer } from '../../../shared/domain/people/policy';
import { peoplePolicy } from '../../../shared/domain/people/policy-table';
import { roles, type Actor, type Role } from '../../../shared/kernel/policy';
import { mayBySpecification } from './policy-oracle';

const actorWith = (own: readonly Role[], themes: readonly string[] = []): Actor => ({
  ...{ id: 'me', roles: own, themes, locale: 'es' },
});

describe('the life of a skill', () => {
  test('reaches every state', () => {
    expect([...skillWorkflow.reachable()].sort()).toEqual([...skillStates].sort());
  });

  test('can be claimed anew from everywhere, so that nobody is stuck with an old word', () => {
    expect(skillStates.filter((state) => !skillWorkflow.next(state, 'claim').ok)).toEqual([]);
  });

  test('is left by a person wherever she is proposed to others or asked', () => {
    const open = ['claimed', 'pending', 'confirmed', 'due', 'lapsed', 'proposed'] as const;
    for (const state of open) {
      expect(skillWorkflow.next(state, 'withdraw')).toEqual({ ok: true, value: 'withdrawn' });
    }
  });
});

describe('role x thing x verb', () => {
  test('every action has a line', () => {
    expect(peopleActions.filter((action) => !peoplePolicy.actions.has(action))).toEqual([]);
  });

  test.each(roles)('as %s alone', (role) => {
    for (const action of peopleActions) {
      for (const isOwn of [true, false]) {
        const personId = isOwn ? 'me' : 'she';
        for (const themeKeys of [undefined, ['theme.own'], ['theme.other', 'theme.above']]) {
          const thing = { personId, ...(themeKeys ? { themeKeys } : {}) };
          const expected = mayBySpecification(
            { roles: [role], themes: ['theme.own'], isOwn, ...(themeKeys ? { themeKeys } : {}) },
            action
          );
          const decision = decide(actorWith([role], ['theme.own']), action, thing);
          expect([action, thing, decision.allowed]).toEqual([action, thing, expected]);
          if (!decision.allowed) expect(peopleProblemCodes).toContain(decision.reason);
        }
      }
    }
  });

  test('holds for 10,000 random people and things', () => {
    const someRoles = fc.oneof(
      fc.constant<Role[]>(['Guest']),
      fc.subarray([...roles], { maxLength: 3 })
    );
    const keys = ['theme.one', 'theme.two', 'theme.three'];
    const subject = fc.record({
      ...{ roles: someRoles, themes: fc.subarray(keys), isOwn: fc.boolean() },
      themeKeys: fc.option(fc.subarray(keys, { minLength: 1 }), { nil: undefined }),
      action: fc.constantFrom<PeopleAction[]>(...peopleActions),
    });
    fc.assert(
      fc.property(subject, ({ action, themeKeys, ...rest }) => {
        const about = { ...rest, ...(themeKeys ? { themeKeys } : {}) };
        const thing = {
          personId: rest.isOwn ? 'ME' : 'she',
          ...(themeKeys ? { themeKeys } : {}),
        };
        const decision = decide(actorWith(rest.roles, rest.themes), action, thing);
        return decision.allowed === mayBySpecification(about, action);
      }),
      { numRuns: 10_000 }
    );
  });
});

describe('the reason of a no', () => {
  const specialist = actorWith(['Reader', 'RTS'], ['theme.own']);

  test('says to a guest that it is not for guests, whatever she tries', () => {
    const open = ['aboutMe', 'erase'];
    for (const action of peopleActions.filter((one) => !open.includes(one))) {
      expect([action, decide(actorWith(['Guest']), action, { personId: 'me' })]).toEqual([
        action,
        { allowed: false, reason: 'people.guests-not' },
      ]);
    }
  });

  test('says to a specialist whether it is the theme or that it is her own skill', () => {
    const reasonOf = (personId: string, key: string): string | undefined =>
      decide(specialist, 'confirmSkill', { personId, themeKeys: [key] }).reason;
    expect([
      ...[reasonOf('she', 'theme.other'), reasonOf('me', 'theme.own'), reasonOf('me', 'theme.x')],
    ]).toEqual(['people.other-theme', 'people.own-skill', 'people.other-theme']);
    const proposed = { personId: 'me', themeKeys: ['theme.own'] };
    expect(decide(specialist, 'propose', proposed).reason).toBe('people.own-skill');
  });

  test('says that the KM team answers for the directory and not for what people know', () => {
    const team = actorWith(['Reader', 'KMTeam']);
    expect(decide(team, 'confirmSkill', { personId: 'she', themeKeys: ['theme.own'] })).toEqual({
      allowed: false,
      reason: 'people.role-missing',
    });
  });

  test('is not shown with controls that are none of the reader’s matter', () => {
    const actions = ['confirmSkill', 'importStaff', 'saveProfile', 'contact'] as const;
    const thing = { personId: 'she', themeKeys: ['theme.other'] };
    expect(offer(actorWith(['Reader']), actions, thing)).toEqual([
      { action: 'contact', allowed: true },
    ]);
    expect(offer(specialist, actions, thing)).toEqual([
      { action: 'confirmSkill', allowed: false, reason: 'people.other-theme' },
      { action: 'contact', allowed: true },
    ]);
  });
});
