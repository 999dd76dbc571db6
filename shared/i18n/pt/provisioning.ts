import type { provisioning as source } from '../en/provisioning';
import type { SameShape } from '../same-shape';

export const provisioning = {
  areas: {
    groups: 'Grupos e permissões',
    upgrade: 'Atualização',
    people: 'Pessoas',
    terms: 'Termos',
    columns: 'Colunas do site e tipos de conteúdo',
    library: 'Biblioteca de documentos',
    views: 'Exibições',
    lists: 'Listas e configurações',
    search: 'Pesquisa',
    settings: 'Vocabulário publicado',
    pages: 'Páginas',
  },
  roles: {
    read: 'ler',
    contribute: 'colaborar',
    edit: 'editar',
    fullControl: 'controle total',
    none: 'nada além do que cada item lhe der',
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
    'add-languages': 'acrescentar aos idiomas de trabalho do repositório de termos: {languages}',
    'create-list': 'criar a lista {title}',
    'rename-list': 'dar à lista {found} o título {title}',
    'keep-private': 'fazer com que em {title} cada pessoa veja e edite só os próprios itens',
    'leave-unsearched': 'deixar {title} fora do índice de busca',
    'create-site-column': 'criar a coluna do site {title} ({column}, {type})',
    'create-content-type': 'criar o tipo de conteúdo {name}',
    'extend-content-type':
      'acrescentar {count, plural, one {# coluna} other {# colunas}} ao tipo de conteúdo {name}',
    'use-content-types': 'permitir tipos de conteúdo em {title}',
    'add-content-type': 'dar a {title} o tipo de conteúdo {name}',
    'first-content-type': 'usar o tipo de conteúdo {name} para o que é novo em {title}',
    'create-view': 'criar a exibição {title} de {list}',
    snapshot: 'guardar o que o site tem agora (versão {version} do esquema) em {file}',
    'publish-vocabulary': 'publicar os termos para as web parts em {file}',
    'create-page': 'criar a página {title} ({file})',
    'page-by-hand':
      'À MÃO: já existe uma página {file} que não contém nada do centro e não foi tocada. Mude o nome dela e repita este programa, ou coloque nela as web parts do centro',
    'add-link': 'incluir {title} ({file}) na navegação do site',
    'open-with-page': 'abrir o site com a página {file}',
    'create-library': 'criar a biblioteca de documentos {title}',
    'own-rights': 'dar a {title} permissões próprias, a partir das do site',
    'close-list': 'deixar {title} apenas para quem deve ter acesso',
    'withdraw-rights': 'retirar em {title} as permissões de quem não deve ter acesso',
    'grant-library-role': 'dar ao grupo {group} em {title} permissão para: {role}',
    'keep-versions': 'guardar as versões do que há em {title}',
    'rename-library': 'dar à biblioteca {found} o título {title}',
    'record-version': 'anotar a versão {version} do esquema na biblioteca {title}',
    upgrade: 'levar o site à versão {version} do esquema',
    'create-column': 'criar a coluna {title} ({column}, {type}) em {list}',
    'index-column': 'indexar a coluna {column} de {list}',
    'map-search': 'mapear a propriedade de pesquisa {managed} para {crawled}',
    'map-search-by-hand':
      'À MÃO: abra a propriedade gerenciada {managed}, acrescente um mapeamento para a propriedade rastreada {crawled} e confirme (o SharePoint não tem interface para isso)',
  },
  problems: {
    'column-type':
      'Existe uma coluna {column} do tipo {found}; o hub precisa de {type}. Lugar: {library}. Nada foi mudado. Renomeie ou remova essa coluna, ou escolha outro site.',
    'column-term-set':
      'A coluna {column} de {library} toma seus termos de outro conjunto que não {set}. Nada foi mudado.',
    'library-elsewhere':
      'Existe uma lista chamada {title} em {path}; o hub precisa dela em {wanted}. Nada foi mudado.',
    'library-kind':
      'Em {path} está {title}, que não é uma biblioteca de documentos. Nada foi mudado.',
    'list-kind': 'Em {path} está {title}, que não é uma lista simples. Nada foi mudado.',
    'newer-schema':
      'O site tem a versão {installed} do esquema, mais nova que a versão {version} deste programa. Nada foi mudado. Atualize o programa.',
  },
  run: {
    usage:
      'Uso: npm run provision -- --site ENDEREÇO [--plan] [--members ARQUIVO] [--yes] [--lang es|pt|en] [--client-id ID --tenant-id ID (--certificate ARQUIVO | --device-code)]',
    siteInvalid: 'Isto não é o endereço de um site: {site}',
    optionUnknown: 'Não há uma opção {option}.',
    optionIncomplete: 'A opção {option} precisa de um valor.',
    signInMissing:
      'Para trabalhar em {host}, diga como entrar: --client-id, --tenant-id e, além disso, --certificate ARQUIVO ou --device-code (ou HUB_CLIENT_ID, HUB_TENANT_ID, HUB_CERTIFICATE, HUB_SIGN_IN). Nada foi enviado.',
    certificateUnreadable:
      'O certificado {file} não pode ser lido: deve ser um arquivo PEM com a chave privada (senha em HUB_CERTIFICATE_PASSWORD). Nada foi enviado.',
    thumbprintMissing:
      'O arquivo {file} tem uma chave e nenhum certificado. Indique a impressão digital SHA-256 do certificado com --thumbprint.',
    thumbprintInvalid:
      'Isto não é a impressão digital SHA-256 de um certificado (64 dígitos): {thumbprint}',
    signInRefused: 'A Microsoft recusou a entrada: {refusal}. Nada foi mudado. ({supportCode})',
    deviceCode: 'Abra {address} em um navegador e digite o código {code}.',
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
    byHandFirst:
      'Importe antes um documento e espere que a pesquisa o veja. Depois abra o centro de administração do SharePoint → Mais recursos → Pesquisa → Gerenciar esquema de pesquisa → Propriedades gerenciadas.',
    byHandLast:
      'Abra as configurações de Hub Documents → Configurações avançadas → Reindexar biblioteca de documentos.',
    done: 'Pronto: {count, plural, one {# mudança} other {# mudanças}}.',
    unknownPerson: 'O diretório não conhece {mail}: ficou de fora.',
    failure: '{what} {next} ({supportCode})',
  },
} satisfies SameShape<typeof source>;
