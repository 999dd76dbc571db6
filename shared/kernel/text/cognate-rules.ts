/*
 * What Latin and Greek left to Spanish, Portuguese and English, as data: our own table, from the
 * regular correspondences that any grammar of the three lists.
 *
 * An ending is written es pt en; a slash parts alternatives of one language, and an asterisk stands
 * where the singular and the plural part: `ci*ón` is ción, ciones. A caret asks for the written
 * accent on the vowel before it: polít-ico, econôm-ico.
 */
export const COGNATE_ENDINGS =
  // actions
  'cci*ón ç*ão ction|pci*ón pç*ão/ç*ão ption|unci*ón unç*ão unction|inci*ón inç*ão inction|' +
  'sti*ón st*ão stion|si*ón s*ão/ss*ão sion/ssion|ci*ón ç*ão tion|mient*o ment*o ment|ment*o ment*o ment|' +
  // qualities
  'dad dade t*y|encia ência ence/enc*y|ancia ância ance/anc*y|tud tude tude|' +
  // who acts, what is so
  'ent*e ent*e ent|ant*e ant*e ant|ist*a ist*a ist|ism*o ism*o ism|iv*o iv*o ive|os*o os*o ous|' +
  'abl*e áve*l able|ibl*e íve*l ible|ari*o ári*o ar*y|ori*o óri*o or*y|^ic*o ^ic*o ic/ical|' +
  // fields of knowledge, orders of life
  'logía logia log*y|grafía grafia graph*y|nomía nomia nom*y|cracia cracia crac*y|metría metria metr*y|' +
  'sofía sofia soph*y|ergía ergia erg*y|ustria ústria ustr*y|' +
  // what is done, and who does it
  'cional cional tional|ador ador ator|izar izar ize/ise|ificar ificar if*y';

/** Roots that the languages spell in their own ways: es pt en, the caret being the root's beginning. */
export const COGNATE_ROOTS =
  '^inm ^im ^imm|^comi ^comi ^commi|^comu ^comu ^commu|^como ^como ^commo|^acomo ^acomo ^accommo|' +
  '^recome ^recome ^recomme|^af ^af ^aff|^ef ^ef ^eff|^dif ^dif ^diff|^of ^of ^off|^traf ^traf ^traff|' +
  '^apl ^apl ^appl|^apro ^apro ^appro|^op ^op ^opp|^sup ^sup ^supp|^ate ^ate ^atte|^asoci ^associ ^associ|' +
  '^asist ^assist ^assist|^asign ^assign ^assign|^asimil ^assimil ^assimil|^colab ^colab ^collab|^cole ^cole ^colle|' +
  '^agre ^agre ^aggre|^acus ^acus ^accus|^aceler ^aceler ^acceler|^acredit ^acredit ^accredit|^aloc ^aloc ^alloc|' +
  '^desplaza ^desloca ^displace|^procesa ^processa ^processa|^profe ^profe ^profe|^neces ^necess ^necess|^pos ^poss ^poss|^ilegal ^ilegal ^illegal|' +
  // Greek
  'tecn tecn techn|psic psic psych|mecan mecan mechan|foto foto photo|^fis ^fís ^phys|etn etn ethn|metod metod method|' +
  'hidr hidr hydr|sistem sistem system|simb simb symb|orfan orfan orphan|^teo ^teo ^theo|^tera ^tera ^thera|' +
  // Latin qu
  '^cali ^quali ^quali|^canti ^quanti ^quanti|frecu frequ frequ|secu sequ sequ|delincu delinqu delinqu|' +
  // a vowel before s with another consonant
  '^especi ^especi ^speci|^esta ^esta ^sta|^estrat ^estrat ^strat|^estruct ^estrut ^struct|^espec ^espec ^spec|' +
  // other letters
  '^segur ^segur ^secur|^integr ^integr ^integr|^autor ^autor ^author|^vulner ^vulner ^vulner|^extran ^estran ^stran|' +
  '^evalu ^avali ^evalu|coordin coorden coordin|yect jet ject|^proye ^proje ^proje|^dire ^dire ^dire|truc tru truc|^produ ^produ ^produ';

/** Words that the three share without such an ending: es pt en. */
export const COGNATE_WORDS =
  'asistencia assistência assistance|resistencia resistência resistance|familia família family|acceso acesso access|' +
  'proceso processo process|proyecto projeto project|programa programa programme|sistema sistema system|' +
  'conflicto conflito conflict|impacto impacto impact|método método method|problema problema problem|' +
  'clima clima climate|frontera fronteira frontier|costo custo cost|género gênero gender|servicio serviço service|' +
  'justicia justiça justice|víctima vítima victim|desastre desastre disaster|sector setor sector|' +
  'protocolo protocolo protocol|retorno retorno return|indígena indígena indigenous|refugiado refugiado refugee|' +
  'refugio refúgio refuge|asilo asilo asylum|remesa remessa remittance|abuso abuso abuse|crisis crise crisis|' +
  'análisis análise analysis|guía guia guide|estrategia estratégia strategy|alianza aliança alliance|' +
  'consulado consulado consulate|visado visto visa|libertad liberdade liberty|ciudad cidade city|' +
  'derechos direitos rights|datos dados data|norma norma norm|cultura cultura culture|tráfico tráfico traffic|' +
  'acción ação action|opción opção option|unión união union|movimiento movimento movement|' +
  'sostenible sustentável sustainable';

/** Look alike and mean something else, folded: root and English ending. */
export const FALSE_COGNATES =
  'sens-ible fabr-ic real-ize sani-ty par-ent gratif-y preserv-ive suc-ess pol-icy as-ist';
