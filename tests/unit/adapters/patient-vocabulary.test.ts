import { createPatientVocabulary } from '../../../shared/adapters/browser/patient-vocabulary';
import type { Vocabulary } from '../../../shared/domain/taxonomy';
import { HubError } from '../../../shared/kernel/errors';
import { sampleVocabulary } from '../search/sample-vocabulary';

const after = (milliseconds: number): Promise<Vocabulary> =>
  new Promise((resolve) => setTimeout(() => resolve(sampleVocabulary()), milliseconds));

describe('A search that needs the vocabulary', () => {
  test('gets it when the term store answers in time', async () => {
    const vocabulary = await createPatientVocabulary({ load: () => after(1) }, 1000).load();
    expect(vocabulary.byKey('country.PER')?.labels.es).toBe('Perú');
  });

  test('goes on without it when the term store takes too long', async () => {
    const patient = createPatientVocabulary({ load: () => after(500) }, 20);
    await expect(patient.load()).rejects.toMatchObject({ code: 'unavailable', audience: 'retry' });
  });

  test('hears at once when the term store refuses', async () => {
    const refusal = new HubError('no-right', { message: 'no' });
    const patient = createPatientVocabulary({ load: () => Promise.reject(refusal) }, 1000);
    await expect(patient.load()).rejects.toBe(refusal);
  });
});
