import { definePolicy, roleMissing, roles, type Actor } from '../../../shared/kernel/policy';

interface Practice {
  readonly author: string;
  readonly theme: string;
}

const policy = definePolicy<'read' | 'edit' | 'verify' | 'retire', Practice>([
  { roles: 'everyone', action: 'read' },
  {
    roles: ['Contributor'],
    action: 'edit',
    when: (actor, practice) => practice.author === actor.id,
    otherwise: 'practice.not-yours',
  },
  { roles: ['KMTeam'], action: 'edit' },
  {
    roles: ['RTS'],
    action: 'verify',
    when: (actor, practice) => actor.themes?.includes(practice.theme) ?? false,
    otherwise: 'practice.other-theme',
  },
]);

const practice: Practice = { author: 'ana', theme: 'theme.health' };
const ana: Actor = { id: 'ana', roles: ['Contributor'], locale: 'es' };
const bruno: Actor = { id: 'bruno', roles: ['Contributor', 'RTS'], locale: 'pt' };

describe('a policy', () => {
  test('what is open to everyone is open to a guest', () => {
    const guest: Actor = { id: 'x', roles: [], locale: 'en' };
    expect(policy.decide(guest, 'read', practice)).toEqual({ allowed: true });
  });

  test('a person may do what her role and the condition allow', () => {
    expect(policy.decide(ana, 'edit', practice)).toEqual({ allowed: true });
  });

  test('a person whose role fits is told the condition that does not', () => {
    expect(policy.decide(bruno, 'edit', practice)).toEqual({
      allowed: false,
      reason: 'practice.not-yours',
    });
    expect(policy.decide(bruno, 'verify', practice)).toEqual({
      allowed: false,
      reason: 'practice.other-theme',
    });
  });

  test('a person without the role is told that the role is missing', () => {
    expect(policy.decide(ana, 'verify', practice)).toEqual({ allowed: false, reason: roleMissing });
  });

  test('a second role may allow what the first does not', () => {
    const both: Actor = { ...bruno, roles: ['Contributor', 'KMTeam'] };
    expect(policy.decide(both, 'edit', practice)).toEqual({ allowed: true });
  });

  test('what no row mentions is refused to every role', () => {
    const everything: Actor = { ...ana, roles };
    expect(policy.decide(everything, 'retire', practice)).toEqual({
      allowed: false,
      reason: roleMissing,
    });
    expect(policy.actions).toEqual(new Set(['read', 'edit', 'verify']));
  });
});
