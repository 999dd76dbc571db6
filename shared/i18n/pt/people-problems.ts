import type { peopleProblems as source } from '../en/people-problems';
import type { SameShape } from '../same-shape';

export const peopleProblems = {
  'not-found': 'Esta pessoa não está no diretório do hub.',
  'role-missing': 'Seu papel não inclui isto. A equipe de gestão do conhecimento pode ajudar.',
  'guests-not': 'Esta parte do hub é para o pessoal. Seu contato na organização pode ajudar.',
  'other-theme':
    'Por este tema responde outra pessoa. A equipe de gestão do conhecimento pode repassar.',
  'own-skill':
    'Ninguém confirma o que diz de si. Outra pessoa especialista do tema precisa fazê-lo.',
  'not-yours': 'Só a própria pessoa pode fazer isto.',
  'not-successor': 'Seu nome não consta para isto, ou já não. Não há mais nada a fazer.',
  'not-now': 'Isto já não é possível: algo mudou. Olhe de novo.',
  'changed-meanwhile': '{by} salvou antes. Compare as duas versões e decida de novo.',
  'consent-missing': 'Aceite primeiro que colegas vejam o que você diz que sabe.',
  'unknown-term': 'Este termo já não está no vocabulário. Escolha outro, por favor.',
  'unknown-person': 'Esta pessoa não foi encontrada. Escolha outra, por favor.',
  'text-too-long': 'Passa de {most, number} letras. Encurte, por favor.',
  'reason-missing': 'Diga em poucas palavras por quê. A própria pessoa vai ler.',
  'date-invalid': 'Isto não é uma data. Escreva dia, mês e ano, por favor.',
  'date-past': 'Este dia já passou. Escolha um posterior, por favor.',
  'stand-in-self': 'Outra pessoa precisa atender em seu lugar. Escolha um ou uma colega.',
  'language-unknown': 'Este idioma não é conhecido. Escolha um da lista, por favor.',
  'too-many-works': 'No máximo {most, number} trabalhos podem representar você. Tire um antes.',
  'work-elsewhere': 'Só documentos e práticas do hub podem representar você.',
  'not-listed':
    'Você ainda não está no diretório do hub. A equipe de gestão do conhecimento pode ajudar.',
  'contact-self': 'Este é o seu próprio perfil. Escolha a quem quer escrever.',
  'no-mail': 'Esta pessoa ainda não tem endereço. A missão dela pode ajudar no contato.',
  former: 'Esta pessoa já não trabalha aqui. O perfil diz quem continua o trabalho, se houver.',
  'same-account': 'É a mesma conta. Escolha duas diferentes.',
  'decided-already': '{by} já decidiu. Não há mais nada a fazer.',
  'query-too-long': 'São mais de {most, number} letras. Poucas palavras bastam.',
  'quiz-not-yet':
    'Aqui há poucos conhecimentos confirmados para uma pergunta. Olhe o mapa enquanto isso.',
} satisfies SameShape<typeof source>;
