import fc from 'fast-check';
import { viewQuestion } from '../../../shared/domain/questions/view-question';
import {
  privacies,
  questionStates,
  type Asker,
  type Question,
} from '../../../shared/domain/questions';
import { roles, type Actor } from '../../../shared/kernel/policy';

const ids = ['p1', 'p2', 'p3', 'p4'];
const themes = ['theme.a', 'theme.b'];
const now = new Date('2026-11-24T13:00:00Z');

const actor = fc.record({
  id: fc.constantFrom(...ids),
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  themes: fc.uniqueArray(fc.constantFrom(...themes)),
  locale: fc.constant('es' as const),
});

const question = fc
  .record({
    state: fc.constantFrom(...questionStates),
    privacy: fc.constantFrom(...privacies),
    isRevealed: fc.boolean(),
    themeKey: fc.constantFrom(...themes),
    assigneeId: fc.option(fc.constantFrom(...ids)),
    askerId: fc.constantFrom(...ids),
  })
  .map(({ assigneeId, askerId, ...rest }): { question: Question; asker: Asker } => ({
    question: {
      ...{ id: 'q', text: 'Texto', locale: 'es', urgency: 'normal', origin: 'bot' },
      ...{ askedAt: now.toISOString(), formerAssignees: [], suggestions: [], thread: [] },
      limits: { firstReplyBy: '', answerBy: '', reminders: 0, escalations: 0, since: '' },
      ...{ trail: [], pending: [], countryKey: 'country.PER', ...rest },
      ...(assigneeId === null ? {} : { assignee: { personId: assigneeId, name: 'X' } }),
    },
    asker: { questionId: 'q', personId: askerId, name: 'Zoila', mail: 'z@x.example', locale: 'es' },
  }));

/** Who may see a question, written once more and otherwise: the KM team, the asker, and whoever answers. */
function maySee(who: Actor, one: Question, asker: Asker): boolean {
  if (who.id === asker.personId || who.roles.includes('KMTeam')) return true;
  if (one.privacy === 'kmOnly') return false;
  const isExpert = one.assignee?.personId === who.id;
  return isExpert || (who.roles.includes('RTS') && (who.themes ?? []).includes(one.themeKey ?? ''));
}

test('of 10,000 pairs of a person and a question, each sees what is hers to see and nothing else', () => {
  fc.assert(
    fc.property(actor, question, (who, { question: one, asker }) => {
      const view = viewQuestion(one, asker, who, now);
      expect(view !== undefined).toBe(maySee(who, one, asker));
      if (!view || who.id === asker.personId) return;
      const isNamed = one.privacy === 'named' || one.isRevealed;
      expect(JSON.stringify(view).includes('Zoila')).toBe(isNamed);
      expect(view.countryKey === undefined).toBe(!isNamed);
      // Nothing of the asker's own is offered to others.
      for (const action of ['reply', 'confirm', 'rate', 'reopen', 'withdraw', 'reveal'] as const) {
        expect(view.actions).not.toContain(action);
      }
      if (!who.roles.includes('KMTeam')) expect(view.actions).not.toContain('trace');
    }),
    { numRuns: 10_000 }
  );
});

test('nobody is offered to answer her own question', () => {
  fc.assert(
    fc.property(actor, question, (who, { question: one, asker }) => {
      if (who.id !== asker.personId) return;
      const { actions = [] } = viewQuestion(one, asker, who, now) ?? {};
      for (const action of ['accept', 'answer', 'askBack', 'assign', 'close', 'promote'] as const) {
        expect(actions).not.toContain(action);
      }
    }),
    { numRuns: 2000 }
  );
});
