import * as fc from 'fast-check';
import {
  adviseKind,
  checkContent,
  criteria,
  emptyContent,
  lensAnswered,
  mostLetters,
  personalDataIn,
  practiceKinds,
  practiceSteps,
  stepOfField,
  templateOf,
  type KindAnswers,
  type PracticeContent,
} from '../../../shared/domain/practices';
import { fullContent } from './sample-content';

const files = [{ name: 'informe.pdf', size: 1200 }];
const codesOf = (content: PracticeContent): string[] =>
  checkContent(content, files).map(({ field, code }) => `${field}: ${code.slice(10)}`);

describe('the helper that advises the kind', () => {
  const all: KindAnswers = {
    didWork: 'yes',
    testedMoreThanOnce: true,
    hasEvidence: true,
    adaptedElsewhere: true,
  };

  test.each([
    ['tested, proven and adapted elsewhere', all, 'goodPractice'],
    ['proven in one place only', { ...all, testedMoreThanOnce: false }, 'promisingPractice'],
    ['not adapted yet', { ...all, adaptedElsewhere: false }, 'promisingPractice'],
    ['repeated without evidence', { ...all, hasEvidence: false }, 'promisingPractice'],
    ['done once, without evidence', { didWork: 'yes', hasEvidence: false }, 'lessonPositive'],
    ['half a success', { didWork: 'partly', testedMoreThanOnce: false }, 'lessonPositive'],
    ['half a success with figures, twice', { ...all, didWork: 'partly' }, 'promisingPractice'],
    ['a failure, whatever else is true', { ...all, didWork: 'no' }, 'lessonNegative'],
    ['nothing answered', {}, 'lessonPositive'],
  ] as const)('%s', (_case, answers, kind) => {
    expect(adviseKind(answers).kind).toBe(kind);
  });

  test('says first what is missing', () => {
    const { because } = adviseKind({ ...all, testedMoreThanOnce: false });
    expect(because[0]).toBe('testedOnce');
    expect(because).not.toContain('notAnswered');
    expect(adviseKind({ didWork: 'yes' }).because).toContain('notAnswered');
  });

  test('gives a reason for every answer', () => {
    const answer = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(
        fc.constantFrom('yes', 'partly', 'no', undefined),
        ...([answer, answer, answer] as const),
        (didWork, testedMoreThanOnce, hasEvidence, adaptedElsewhere) => {
          const given: Record<string, unknown> = { didWork, testedMoreThanOnce };
          const advice = adviseKind({ ...given, hasEvidence, adaptedElsewhere } as KindAnswers);
          expect(advice.because.length).toBeGreaterThan(0);
          expect(new Set(advice.because).size).toBe(advice.because.length);
        }
      )
    );
  });
});

describe.each([...practiceKinds])('the template of a %s', (kind) => {
  const template = templateOf(kind);

  test('asks for each field once, and always for gender, rights and harm', () => {
    const fields = [...template.required, ...template.optional];
    expect(new Set(fields).size).toBe(fields.length);
    expect(template.required).toEqual(expect.arrayContaining(['reach', 'rights', 'harm']));
    expect(template.criteria).toEqual(expect.arrayContaining(['genderSensitive', 'rightsBased']));
    expect(template.needsLens).toBe(true);
  });

  test('has a place in the form for everything', () => {
    for (const field of [...template.required, ...template.optional]) {
      expect(practiceSteps).toContain(stepOfField(field));
      const isCriterion = (criteria as readonly string[]).includes(field);
      expect(stepOfField(field) === 'criteria').toBe(isCriterion);
    }
  });

  test('is satisfied by a full practice, and names everything that an empty one lacks', () => {
    expect(codesOf(fullContent({}, kind))).toEqual([]);
    const missing = new Set(
      checkContent(emptyContent(kind, 'es'), []).map(({ field }) => field as string)
    );
    const known = new Set(['kind', 'locale', 'shownAs']);
    expect([...missing].sort()).toEqual(
      template.required.filter((field) => !known.has(field)).sort()
    );
  });
});

describe('what keeps a practice from being submitted', () => {
  const withTexts = (texts: PracticeContent['texts']): PracticeContent => {
    const full = fullContent();
    return { ...full, texts: { ...full.texts, ...texts } };
  };
  const withLens = (lens: Partial<PracticeContent['genderAndRights']>): PracticeContent => {
    const full = fullContent();
    return { ...full, genderAndRights: { ...full.genderAndRights, ...lens } };
  };

  test.each([
    ['a blank text', withTexts({ results: '  \n' }), 'results: text-missing'],
    ['a long title', withTexts({ title: 'x'.repeat(151) }), 'title: text-too-long'],
    ['201 words', withTexts({ summary: 'voz '.repeat(201) }), 'summary: too-many-words'],
    ['a mail', withTexts({ context: 'Escriba a ana@ejemplo.org' }), 'context: names-people'],
    [
      'a period that runs backwards',
      fullContent({ period: { from: '2026-05', to: '2026-04' } }),
      'period: incomplete',
    ],
    ['a month that is none', fullContent({ period: { from: '2026-13' } }), 'period: incomplete'],
    ['people who did not agree', fullContent({ consent: 'missing' }), 'consent: consent-missing'],
    ['no answer on reach', withLens({ reach: undefined }), 'reach: gender-unanswered'],
    ['no evidence of reach', withLens({ reachEvidence: ' ' }), 'reach: evidence-missing'],
    ['no right', withLens({ rights: [] }), 'rights: rights-unanswered'],
    ['no evidence of the right', withLens({ rightsEvidence: '' }), 'rights: evidence-missing'],
    ['no word on harm', withLens({ harm: '' }), 'harm: harm-unanswered'],
    ['a long answer', withLens({ harm: 'x'.repeat(601) }), 'harm: text-too-long'],
  ])('%s', (_case, content, problem) => {
    expect(codesOf(content)).toEqual([problem]);
  });

  test('a score of 2 or 3 without evidence; 0 and 1 ask for none', () => {
    const rated = (score: 0 | 1 | 2 | 3): PracticeContent => {
      const full = fullContent();
      return { ...full, ratings: { ...full.ratings, effective: { score, evidence: '' } } };
    };
    expect(codesOf(rated(1))).toEqual([]);
    expect(codesOf(rated(2))).toEqual(['effective: evidence-missing']);
  });

  test('“not done” is an answer on reach and on rights', () => {
    const honest = withLens({
      ...({ reach: 'notDone', reachEvidence: '', rights: [], rightsNotDone: true } as const),
      rightsEvidence: '',
    });
    expect(codesOf(honest)).toEqual([]);
    expect(lensAnswered(honest)).toEqual([]);
  });

  test('“I do not know” may be submitted, and cannot be approved', () => {
    const unsure = withLens({ reach: 'unknown', reachEvidence: '' });
    expect(codesOf(unsure)).toEqual([]);
    expect(lensAnswered(unsure)).toEqual(['practices.gender-unanswered']);
  });

  test('names ask to look again and stand in nobody’s way', () => {
    const named = withTexts({ results: 'El equipo ayudó a María Elena Torres con su trámite.' });
    expect(codesOf(named)).toEqual([]);
    expect(personalDataIn(named)).toEqual([
      expect.objectContaining({ field: 'results', kind: 'name', text: 'María Elena Torres' }),
    ]);
  });

  test('every text has room for a good answer', () => {
    expect(Math.min(...Object.values(mostLetters))).toBeGreaterThanOrEqual(150);
  });
});
