import type { appPackage as source } from '../en/app-package';
import type { SameShape } from '../../same-shape';

export const appPackage = {
  short: 'Hub',
  full: 'Hub regional de conhecimento',
  shortDescription: 'Encontre documentos e pessoas, pergunte à equipe de conhecimento',
  fullDescription:
    'O hub regional de conhecimento no Teams. Busque documentos em três idiomas, descubra quem conhece um tema, pergunte à equipe de gestão do conhecimento (também sem mostrar seu nome) e veja o que suas comunidades de prática precisam. Você decide o que o hub pode enviar. Ele fala espanhol, português e inglês.',
  personal: 'Para você',
  queue: 'Fila',
  commands: {
    search: {
      title: 'procurar',
      description: 'Encontrar documentos: procurar abrigo na fronteira',
    },
    people: { title: 'quem sabe', description: 'Encontrar pessoas: quem sabe de retorno' },
    ask: {
      title: 'perguntar',
      description: 'Perguntar à equipe de conhecimento, também sem seu nome',
    },
    mine: { title: 'minhas perguntas', description: 'Ver como estão suas perguntas' },
    share: {
      title: 'relatar uma prática',
      description: 'Contar em três respostas o que aprendeu; fica como seu rascunho',
    },
    practices: {
      title: 'minhas práticas',
      description: 'Ver seus rascunhos e como estão suas práticas',
    },
    upcoming: { title: 'o que vem', description: 'Ver o que vem para você' },
    preferences: { title: 'preferências', description: 'Decidir o que o hub pode enviar' },
    language: { title: 'mudar idioma', description: 'Mudar o idioma do bot' },
    help: { title: 'ajuda', description: 'Ver o que o hub pode fazer' },
  },
  searchTitle: 'Hub',
  searchDescription: 'Encontrar um documento e colocá-lo na conversa',
  searchParameter: 'Buscar',
  searchParameterDescription: 'Uma palavra, um tema ou um país, em qualquer dos três idiomas',
  expertTitle: 'Indicar alguém',
  expertDescription: 'Encontre quem conhece um tema e indique na conversa',
  expertParameter: 'Tema ou nome',
  expertParameterDescription: 'Um tema, um nome ou um país, em qualquer dos três idiomas',
  practiceTitle: 'Fazer rascunho de prática',
  practiceDescription: 'Começar uma prática própria com o que uma mensagem conta',
  reportTitle: 'Avisar à moderação',
  reportDescription: 'Avisar a quem modera a comunidade que algo está errado em uma mensagem',
} satisfies SameShape<typeof source>;
