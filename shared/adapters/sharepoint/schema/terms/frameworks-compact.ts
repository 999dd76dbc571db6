import type { SeedLabels, TermSeed } from './term-seed';

/**
 * The 23 objectives of the Global Compact (A/RES/73/195). English and Spanish are the wording of
 * the resolution; Portuguese is our own translation, since there is no official one.
 */
const objectives: readonly SeedLabels[] = [
  {
    en: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
    es: 'Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica',
    pt: 'Coletar e utilizar dados precisos e desagregados para formular políticas baseadas em evidências',
  },
  {
    en: 'Minimize the adverse drivers and structural factors that compel people to leave their country of origin',
    es: 'Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen',
    pt: 'Minimizar os fatores adversos e estruturais que obrigam as pessoas a deixar seu país de origem',
  },
  {
    en: 'Provide accurate and timely information at all stages of migration',
    es: 'Proporcionar información exacta y oportuna en todas las etapas de la migración',
    pt: 'Fornecer informações precisas e oportunas em todas as etapas da migração',
  },
  {
    en: 'Ensure that all migrants have proof of legal identity and adequate documentation',
    es: 'Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada',
    pt: 'Assegurar que todos os migrantes tenham prova de identidade legal e documentação adequada',
  },
  {
    en: 'Enhance availability and flexibility of pathways for regular migration',
    es: 'Aumentar la disponibilidad y flexibilidad de las vías de migración regular',
    pt: 'Aumentar a disponibilidade e a flexibilidade das vias de migração regular',
  },
  {
    en: 'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work',
    es: 'Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente',
    pt: 'Facilitar o recrutamento justo e ético e salvaguardar as condições que garantem o trabalho decente',
  },
  {
    en: 'Address and reduce vulnerabilities in migration',
    es: 'Abordar y reducir las vulnerabilidades en la migración',
    pt: 'Abordar e reduzir as vulnerabilidades na migração',
  },
  {
    en: 'Save lives and establish coordinated international efforts on missing migrants',
    es: 'Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos',
    pt: 'Salvar vidas e estabelecer esforços internacionais coordenados sobre migrantes desaparecidos',
  },
  {
    en: 'Strengthen the transnational response to smuggling of migrants',
    es: 'Reforzar la respuesta transnacional al tráfico ilícito de migrantes',
    pt: 'Fortalecer a resposta transnacional ao contrabando de migrantes',
  },
  {
    en: 'Prevent, combat and eradicate trafficking in persons in the context of international migration',
    es: 'Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional',
    pt: 'Prevenir, combater e erradicar o tráfico de pessoas no contexto da migração internacional',
  },
  {
    en: 'Manage borders in an integrated, secure and coordinated manner',
    es: 'Gestionar las fronteras de manera integrada, segura y coordinada',
    pt: 'Gerir as fronteiras de maneira integrada, segura e coordenada',
  },
  {
    en: 'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral',
    es: 'Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación',
    pt: 'Aumentar a certeza e a previsibilidade dos procedimentos migratórios para a triagem, a avaliação e o encaminhamento adequados',
  },
  {
    en: 'Use migration detention only as a measure of last resort and work towards alternatives',
    es: 'Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas',
    pt: 'Utilizar a detenção migratória apenas como último recurso e buscar alternativas',
  },
  {
    en: 'Enhance consular protection, assistance and cooperation throughout the migration cycle',
    es: 'Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio',
    pt: 'Melhorar a proteção, a assistência e a cooperação consulares ao longo de todo o ciclo migratório',
  },
  {
    en: 'Provide access to basic services for migrants',
    es: 'Proporcionar a los migrantes acceso a servicios básicos',
    pt: 'Proporcionar aos migrantes acesso a serviços básicos',
  },
  {
    en: 'Empower migrants and societies to realize full inclusion and social cohesion',
    es: 'Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social',
    pt: 'Empoderar os migrantes e as sociedades para alcançar a plena inclusão e a coesão social',
  },
  {
    en: 'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration',
    es: 'Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración',
    pt: 'Eliminar todas as formas de discriminação e promover um discurso público baseado em evidências para moldar as percepções da migração',
  },
  {
    en: 'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences',
    es: 'Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias',
    pt: 'Investir no desenvolvimento de habilidades e facilitar o reconhecimento mútuo de habilidades, qualificações e competências',
  },
  {
    en: 'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries',
    es: 'Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países',
    pt: 'Criar condições para que migrantes e diásporas contribuam plenamente para o desenvolvimento sustentável em todos os países',
  },
  {
    en: 'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants',
    es: 'Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes',
    pt: 'Promover transferências de remessas mais rápidas, seguras e baratas e fomentar a inclusão financeira dos migrantes',
  },
  {
    en: 'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration',
    es: 'Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible',
    pt: 'Cooperar para facilitar o retorno e a readmissão em condições de segurança e dignidade, bem como a reintegração sustentável',
  },
  {
    en: 'Establish mechanisms for the portability of social security entitlements and earned benefits',
    es: 'Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas',
    pt: 'Estabelecer mecanismos para a portabilidade dos direitos de seguridade social e dos benefícios adquiridos',
  },
  {
    en: 'Strengthen international cooperation and global partnerships for safe, orderly and regular migration',
    es: 'Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular',
    pt: 'Fortalecer a cooperação internacional e as parcerias globais para a migração segura, ordenada e regular',
  },
];

/** The ten guiding principles of the Global Compact, by the end of their keys. */
const principles: Readonly<Record<string, SeedLabels>> = {
  'people-centred': {
    es: 'Centrarse en las personas',
    pt: 'Foco nas pessoas',
    en: 'People-centred',
  },
  'international-cooperation': {
    es: 'Cooperación internacional',
    pt: 'Cooperação internacional',
    en: 'International cooperation',
  },
  'national-sovereignty': {
    es: 'Soberanía nacional',
    pt: 'Soberania nacional',
    en: 'National sovereignty',
  },
  'rule-of-law': {
    es: 'Estado de derecho y garantías procesales',
    pt: 'Estado de direito e devido processo legal',
    en: 'Rule of law and due process',
  },
  'sustainable-development': {
    es: 'Desarrollo sostenible',
    pt: 'Desenvolvimento sustentável',
    en: 'Sustainable development',
  },
  'human-rights': { es: 'Derechos humanos', pt: 'Direitos humanos', en: 'Human rights' },
  'gender-responsive': {
    es: 'Perspectiva de género',
    pt: 'Perspectiva de gênero',
    en: 'Gender-responsive',
  },
  'child-sensitive': {
    es: 'Perspectiva infantil',
    pt: 'Perspectiva da criança',
    en: 'Child-sensitive',
  },
  'whole-of-government': {
    es: 'Enfoque pangubernamental',
    pt: 'Abordagem de todo o governo',
    en: 'Whole-of-government approach',
  },
  'whole-of-society': {
    es: 'Enfoque pansocial',
    pt: 'Abordagem de toda a sociedade',
    en: 'Whole-of-society approach',
  },
};

/** The Global Compact for Migration: objectives in their order, then the guiding principles. */
export const globalCompact: TermSeed = {
  key: 'gcm.compact',
  labels: {
    es: 'Pacto Mundial para una Migración Segura, Ordenada y Regular',
    pt: 'Pacto Global para uma Migração Segura, Ordenada e Regular',
    en: 'Global Compact for Safe, Orderly and Regular Migration',
  },
  synonyms: {
    es: ['objetivos del Pacto Mundial'],
    pt: ['objetivos do Pacto Global'],
    en: ['objectives of the Global Compact'],
  },
  children: [
    ...objectives.map(({ es, pt, en }, index): TermSeed => {
      const number = index + 1;
      return {
        key: `gcm.objective-${number}`,
        order: number,
        labels: {
          es: `Pacto Mundial ${number} · ${es}`,
          pt: `Pacto Global ${number} · ${pt}`,
          en: `GCM ${number} · ${en}`,
        },
        synonyms: {
          es: [es, `PMM ${number}`, `objetivo ${number} del Pacto Mundial`],
          pt: [pt, `objetivo ${number} do Pacto Global`],
          en: [en, `Global Compact objective ${number}`],
        },
      };
    }),
    {
      key: 'gcm.principles',
      order: objectives.length + 1,
      labels: {
        es: 'Principios rectores del Pacto Mundial',
        pt: 'Princípios orientadores do Pacto Global',
        en: 'Guiding principles of the Global Compact',
      },
      children: Object.entries(principles).map(([name, { es, pt, en }], index): TermSeed => ({
        key: `gcm.principle-${name}`,
        order: objectives.length + 2 + index,
        labels: {
          es: `Principio del Pacto Mundial · ${es}`,
          pt: `Princípio do Pacto Global · ${pt}`,
          en: `GCM principle · ${en}`,
        },
      })),
    },
  ],
};
