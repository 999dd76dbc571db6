import { defineWorkflow } from '../../../shared/kernel/workflow';

const review = defineWorkflow({
  states: ['draft', 'submitted', 'published', 'forgotten'],
  initial: 'draft',
  transitions: {
    draft: { submit: 'submitted' },
    submitted: { publish: 'published', giveBack: 'draft' },
  },
});

describe('a workflow', () => {
  test('an event leads to the next state', () => {
    expect(review.next('draft', 'submit')).toEqual({ ok: true, value: 'submitted' });
  });

  test('an event that cannot happen now is a problem that names both', () => {
    expect(review.next('draft', 'publish')).toEqual({
      ok: false,
      problem: {
        code: 'workflow.event-not-allowed',
        values: { state: 'draft', event: 'publish' },
      },
    });
  });

  test('a surface gets exactly the events that can happen, in order', () => {
    expect(review.eventsFrom('submitted')).toEqual(['publish', 'giveBack']);
    expect(review.eventsFrom('published')).toEqual([]);
  });

  test('a state that nothing leads to can be found out', () => {
    expect([...review.reachable()]).toEqual(['draft', 'submitted', 'published']);
  });

  test('names of built-in properties are not events', () => {
    // @ts-expect-error not an event of this workflow
    expect(review.next('draft', 'constructor').ok).toBe(false);
    // @ts-expect-error not a state of this workflow
    expect(review.eventsFrom('__proto__')).toEqual([]);
  });

  test('a transition to a state that does not exist does not compile', () => {
    const misspelt = defineWorkflow({
      states: ['open', 'closed'],
      initial: 'open',
      // @ts-expect-error `close` is not a state
      transitions: { open: { finish: 'close' } },
    });
    expect(misspelt.initial).toBe('open');
  });
});
