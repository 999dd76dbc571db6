import {
  templateOf,
  type PracticeContent,
  type ReviewerProposal,
} from '../../../shared/domain/practices';
import {
  balanceOf,
  choiceProblem,
  grouped,
} from '../../../shared/ui/practices/assign/reviewer-choice';
import {
  contentParts,
  differingParts,
  withPart,
} from '../../../shared/ui/practices/form/content-parts';
import {
  approvalBar,
  differsBy,
  emptyAssessment,
  unansweredBy,
  type WrittenAssessment,
} from '../../../shared/ui/practices/review/assessment';
import { findQuote } from '../../../shared/ui/practices/review/find-quote';
import { openDesk, harriet } from './practice-desk';
import { fullContent } from './sample-content';

describe('The passage of a remark', () => {
  const text = 'La espera media bajó. 84 niñas y niños quedaron inscritos entre marzo y junio.';
  const passage = (words: string, quote: string): string | undefined => {
    const place = findQuote(words, quote);
    return place && words.slice(place.start, place.end);
  };

  test.each([
    ['as it is', text, '84 niñas y niños quedaron inscritos'],
    [
      'after words were put before it',
      `Con apoyo de la alcaldía. ${text}`,
      '84 niñas y niños quedaron inscritos',
    ],
    [
      'with other spaces and lines',
      text.replace('y niños', 'y\n  niños'),
      '84 niñas y\n  niños quedaron inscritos',
    ],
    ['written in capitals', text.toUpperCase(), '84 NIÑAS Y NIÑOS QUEDARON INSCRITOS'],
  ])('is found %s', (_, changed, expected) => {
    expect(passage(changed, '84 niñas y niños quedaron inscritos')).toBe(expected);
  });

  test('is found by what is left of it after its end was changed', () => {
    const changed = text.replace('quedaron inscritos', 'tienen su acta');
    expect(passage(changed, '84 niñas y niños quedaron inscritos')).toBe('84 niñas y niños');
  });

  test('is not found where nothing of it is left', () => {
    expect(findQuote('Otro texto.', '84 niñas y niños quedaron inscritos')).toBeUndefined();
    expect(findQuote(text, '')).toBeUndefined();
  });
});

describe('An approval', () => {
  const content = fullContent();
  const ready: WrittenAssessment = {
    isFreeOfConflict: true,
    ratings: Object.fromEntries(templateOf(content.kind).criteria.map((one) => [one, 2 as const])),
    lens: { reach: 'enough', rights: 'enough', harm: 'enough' },
    message: '',
  };

  test('stands open when everything is answered', () => {
    expect(approvalBar({ content }, ready)).toBeUndefined();
  });

  test('says first what is missing first', () => {
    expect(approvalBar({ content }, emptyAssessment)).toEqual({ why: 'conflict' });
    const { effective: _left, ...ratings } = ready.ratings;
    expect(approvalBar({ content }, { ...ready, ratings })).toEqual({ why: 'criteria', count: 1 });
    const lens = { reach: 'enough', rights: 'enough' } as const;
    expect(approvalBar({ content }, { ...ready, lens })).toEqual({ why: 'lens', question: 'harm' });
    expect(approvalBar({ content }, { ...ready, lens: { ...lens, harm: 'missing' } })).toEqual({
      why: 'missing',
      question: 'harm',
    });
  });

  test.each([
    ['reach', { reach: 'unknown' as const }],
    ['reach', { reachEvidence: ' ' }],
    ['rights', { rightsEvidence: '' }],
    ['harm', { harm: '' }],
  ])('is closed while the author has not answered on %s', (question, change) => {
    const open = { ...content, genderAndRights: { ...content.genderAndRights, ...change } };
    expect(unansweredBy(open)).toEqual([question]);
    expect(approvalBar({ content: open }, ready)).toEqual({ why: 'missing', question });
  });

  test('shows where reviewer and author are two points apart', () => {
    expect([differsBy(3, 1), differsBy(2, 1), differsBy(undefined, 3)]).toEqual([2, 0, 0]);
  });
});

describe('Two versions of a text', () => {
  test('differ in no part when they say the same, however they were stored', () => {
    const one = fullContent();
    const other = JSON.parse(JSON.stringify(one)) as PracticeContent;
    const turned = Object.fromEntries(
      Object.entries(other).reverse()
    ) as unknown as PracticeContent;
    expect(differingParts(one, turned)).toEqual([]);
  });

  test('can be chosen part by part, and every part comes over', () => {
    const one = fullContent();
    const other: PracticeContent = {
      ...fullContent({ kind: 'lessonNegative', locale: 'pt' }),
      texts: Object.fromEntries(Object.keys(one.texts).map((field) => [field, 'outro'])),
      ...{ themeKeys: [], countryKeys: ['country.BRA'], frameworkKeys: ['gcm.7'], period: {} },
      ...{ cost: 12, hours: 3, actors: ['Outra'], reached: { source: 'x', women: 4 }, ratings: {} },
      genderAndRights: {
        ...{ reach: 'notDone', reachEvidence: '', rights: [], rightsNotDone: true },
        ...{ rightsEvidence: '', harm: 'outro' },
      },
      ...{ consent: 'given', projectCode: 'P-1', shownAs: 'missionOnly', adaptsId: 'x' },
      contact: { personId: 'b', name: 'Bia' },
    };
    const merged = contentParts.reduce((content, part) => withPart(content, part, other), one);
    expect(differingParts(merged, other)).toEqual([]);
    const half = withPart(one, 'results', other);
    expect(differingParts(one, half)).toEqual(['results']);
  });
});

describe('A choice of reviewers', () => {
  const person = (name: string, more: Partial<ReviewerProposal> = {}): ReviewerProposal => ({
    ...{ personId: name, name, locales: ['es'], load: 0, reasons: [], isProposed: false },
    ...more,
  });
  const lucia = person('Lucía', {
    ...{ countryKey: 'country.PER', isProposed: true, reasons: ['otherCountry'] },
  });
  const joao = person('João', { countryKey: 'country.BRA', locales: ['pt'], isProposed: true });
  const away = person('Pilar', { barred: 'away' });

  test('counts people, countries and languages', () => {
    expect(balanceOf([lucia, joao])).toEqual({
      ...{ people: 2, countries: 2, languages: 2, hasOtherCountry: true },
    });
  });

  test('needs two people, one of another country', async () => {
    const desk = openDesk();
    const view = await desk.see(harriet, await desk.submit());
    expect(choiceProblem(view, balanceOf([lucia]))).toBe('tooFew');
    expect(choiceProblem(view, balanceOf([joao, person('Ana')]))).toBe('countryMissing');
    expect(choiceProblem(view, balanceOf([lucia, joao]))).toBeUndefined();
  });

  test('shows those who cannot apart, with the reason', () => {
    const { proposed, others, barred } = grouped([lucia, joao, person('Ana'), away]);
    expect([proposed, others, barred].map((people) => people.map(({ name }) => name))).toEqual([
      ['Lucía', 'João'],
      ['Ana'],
      ['Pilar'],
    ]);
  });
});
