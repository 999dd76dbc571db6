import type { languages as source } from '../en/languages';
import type { SameShape } from '../same-shape';

export const languages = {
  name: {
    es: 'Espanhol',
    pt: 'Português',
    en: 'Inglês',
  },
  in: {
    es: 'em espanhol',
    pt: 'em português',
    en: 'em inglês',
  },
} satisfies SameShape<typeof source>;
