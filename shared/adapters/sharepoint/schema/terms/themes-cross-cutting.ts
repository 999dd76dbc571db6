import type { TermSeed } from './term-seed';

/** What every project looks at, whatever its thematic area. */
export const crossCuttingThemes: TermSeed = {
  key: 'theme.cross-cutting',
  code: 'XCT',
  labels: {
    es: 'Enfoques transversales',
    pt: 'Enfoques transversais',
    en: 'Cross-cutting themes',
  },
  synonyms: {
    es: ['temas transversales', 'ejes transversales'],
    pt: ['temas transversais', 'eixos transversais'],
    en: ['cross-cutting issues', 'crosscutting themes'],
  },
  children: [
    {
      key: 'theme.gender',
      code: 'GEN',
      labels: { es: 'Género', pt: 'Gênero', en: 'Gender' },
      synonyms: {
        es: ['igualdad de género', 'enfoque de género', 'mujeres migrantes', 'LGBTIQ+'],
        pt: ['igualdade de gênero', 'perspectiva de gênero', 'mulheres migrantes', 'LGBTQIA+'],
        en: ['gender equality', 'gender mainstreaming', 'migrant women', 'LGBTIQ+'],
      },
      children: [
        {
          key: 'theme.gender-based-violence',
          code: 'GBV',
          labels: {
            es: 'Violencia de género',
            pt: 'Violência de gênero',
            en: 'Gender-based violence',
          },
          synonyms: {
            es: ['VBG', 'violencia basada en género', 'sobrevivientes'],
            pt: ['VBG', 'violência contra a mulher', 'sobreviventes'],
            en: ['GBV', 'violence against women', 'survivors'],
          },
        },
      ],
    },
    {
      key: 'theme.rights-based-approach',
      code: 'RBA',
      labels: {
        es: 'Enfoque basado en derechos',
        pt: 'Enfoque baseado em direitos',
        en: 'Rights-based approach',
      },
      synonyms: {
        es: ['derechos humanos', 'enfoque de derechos'],
        pt: ['direitos humanos', 'abordagem baseada em direitos'],
        en: ['human rights', 'human rights approach', 'RBA'],
      },
    },
    {
      key: 'theme.environment',
      code: 'ENV',
      labels: { es: 'Medio ambiente', pt: 'Meio ambiente', en: 'Environment' },
      synonyms: {
        es: ['sostenibilidad ambiental', 'ambiente', 'huella ambiental'],
        pt: ['sustentabilidade ambiental', 'ambiente', 'pegada ambiental'],
        en: ['environmental sustainability', 'environmental footprint', 'greening'],
      },
    },
    {
      key: 'theme.protection',
      code: 'PRO',
      labels: { es: 'Protección', pt: 'Proteção', en: 'Protection' },
      synonyms: {
        es: ['transversalización de la protección', 'protección humanitaria'],
        pt: ['transversalização da proteção', 'proteção humanitária'],
        en: [
          'Mainstreaming protection into crisis response',
          'protection mainstreaming',
          'humanitarian protection',
        ],
      },
    },
    {
      key: 'theme.accountability',
      code: 'AAP',
      labels: {
        es: 'Rendición de cuentas a las poblaciones afectadas',
        pt: 'Prestação de contas às populações afetadas',
        en: 'Accountability to affected populations',
      },
      synonyms: {
        es: [
          'mecanismos de retroalimentación',
          'quejas y sugerencias',
          'participación comunitaria',
        ],
        pt: ['mecanismos de retorno de informação', 'ouvidoria', 'participação comunitária'],
        en: ['AAP', 'feedback mechanisms', 'complaints and feedback', 'community engagement'],
      },
    },
    {
      key: 'theme.child-protection',
      code: 'CHP',
      labels: {
        es: 'Protección de la niñez',
        pt: 'Proteção da criança e do adolescente',
        en: 'Child protection',
      },
      synonyms: {
        es: ['niñez', 'infancia', 'NNA', 'niñas, niños y adolescentes', 'interés superior'],
        pt: ['infância', 'crianças e adolescentes', 'proteção à infância', 'melhor interesse'],
        en: ['children', 'best interests of the child', 'migrant children'],
      },
    },
    {
      key: 'theme.principled-action',
      code: 'PHA',
      labels: {
        es: 'Acción humanitaria basada en principios',
        pt: 'Ação humanitária baseada em princípios',
        en: 'Principled humanitarian action',
      },
      synonyms: {
        es: ['principios humanitarios', 'no hacer daño', 'neutralidad'],
        pt: ['princípios humanitários', 'não causar dano', 'neutralidade'],
        en: ['humanitarian principles', 'do no harm', 'neutrality'],
      },
    },
    {
      key: 'theme.sexual-exploitation-prevention',
      code: 'PSE',
      labels: {
        es: 'Prevención de la explotación y el abuso sexuales',
        pt: 'Prevenção da exploração e do abuso sexuais',
        en: 'Prevention of sexual exploitation and abuse',
      },
      synonyms: {
        es: ['PEAS', 'PEAAS', 'explotación y abuso sexuales'],
        pt: ['PEAS', 'exploração e abuso sexuais'],
        en: ['PSEA', 'PSEAH', 'sexual exploitation and abuse'],
      },
    },
    {
      key: 'theme.indigenous-peoples',
      code: 'IPI',
      labels: {
        es: 'Pueblos indígenas e interculturalidad',
        pt: 'Povos indígenas e interculturalidade',
        en: 'Indigenous peoples and interculturality',
      },
      synonyms: {
        es: ['indígenas', 'warao', 'interculturalidad', 'mediación cultural'],
        pt: ['indígenas', 'warao', 'interculturalidade', 'mediação cultural'],
        en: ['indigenous peoples', 'warao', 'intercultural mediation'],
      },
    },
    {
      key: 'theme.disability-inclusion',
      code: 'DIS',
      labels: {
        es: 'Inclusión de personas con discapacidad',
        pt: 'Inclusão de pessoas com deficiência',
        en: 'Disability inclusion',
      },
      synonyms: {
        es: ['discapacidad', 'accesibilidad'],
        pt: ['deficiência', 'acessibilidade'],
        en: ['disability', 'accessibility', 'persons with disabilities'],
      },
    },
  ],
};
