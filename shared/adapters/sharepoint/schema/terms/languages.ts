import type { TermSetSeed } from './term-seed';

/** Languages of documents: those of the hub first, then the others of the evaluations. */
export const languages: TermSetSeed = {
  key: 'languages',
  name: 'Languages',
  labels: { es: 'Idiomas', pt: 'Idiomas', en: 'Languages' },
  terms: [
    {
      key: 'language.es',
      labels: { es: 'Español', pt: 'Espanhol', en: 'Spanish' },
      synonyms: { es: ['castellano'], pt: ['castelhano'], en: ['Castilian'] },
    },
    {
      key: 'language.pt',
      labels: { es: 'Portugués', pt: 'Português', en: 'Portuguese' },
      synonyms: {
        es: ['portugués de Brasil'],
        pt: ['português do Brasil'],
        en: ['Brazilian Portuguese'],
      },
    },
    { key: 'language.en', labels: { es: 'Inglés', pt: 'Inglês', en: 'English' } },
    { key: 'language.fr', labels: { es: 'Francés', pt: 'Francês', en: 'French' } },
    { key: 'language.it', labels: { es: 'Italiano', pt: 'Italiano', en: 'Italian' } },
  ],
};
