import { readLexicon } from '../../../shared/domain/taxonomy/lexicon';
import { lexiconText } from '../../../shared/adapters/sharepoint/schema/lexicon';
import { fold } from '../../../shared/kernel/text/fold';

const hubLexicon = readLexicon(lexiconText);
const texts = (word: string, lexicon = hubLexicon): string[] =>
  lexicon.translations(word).map(({ text }) => text);

describe('everyday words in three languages', () => {
  test('a Spanish word has its Portuguese and English ones', () => {
    expect(texts('vivienda')).toEqual(['moradia', 'habitação', 'housing', 'dwelling']);
  });

  test('typed without accents or in capitals, it is the same word', () => {
    expect(texts('NINEZ')).toEqual(texts('niñez'));
    expect(texts('ninez')).toContain('children');
  });

  test('a word with two meanings has the words of both', () => {
    expect(texts('derecho')).toEqual(expect.arrayContaining(['law', 'right']));
  });

  test('a word that is written alike in another language is not its own translation', () => {
    expect(texts('persona').map(fold)).not.toContain('persona');
  });

  test('a word that is not in the list has no translation', () => {
    expect(texts('xyzzy')).toEqual([]);
  });

  test('a slip in one entry of an edited list leaves the others', () => {
    const lexicon = readLexicon('agua=água=water; roto=; =x=y; pan=pão=bread=pain\nsal=sal=salt');
    expect(texts('water', lexicon)).toEqual(['agua']);
    expect(texts('salt', lexicon)).toEqual(['sal']);
    expect(texts('pan', lexicon)).toEqual([]);
  });

  test('every entry of the list that the hub brings can be read', () => {
    const entries = lexiconText.split(/[;\n]/).filter((entry) => entry.trim() !== '');
    const broken = entries.filter((entry) => {
      const sides = entry.split('=');
      return (
        sides.length !== 3 || sides.some((side) => side.split(',').some((w) => w.trim() === ''))
      );
    });
    expect(entries.length).toBeGreaterThan(900);
    expect(broken).toEqual([]);
  });
});
