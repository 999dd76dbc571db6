import type { portal as source } from '../en/portal';
import type { SameShape } from '../same-shape';

export const portal = {
  loading: 'Carregando {title}…',
  hero: {
    label: 'Buscar no centro',
    question: 'O que você precisa saber hoje?',
    questionFor: 'O que você precisa saber hoje, {name}?',
    placeholder: 'Uma palavra, um tema, um país ou uma pergunta',
    try: 'Exemplos',
    languages: 'Uma busca, três idiomas: español · português · English',
    examples: {
      first: 'tema: regularização país: Peru',
      second: 'abrigo na fronteira',
      third: 'tipo: lição aprendida ano: 2022-2025',
    },
  },
  notices: {
    title: 'Precisa saber',
    flag: 'Precisa saber',
    by: 'Escolha de {name} · até {date}',
    more: '{count, plural, one {Ver mais # aviso} other {Ver mais # avisos}}',
    fewer: 'Ver menos',
  },
  themes: {
    title: 'Temas',
    all: 'Todos os temas',
    seeAll: '{count, plural, one {Ver # tema} other {Ver os # temas}}',
    count: '{count, plural, =0 {ainda sem documentos} one {# documento} other {# documentos}}',
    specialist: 'RTS responsável: {names}',
    vacant: 'RTS: vaga em aberto',
    notCounted: 'Não foi possível contar os documentos. Os temas abrem mesmo assim.',
  },
  newest: {
    title: 'Mais recentes',
    seeAll: 'Ver tudo, os mais novos primeiro',
    none: 'Aqui ainda não há documentos que você possa abrir.',
    in: { es: 'em espanhol', pt: 'em português', en: 'em inglês' },
  },
  forYou: {
    title: 'Para você',
    saved: 'Suas buscas salvas',
    savedNone: 'Nenhuma ainda. Na página de busca, «Salvar busca» deixa a sua aqui.',
    recent: 'Suas últimas buscas',
    recentNone: 'Nenhuma ainda neste dispositivo. O que você buscar ficará aqui, só para você.',
  },
  theme: {
    unnamed: 'Tema',
    seeCount:
      '{count, plural, =0 {Ainda sem documentos} one {Ver # documento} other {Ver # documentos}}',
    seeDocuments: 'Ver os documentos',
    specialists: 'RTS responsável:',
    below: 'Dentro deste tema',
    countries: 'Por país',
    unknown: 'Esta página não tem tema',
    unknownWhy:
      'O tema dela saiu da lista do centro, ou ninguém o escolheu ainda. Quem edita a página o escolhe nas configurações da web part.',
    unknownAction: 'Ver todos os temas',
  },
} satisfies SameShape<typeof source>;
