import type { TermSetSeed } from './term-seed';

/** What a document is. The codes are the type's part in a file name. */
export const documentTypes: TermSetSeed = {
  key: 'document-types',
  name: 'Document types',
  labels: { es: 'Tipos de documento', pt: 'Tipos de documento', en: 'Document types' },
  terms: [
    {
      key: 'type.evaluation',
      code: 'EVA',
      labels: { es: 'Evaluación', pt: 'Avaliação', en: 'Evaluation' },
      synonyms: {
        es: ['informe de evaluación', 'evaluación final', 'evaluación intermedia'],
        pt: ['relatório de avaliação', 'avaliação final', 'avaliação intermediária'],
        en: ['evaluation report', 'final evaluation', 'mid-term evaluation'],
      },
    },
    {
      key: 'type.evaluation-brief',
      code: 'EVB',
      labels: {
        es: 'Resumen de evaluación',
        pt: 'Resumo de avaliação',
        en: 'Evaluation brief',
      },
      synonyms: {
        es: ['síntesis de evaluación'],
        pt: ['síntese de avaliação'],
        en: ['evaluation summary'],
      },
    },
    {
      key: 'type.terms-of-reference',
      code: 'TOR',
      labels: {
        es: 'Términos de referencia',
        pt: 'Termos de referência',
        en: 'Terms of reference',
      },
      synonyms: { es: ['TDR'], pt: ['TDR', 'TdR de consultoria'], en: ['ToR'] },
    },
    {
      key: 'type.guideline',
      code: 'GUI',
      labels: { es: 'Guía o lineamiento', pt: 'Guia ou diretriz', en: 'Guideline' },
      synonyms: {
        es: ['guía', 'lineamientos', 'directrices', 'orientaciones'],
        pt: ['guia', 'diretrizes', 'orientações'],
        en: ['guide', 'guidance'],
      },
    },
    {
      key: 'type.manual',
      code: 'MNL',
      labels: { es: 'Manual', pt: 'Manual', en: 'Manual or handbook' },
      synonyms: {
        es: ['manual operativo', 'libro de consulta'],
        pt: ['manual operacional', 'cartilha'],
        en: ['manual', 'handbook', 'toolkit'],
      },
    },
    {
      key: 'type.standard-operating-procedure',
      code: 'SOP',
      labels: {
        es: 'Procedimiento operativo estándar',
        pt: 'Procedimento operacional padrão',
        en: 'Standard operating procedure',
      },
      synonyms: {
        es: ['POE', 'procedimiento', 'protocolo', 'flujograma'],
        pt: ['POP', 'procedimento', 'protocolo', 'fluxograma'],
        en: ['SOP', 'procedure', 'protocol'],
      },
    },
    {
      key: 'type.policy-brief',
      code: 'PBR',
      labels: { es: 'Nota de política', pt: 'Nota de política', en: 'Policy brief' },
      synonyms: {
        es: ['documento de política', 'recomendaciones de política'],
        pt: ['documento de política', 'recomendações de política'],
        en: ['policy note', 'position paper'],
      },
    },
    {
      key: 'type.research-report',
      code: 'RRP',
      labels: {
        es: 'Informe de investigación',
        pt: 'Relatório de pesquisa',
        en: 'Research report',
      },
      synonyms: {
        es: ['estudio', 'diagnóstico'],
        pt: ['estudo', 'diagnóstico'],
        en: ['study', 'research paper'],
      },
    },
    {
      key: 'type.data-product',
      code: 'DPR',
      labels: { es: 'Producto de datos', pt: 'Produto de dados', en: 'Data product' },
      synonyms: {
        es: ['tablero de datos', 'base de datos', 'infografía'],
        pt: ['painel de dados', 'base de dados', 'infográfico'],
        en: ['dashboard', 'dataset', 'infographic'],
      },
    },
    {
      key: 'type.good-practice',
      code: 'GPR',
      labels: { es: 'Buena práctica', pt: 'Boa prática', en: 'Good practice' },
      synonyms: {
        es: ['buenas prácticas', 'mejores prácticas'],
        pt: ['boas práticas', 'melhores práticas'],
        en: ['best practice', 'good practices'],
      },
    },
    {
      key: 'type.promising-practice',
      code: 'PPR',
      labels: {
        es: 'Práctica prometedora',
        pt: 'Prática promissora',
        en: 'Promising practice',
      },
      synonyms: {
        es: ['prácticas prometedoras', 'experiencia piloto'],
        pt: ['práticas promissoras', 'experiência-piloto'],
        en: ['promising practices', 'emerging practice'],
      },
    },
    {
      key: 'type.lesson-learned',
      code: 'LES',
      labels: { es: 'Lección aprendida', pt: 'Lição aprendida', en: 'Lesson learned' },
      synonyms: {
        es: ['lecciones aprendidas', 'aprendizajes'],
        pt: ['lições aprendidas', 'aprendizados'],
        en: ['lessons learned', 'lessons learnt'],
      },
    },
    {
      key: 'type.key-to-success',
      code: 'KTS',
      labels: { es: 'Clave del éxito', pt: 'Chave do sucesso', en: 'Key to success' },
      synonyms: {
        es: ['claves del éxito', 'factor de éxito'],
        pt: ['chaves do sucesso', 'fator de sucesso'],
        en: ['keys to success', 'success factor'],
      },
    },
    {
      key: 'type.knowledge-product',
      code: 'KPR',
      labels: {
        es: 'Producto de conocimiento',
        pt: 'Produto de conhecimento',
        en: 'Knowledge product',
      },
      synonyms: {
        es: ['productos de conocimiento'],
        pt: ['produtos de conhecimento'],
        en: ['knowledge products'],
      },
    },
    {
      key: 'type.guidance-note',
      code: 'GNO',
      labels: { es: 'Nota de orientación', pt: 'Nota de orientação', en: 'Guidance note' },
      synonyms: {
        es: ['nota orientativa', 'notas de orientación'],
        pt: ['nota orientativa', 'notas de orientação'],
        en: ['guidance notes', 'practice note'],
      },
    },
    {
      key: 'type.knowledge-uptake',
      code: 'KUP',
      labels: {
        es: 'Uso del conocimiento',
        pt: 'Uso do conhecimento',
        en: 'Knowledge uptake',
      },
      synonyms: {
        es: ['aplicación del conocimiento', 'aprovechamiento del conocimiento'],
        pt: ['aplicação do conhecimento', 'aproveitamento do conhecimento'],
        en: ['uptake of knowledge', 'use of knowledge'],
      },
    },
    {
      key: 'type.factsheet',
      code: 'FCT',
      labels: { es: 'Ficha informativa', pt: 'Ficha informativa', en: 'Factsheet' },
      synonyms: {
        es: ['hoja informativa', 'ficha de proyecto'],
        pt: ['folha informativa', 'ficha de projeto'],
        en: ['fact sheet', 'project sheet'],
      },
    },
    {
      key: 'type.end-of-activity-report',
      code: 'EAR',
      labels: {
        es: 'Informe de fin de actividad',
        pt: 'Relatório de fim de atividade',
        en: 'End-of-activity report',
      },
      synonyms: {
        es: ['informe final', 'informe de actividad'],
        pt: ['relatório final', 'relatório de atividade'],
        en: ['activity report', 'final report'],
      },
    },
    {
      key: 'type.session-plan',
      code: 'SPL',
      labels: { es: 'Plan de sesión', pt: 'Plano de sessão', en: 'Session plan' },
      synonyms: {
        es: ['guion metodológico', 'agenda de taller'],
        pt: ['roteiro metodológico', 'programação de oficina'],
        en: ['workshop agenda', 'lesson plan'],
      },
    },
    {
      key: 'type.recording',
      code: 'RCD',
      labels: { es: 'Grabación', pt: 'Gravação', en: 'Recording' },
      synonyms: {
        es: ['video', 'audio', 'seminario web'],
        pt: ['vídeo', 'áudio', 'seminário virtual'],
        en: ['video', 'audio', 'webinar'],
      },
    },
    {
      key: 'type.presentation',
      code: 'PRE',
      labels: { es: 'Presentación', pt: 'Apresentação', en: 'Presentation' },
      synonyms: {
        es: ['diapositivas', 'PowerPoint'],
        pt: ['slides', 'PowerPoint'],
        en: ['slides', 'slide deck', 'PowerPoint'],
      },
    },
    {
      key: 'type.newsletter',
      code: 'NEW',
      labels: { es: 'Boletín', pt: 'Boletim', en: 'Newsletter' },
      synonyms: {
        es: ['boletín informativo', 'boletín mensual'],
        pt: ['boletim informativo', 'boletim mensal'],
        en: ['bulletin', 'news digest'],
      },
    },
    {
      key: 'type.template',
      code: 'TPL',
      labels: { es: 'Plantilla', pt: 'Modelo', en: 'Template' },
      synonyms: {
        es: ['formato', 'formulario', 'lista de verificación'],
        pt: ['formulário', 'lista de verificação'],
        en: ['form', 'checklist'],
      },
    },
    {
      key: 'type.handover-note',
      code: 'HNO',
      labels: { es: 'Nota de traspaso', pt: 'Nota de passagem', en: 'Handover note' },
      synonyms: {
        es: ['traspaso de funciones', 'nota de entrega'],
        pt: ['passagem de funções', 'nota de entrega'],
        en: ['hand-over note', 'handover'],
      },
    },
    {
      key: 'type.induction-guide',
      code: 'IGU',
      labels: {
        es: 'Guía de inducción',
        pt: 'Guia de integração de pessoal',
        en: 'Induction guide',
      },
      synonyms: {
        es: ['inducción', 'bienvenida al personal'],
        pt: ['boas-vindas ao pessoal', 'ambientação'],
        en: ['onboarding', 'welcome pack'],
      },
    },
    {
      key: 'type.training-material',
      code: 'TRN',
      labels: {
        es: 'Material de capacitación',
        pt: 'Material de capacitação',
        en: 'Training material',
      },
      synonyms: {
        es: ['capacitación', 'curso', 'módulo de formación'],
        pt: ['capacitação', 'curso', 'módulo de formação'],
        en: ['training', 'course', 'training module'],
      },
    },
    {
      key: 'type.success-story',
      code: 'SUC',
      replacedBy: 'type.good-practice',
      labels: { es: 'Historia de éxito', pt: 'História de sucesso', en: 'Success story' },
      synonyms: { es: ['caso de éxito'], pt: ['caso de sucesso'], en: ['success case'] },
    },
  ],
};
