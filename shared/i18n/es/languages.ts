import type { languages as source } from '../en/languages';
import type { SameShape } from '../same-shape';

export const languages = {
  name: {
    es: 'Español',
    pt: 'Portugués',
    en: 'Inglés',
  },
  in: {
    es: 'en español',
    pt: 'en portugués',
    en: 'en inglés',
  },
} satisfies SameShape<typeof source>;
