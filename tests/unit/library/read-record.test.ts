import { importProfiles, readRecord, recogniseProfile } from '../../../shared/domain/library';
import { sampleVocabulary } from '../taxonomy/sample-concepts';

const read = (profileName: string, values: Readonly<Record<string, unknown>>) => {
  const profile = importProfiles.find(({ name }) => name === profileName);
  if (!profile) throw new Error(profileName);
  return readRecord({ line: 7, values }, profile, sampleVocabulary);
};

describe('the hub’s own form', () => {
  test('has lists that are parted by semicolons', () => {
    const record = read('hub', {
      id: ' r-1 ',
      title: 'Un  título\n',
      themes: 'AVRR; trata;',
      year: '2024',
    });
    expect(record).toMatchObject({ id: 'r-1', title: 'Un título', themes: ['AVRR', 'trata'] });
    expect(record.content).toEqual({ kind: 'none' });
  });

  test('is recognised by its columns, in whatever order', () => {
    const columns = ['file', 'languages', 'year', 'type', 'countries', 'themes', 'title', 'id'];
    expect(recogniseProfile([...columns, 'notes'])?.name).toBe('hub');
    expect(recogniseProfile(['id', 'title'])).toBeUndefined();
  });
});

describe('the export of the evaluations', () => {
  const evaluation = {
    id: 'e1',
    Title: 'Final evaluation',
    Year: 2022,
    'Migration Thematic Areas':
      'Labour migration (ethical recruitment, labour market etc), Counter trafficking',
    'Relevant Crosscutting Themes': null,
    'Countries Covered': ['Peru', 'nan'],
    Languages: 'English, Spanish',
    Donor: 'nan',
    'Evaluation Coverage': 'Country',
    files: [{ file_name: 'Report, final.pdf' }, { file_name: 'Brief.pdf' }],
  };

  test('has themes with commas, which stay whole', () => {
    expect(read('iom-evaluations', evaluation)).toMatchObject({
      themes: ['Labour migration (ethical recruitment, labour market etc)', 'Counter trafficking'],
      countries: ['Peru'],
      languages: ['English', 'Spanish'],
      types: ['evaluation'],
      year: '2022',
      summary: 'Country',
    });
  });

  test('becomes a sheet to read, since it has no text of its own', () => {
    expect(read('iom-evaluations', evaluation).content).toEqual({
      kind: 'text',
      text: [
        'Final evaluation',
        '',
        'Reference year: 2022',
        'Countries: Peru',
        'Thematic areas: Labour migration (ethical recruitment, labour market etc), Counter trafficking',
        'Coverage: Country',
        'Languages: English, Spanish',
        'Documents of the evaluation:',
        '- Report, final.pdf',
        '- Brief.pdf',
        '',
      ].join('\n'),
    });
  });
});
