import type { practiceProblems as source } from '../en/practice-problems';
import type { SameShape } from '../same-shape';

export const practiceProblems = {
  'not-found': 'Esta prática não está entre as que você pode ver.',
  'role-missing': 'Seu papel não inclui isto. A equipe de gestão do conhecimento pode ajudar.',
  'not-yours': 'Só quem escreveu pode fazer isto.',
  'not-your-review': 'Esta revisão está com outra pessoa. Você não tem nada a fazer aqui.',
  'other-theme':
    'Outra pessoa responde por este tema. A equipe de gestão do conhecimento pode encaminhar.',
  'own-practice': 'Ninguém pode fazer isto com a própria prática. Outra pessoa precisa fazer.',
  'same-unit': 'Isto cabe a alguém que não trabalhe na mesma unidade de quem escreveu.',
  'same-project': 'Isto cabe a alguém que não trabalhe no mesmo projeto de quem escreveu.',
  'conflict-stated': 'Foi declarado um conflito de interesse. Outra pessoa precisa revisar.',
  'conflict-not-answered':
    'Primeiro confirme que não tem conflito de interesse, ou devolva a revisão.',
  'not-now': 'Isto não é mais possível: a prática avançou. Veja de novo como ela está.',
  'done-already': '{by} já fez. Não há mais nada a fazer.',
  'changed-meanwhile': '{by} salvou antes de você. Compare as duas versões e decida de novo.',
  incomplete: 'Isto ainda falta. Preencha, por favor.',
  'gender-unanswered':
    'Diga primeiro se chegou por igual a mulheres, homens e outras identidades. «Não foi feito» também é resposta.',
  'rights-unanswered': 'Diga que direito a prática protegeu, ou escolha «Não foi feito».',
  'harm-unanswered': 'Diga se houve risco de dano e o que foi feito para evitá-lo.',
  'evidence-missing': 'Escreva como você sabe: uma frase e, se houver, um link.',
  'names-people':
    'Aqui há um e-mail, um telefone ou um número de documento. Retire para proteger a pessoa.',
  'text-missing': 'Escreva algumas palavras aqui, por favor.',
  'text-too-long': 'Passou de {most, number}. Encurte, por favor, ou anexe um documento.',
  'too-many-words': 'Passou de {most, number} palavras. Encurte, por favor.',
  'reason-missing': 'Diga em poucas palavras por quê. Quem escreveu vai ler.',
  'unknown-term': 'Este termo não está mais no vocabulário. Escolha outro, por favor.',
  'unknown-person': 'Não encontramos esta pessoa. Escolha outra, por favor.',
  'too-many-co-authors':
    'Podem constar até {most, number} pessoas na coautoria. Tire algumas; o texto pode agradecer a elas.',
  'too-few-reviewers': 'Pelo menos duas pessoas precisam revisar. Escolha mais uma, por favor.',
  'no-other-country':
    'Uma das pessoas que revisam precisa ser de outro país. Escolha de novo, por favor.',
  'reviewer-not-free':
    'Esta pessoa não pode revisar agora. A lista diz por quê; escolha outra, por favor.',
  'reviewer-not-reviewer': 'Esta pessoa não está entre as que revisam. Escolha outra, por favor.',
  'second-yes-needed':
    'Para mostrar fora, falta o sim de outra pessoa da equipe de gestão do conhecimento.',
  'same-person-twice': 'A mesma pessoa não pode contar duas vezes. Outra precisa fazer.',
  'no-such-translation': 'Ainda não há versão neste idioma. Traduza primeiro.',
  'not-language-reviewer':
    'Esta pessoa não pode conferir. É preciso alguém que fale o idioma, possa conferir traduções e não tenha escrito esta.',
  'translation-is-original': 'A prática foi escrita neste idioma. Mude o original.',
  'merge-into-itself': 'Uma prática não pode ser unida a ela mesma. Escolha outra, por favor.',
  'hours-invalid': 'Escreva as horas como um número a partir de 0, ou deixe o campo vazio.',
  'consent-missing':
    'Há pessoas reconhecíveis que não deram permissão. Retire a foto ou o texto, ou pergunte antes a elas.',
  'file-empty': 'Este arquivo está vazio. Escolha de novo, por favor.',
  'file-too-large': 'Este arquivo é grande demais. Reduza o tamanho ou adicione um link.',
  'file-type': 'Este tipo de arquivo não pode ser anexado. PDF, Word ou imagem podem.',
  'file-not-what-it-says':
    'O conteúdo deste arquivo não é o que o nome diz. Salve de novo no programa dele.',
  'file-bomb':
    'Este arquivo cresce demais ao ser aberto e não foi recebido. Salve de novo como PDF.',
  'file-encrypted': 'Este arquivo tem senha. Salve sem ela e anexe de novo.',
  'file-active-content':
    'Este arquivo contém macros ou programas. Salve sem eles, por exemplo como PDF.',
  'file-malware': 'Este arquivo pode ser nocivo e não foi recebido. Avise colegas de informática.',
  'file-name-taken': 'Já existe um arquivo com este nome. Dê outro nome a ele.',
  'too-many-files': 'Há arquivos demais. Deixe os que outra missão precisa.',
} satisfies SameShape<typeof source>;
