import type { provisioning as source } from '../en/provisioning';
import type { SameShape } from '../same-shape';

export const provisioning = {
  areas: {
    groups: 'Grupos e permissões',
    people: 'Pessoas',
    terms: 'Termos',
    library: 'Biblioteca de documentos',
    search: 'Pesquisa',
  },
  roles: {
    read: 'ler',
    contribute: 'colaborar',
    edit: 'editar',
    fullControl: 'controle total',
  },
  steps: {
    'create-group': 'criar o grupo {title} com permissão para: {role}',
    'grant-role': 'dar ao grupo {title} permissão para: {role}',
    'add-people': 'pôr {count, plural, one {# pessoa} other {# pessoas}} em {title}',
    'create-term-group': 'criar o grupo de termos {name}',
    'create-term-set': 'criar o conjunto de termos {name}',
    'create-terms': 'criar {count, plural, one {# termo} other {# termos}} em {name}',
    'change-terms':
      'mudar rótulos, sinônimos ou códigos de {count, plural, one {# termo} other {# termos}} em {name}',
    'create-library': 'criar a biblioteca de documentos {title}',
    'own-rights': 'dar à biblioteca {title} permissões próprias, a partir das do site',
    'grant-library-role': 'dar ao grupo {group} na biblioteca {title} permissão para: {role}',
    'keep-versions': 'guardar as versões dos documentos da biblioteca {title}',
    'rename-library': 'dar à biblioteca {found} o título {title}',
    'record-version': 'anotar a versão {version} do esquema na biblioteca {title}',
    upgrade: 'levar o site à versão {version} do esquema',
    'create-column': 'criar a coluna {title} ({column}, {type})',
    'index-column': 'indexar a coluna {title} ({column})',
    'map-search': 'mapear a propriedade de pesquisa {managed} para {crawled}',
    'map-search-by-hand':
      'À MÃO: no esquema de pesquisa do centro de administração do SharePoint, mapeie a propriedade gerenciada {managed} para a propriedade rastreada {crawled}; o SharePoint não tem interface para isso',
  },
  problems: {
    'column-type':
      'A biblioteca {library} tem uma coluna {column} do tipo {found}; o hub precisa de {type}. Nada foi mudado. Renomeie ou remova essa coluna, ou escolha outro site.',
    'column-term-set':
      'A coluna {column} de {library} toma seus termos de outro conjunto que não {set}. Nada foi mudado.',
    'library-elsewhere':
      'Existe uma lista chamada {title} em {path}; o hub precisa dela em {wanted}. Nada foi mudado.',
    'library-kind':
      'Em {path} está {title}, que não é uma biblioteca de documentos. Nada foi mudado.',
    'newer-schema':
      'O site tem a versão {installed} do esquema, mais nova que a versão {version} deste programa. Nada foi mudado. Atualize o programa.',
  },
  run: {
    usage:
      'Uso: npm run provision -- --site ENDEREÇO [--plan] [--members ARQUIVO] [--yes] [--lang es|pt|en]',
    siteInvalid: 'Isto não é o endereço de um site: {site}',
    optionUnknown: 'Não há uma opção {option}.',
    optionIncomplete: 'A opção {option} precisa de um valor.',
    signInMissing:
      'Ainda não é possível entrar em {host}: esta versão só trabalha com o tenant local. Indique o endereço dele em HUB_TENANT_URL.',
    membersUnreadable: 'A lista de pessoas {file} não pode ser lida.',
    site: 'Site {site}',
    rightCount: 'Já está certo: {count, number}',
    nothingToDo: 'Não há nada a fazer.',
    refused: 'O site não é preparado:',
    planOnly: 'Nada foi gravado (--plan).',
    confirm: 'Fazer estas mudanças? [s/N] ',
    yes: 's',
    notConfirmed: 'Nada foi gravado. Repita com --yes para fazer as mudanças.',
    byHand:
      '{count, plural, one {Fica # passo} other {Ficam # passos}} para uma pessoa administradora:',
    done: 'Pronto: {count, plural, one {# mudança} other {# mudanças}}.',
    unknownPerson: 'O diretório não conhece {mail}: ficou de fora.',
    failure: '{what} {next} ({supportCode})',
  },
} satisfies SameShape<typeof source>;
