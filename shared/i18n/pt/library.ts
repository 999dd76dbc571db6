import type { library as source } from '../en/library';
import type { SameShape } from '../same-shape';

export const library = {
  fields: {
    id: 'id',
    title: 'título',
    summary: 'resumo',
    year: 'ano',
    file: 'arquivo',
    audience: 'audiência',
    type: 'tipo',
    text: 'texto do arquivo',
    mission: 'missão',
    exposure: 'exposição',
    work: 'obra',
    length: 'extensão',
    pages: 'páginas',
    lifecycle: 'situação',
    verifiedOn: 'verified_on (data da verificação)',
    verifiedBy: 'verified_by (quem verificou)',
    author: 'autoria',
    owner: 'ponto focal',
    theme: 'tema',
    until: 'until (até)',
    link: 'link',
  },
  sets: {
    themes: 'tema',
    countries: 'país ou missão',
    types: 'tipo de documento',
    languages: 'idioma',
    missions: 'missão',
    frameworks: 'marco',
    audiences: 'público',
  },
  problems: {
    'row-broken':
      'A linha tem {found, plural, one {# valor} other {# valores}}; o cabeçalho tem {expected}.',
    'row-unreadable': 'A linha não pode ser lida: há aspas abertas ou em lugar errado.',
    'field-missing': 'Falta o campo «{field}».',
    'field-too-long':
      'O campo «{field}» tem {length, number} caracteres; cabem no máximo {longest, number}.',
    'bad-encoding': 'O campo «{field}» não está em UTF-8: as letras acentuadas estão quebradas.',
    'forbidden-characters': 'O campo «{field}» tem caracteres que não são permitidos: {found}',
    'duplicate-id': 'O id «{id}» já está na linha {firstLine}.',
    'year-out-of-range': 'O ano «{year}» não está entre {first} e {last}.',
    'unknown-audience': 'A audiência «{audience}» não é conhecida. Escreva all ou km-team.',
    'several-types': 'Um documento tem um só tipo; aqui há vários: {types}',
    'several-values': 'O campo “{field}” admite um valor; aqui há vários: {found}',
    'unknown-choice': 'O campo “{field}” não admite “{value}”. Escreva um destes: {choices}',
    'date-invalid': 'O campo “{field}” não tem um dia válido: “{date}”. Escreva 2026-01-31.',
    'date-in-future': 'O campo “{field}” tem uma data que ainda não chegou: “{date}”.',
    'number-invalid': 'O campo “{field}” não é um número inteiro de 1 a {largest}: “{value}”.',
    'mail-invalid': 'O campo “{field}” não tem um endereço de e-mail: “{mail}”.',
    'exposure-contradicts':
      'Um documento para a equipe de GC (audience km-team) não pode ser externo (exposure external).',
    'link-invalid': 'O link “{link}” deve ser um endereço do site ou começar com https.',
    'unknown-document': 'Nenhum documento da biblioteca foi importado do registro “{id}”.',
    'file-missing': 'O arquivo «{file}» não está lá.',
    'file-outside': 'O arquivo «{file}» está fora da pasta da importação.',
    'file-unreadable': 'O arquivo «{file}» não pode ser aberto.',
    'file-empty': 'O arquivo «{file}» está vazio.',
    'file-too-large':
      'O arquivo «{file}» tem {megabytes, number} MB; cabem no máximo {largest, number}.',
    'file-name-reserved': 'O SharePoint não permite o nome de arquivo «{file}».',
    'unknown-label': 'Nenhum termo ({set}) se chama «{label}».',
    'unknown-label-near':
      'Nenhum termo ({set}) se chama «{label}». Você quis dizer «{suggestion}»?',
    'ambiguous-label': 'Vários termos ({set}) se chamam «{label}»: {candidates}. Escreva a chave.',
    'name-taken': 'Arquivos de outras pessoas têm o nome «{file}» e os que derivam dele.',
    'field-refused': 'O SharePoint não aceitou a coluna {column}: {reason}',
    'changed-by-person': 'Uma pessoa mudou «{file}» na biblioteca desde então. Ficou como está.',
    'changed-meanwhile': 'Alguém mudou «{file}» durante a importação. Ficou como está.',
    'service-failed': 'O SharePoint não aceitou o documento ({supportCode}).',
    'source-unreadable': 'O arquivo «{file}» não pôde mais ser lido.',
    'not-attempted': 'Não foi mais tentado, porque o SharePoint não responde.',
  },
  notices: {
    'still-restricted':
      '«{file}» é para todo o pessoal segundo a fonte, mas na biblioteca tem permissões próprias. Elas ficaram como estão.',
    'unknown-person': '“{file}” cita {mail}, que o diretório não conhece: ficou de fora.',
  },
  run: {
    usage:
      'Uso: npm run import -- CAMINHO [--site ENDEREÇO] [--profile {profiles}] [--plan] [--lang es|pt|en]',
    pathMissing: 'Diga qual pasta ou arquivo quer importar.',
    sourceMissing: 'Em {path} não há nada para importar: nenhum arquivo CSV ou JSON.',
    severalSources: 'Em {path} há vários arquivos para importar: {files}. Indique um.',
    sourceBroken: 'O arquivo {file} não pode ser lido como {format}.',
    profileUnknown:
      'As colunas de {file} não são de uma forma conhecida. Formas conhecidas: {profiles}. Indique uma com --profile.',
    profileNotKnown: 'Não há uma forma chamada «{profile}». Formas conhecidas: {profiles}.',
    vocabularyMissing: 'O site ainda não tem termos. Execute antes npm run provision.',
    schemaOlder:
      'O site tem uma versão anterior do esquema. Execute antes npm run provision, que o atualiza.',
    reading: '{file}: {count, plural, one {# registro} other {# registros}}, forma {profile}',
    refusedHeading:
      '{count, plural, one {# registro é recusado} other {# registros são recusados}}:',
    failedHeading:
      '{count, plural, one {# registro não foi gravado} other {# registros não foram gravados}}:',
    noticesHeading: 'Para você decidir:',
    row: 'linha {line}, {id}: {problem}',
    rowWithoutId: 'linha {line}: {problem}',
    progress: '{done, number} de {planned, number} ({rate, number} por segundo)',
    curated:
      '{file}: {created, number} criados + {updated, number} atualizados + {unchanged, number} sem mudanças + {refused, number} deixados de fora',
    curatedPlan:
      '{file}: {count, plural, one {# entrada} other {# entradas}}, {refused, number} deixadas de fora',
    plan: 'Plano: {planned, plural, one {# registro} other {# registros}} = {created, number} a criar + {updated, number} a atualizar + {unchanged, number} sem mudança + {refused, number} recusados + {failed, number} que não podem ser gravados',
    summary:
      'Pronto: {planned, plural, one {# registro} other {# registros}} = {created, number} criados + {updated, number} atualizados + {unchanged, number} sem mudança + {refused, number} recusados + {failed, number} com erro',
  },
} satisfies SameShape<typeof source>;
