import type { staffImport as source } from '../en/staff-import';
import type { SameShape } from '../same-shape';

export const staffImport = {
  usage:
    'npm run import-staff -- ARQUIVO [--plan] [--site ENDEREÇO] [--lang es|pt|en] [como entrar]',
  reading: '{file}: {count, plural, one {# linha} other {# linhas}}',
  plan: 'Plano: {rows, number} linhas = {changed, number} a gravar + {unchanged, number} sem mudanças + {mistakes, number} deixadas de fora. Nada foi gravado.',
  done: 'Pronto: {rows, number} linhas = {changed, number} gravadas + {unchanged, number} sem mudanças + {mistakes, number} deixadas de fora',
  ignored: 'Colunas que não têm lugar no hub: {columns}',
  leftOut: 'Deixadas de fora; as demais linhas foram incorporadas:',
  row: 'linha {line}: {problem}',
  rowInColumn: 'linha {line}, {column}: {problem}',
  unreadable: 'O arquivo {file} não existe ou não pode ser aberto.',
  fileProblems: {
    empty: 'O arquivo não tem linhas.',
    encoding:
      'Há letras deste arquivo que não podem ser lidas. Salve-o como “CSV UTF-8” e escolha-o de novo; nada foi tirado dele.',
    columns:
      'A primeira linha deve nomear as colunas, cada uma só uma vez, e uma delas deve ser “mail”. Nada foi tirado do arquivo.',
    'too-large':
      'É mais do que se pode incorporar de uma vez. Divida o arquivo ou peça o comando a quem administra o hub; nada foi tirado dele.',
  },
  mistakes: {
    'unknown-person': 'O diretório não conhece ninguém com este endereço.',
    'unknown-mission': 'Não existe nenhuma missão “{value}”.',
    'unknown-theme': 'O vocabulário não tem nenhum tema “{value}”, ou tem vários com esse nome.',
    'unknown-language':
      '“{value}” não é um idioma com nível que o hub conheça. Escreva, por exemplo, “pt:good”; os níveis são basic, good e native.',
    'bad-date': '“{value}” não é um dia que possa estar aqui. Escreva assim: 2026-12-31.',
    'older-than-kept':
      'O hub tem o que Recursos Humanos disse em um dia posterior a {value}; isso permanece.',
    'own-successor': 'Ninguém pode suceder a si mesma ou a si mesmo.',
    'open-quote': 'Aqui se abre uma aspa que nunca se fecha; nada depois dela pôde ser lido.',
    twice: 'A mesma pessoa está em várias linhas; nenhuma delas foi tomada.',
    missing: 'Falta este dado.',
    'too-long': '“{value}” é longo demais.',
    'too-many-cells': 'A linha tem mais células do que o cabeçalho tem colunas: “{value}”.',
  },
  columns: {
    mail: 'E-mail',
    post: 'Cargo',
    unit: 'Unidade',
    mission: 'Missão',
    contract_kind: 'Tipo de contrato',
    contract_end: 'Fim do contrato',
    focal_point_of: 'Ponto focal de',
    themes: 'Temas',
    languages: 'Idiomas',
    projects: 'Projetos',
    left_on: 'Último dia',
    successor_mail: 'Quem sucede',
    as_of: 'Data da lista',
  },
} satisfies SameShape<typeof source>;
