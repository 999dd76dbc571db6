import type {
  practiceFields as fieldsSource,
  practiceLens as lensSource,
} from '../en/practice-fields';
import type { SameShape } from '../same-shape';

export const practiceFields = {
  title: {
    label: 'Título',
    help: 'O que foi feito e onde, em até doze palavras.',
    example: 'Posto itinerante de regularização na fronteira de Pacaraima',
  },
  summary: {
    label: 'Resumo',
    help: 'O que foi feito, para quem e o que mudou. Até 200 palavras; é por ele que se decide continuar a ler.',
    example:
      'Dois dias por semana, cartório, migração e defensoria dividem um posto na fronteira. As famílias resolvem três trâmites em uma só fila.',
  },
  context: {
    label: 'Contexto e problema',
    help: 'Como era antes e para quem isso era um problema. Números ajudam.',
    example:
      'Em janeiro de 2026 as famílias esperavam em média 19 dias e viajavam a três cidades por uma autorização.',
  },
  actions: {
    label: 'O que foi feito',
    help: 'Os passos na ordem em que aconteceram, quem deu cada um e quanto durou.',
    example:
      'Primeiro desenhamos os trâmites com as três instituições. Na semana 3 testamos um formulário comum com 20 famílias.',
  },
  results: {
    label: 'Resultados e evidências',
    help: 'O que mudou, quanto e como você sabe. Vale também o que ninguém esperava.',
    example: 'A espera média caiu de 19 para 11 dias entre março e junho (relatório mensal, p. 6).',
  },
  enabling: {
    label: 'O que ajudou',
    help: 'O que tornou isso possível: pessoas, acordos, leis, recursos, sorte.',
    example: 'A defensoria já tinha um plantão semanal na fronteira.',
  },
  obstacles: {
    label: 'Obstáculos',
    help: 'O que atrapalhou e o que foi feito. Conte o que aconteceu, não quem fez.',
    example:
      'Na época de chuvas o posto perdeu 9 de 34 saídas. É preciso um acordo com o município para o transporte.',
  },
  replicability: {
    label: 'Como repetir',
    help: 'O que outra missão precisa para começar, o que pode mudar e o que convém manter.',
    example:
      'Pede três instituições, um veículo e 46 horas de pessoal por mês. Mantenha o formulário comum; o lugar pode mudar.',
  },
  takeaways: {
    label: 'Ideias principais',
    help: 'De duas a cinco frases para lembrar, cada uma em sua linha.',
    example: 'Uma só fila poupa às famílias mais tempo do que três guichês rápidos.',
  },
  actionPoints: {
    label: 'Ações concretas',
    help: 'O que uma equipe pode fazer amanhã. Uma por linha, cada uma começando com um verbo.',
    example: 'Perguntar ao cartório em que manhãs pode atender fora da sede.',
  },
  shortVersion: {
    label: 'Versão curta',
    help: 'Duas ou três frases para o boletim ou para um cartão.',
    example:
      'Três instituições, um posto, uma fila: em quatro meses a espera na fronteira caiu de 19 para 11 dias.',
  },
} satisfies SameShape<typeof fieldsSource>;

export const practiceLens = {
  reach: {
    label: 'Chegou por igual a mulheres, homens e outras identidades?',
    short: 'Alcance por gênero',
    help: 'Diga como você sabe. O melhor são dados por sexo, gênero ou idade. «Não foi feito» também é resposta.',
    example:
      'Metade das vagas foi para mulheres chefes de família; a lista de presença mostra 51 %.',
  },
  rights: {
    label: 'Que direito protegeu, e como?',
    short: 'Direito protegido',
    help: 'Escolha um ou mais e diga como você sabe.',
    example: '84 meninas e meninos com certidão de nascimento registrada (cartório, junho).',
  },
  harm: {
    label: 'Houve risco de dano? O que foi feito para evitá-lo?',
    short: 'Risco de dano e cuidado',
    help: 'Pense em filas, exposição, dados, expectativas. Não escreva nomes de pessoas atendidas.',
    example:
      'As filas expunham as famílias a furtos. Houve senhas por mensagem e um espaço com sombra.',
  },
} satisfies SameShape<typeof lensSource>;
