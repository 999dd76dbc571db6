import type { Language } from './languages';

/** Every word of the portal's own chrome. Words of pages and web parts are not here. */
export interface PortalTexts {
  accountMenu: string;
  changePerson: string;
  chooseLanguage: string;
  chooserHint: string;
  chooserTitle: string;
  discard: string;
  documentMissingText: string;
  documentMissingTitle: string;
  documentNoRightText: string;
  documentNoRightTitle: string;
  edit: string;
  editBar: string;
  editHint: string;
  editWebPart: string;
  emptyCanvas: string;
  findPerson: string;
  goHome: string;
  noPersonFound: string;
  noRightText: string;
  noRightTitle: string;
  notFoundText: string;
  notFoundTitle: string;
  onePerson: string;
  pageFailed: string;
  people: string;
  saveConflict: string;
  saveFailed: string;
  saveRefused: string;
  save: string;
  saving: string;
  search: string;
  mail: string;
  openTeams: string;
  signIn: string;
  signOut: string;
  siteNavigation: string;
  skipToContent: string;
  webPartMissing: string;
}

/** `{name}` and `{count}` in a text are filled by `fill`. */
export const TEXTS: Readonly<Record<Language, PortalTexts>> = {
  'es-ES': {
    accountMenu: 'Menú de {name}',
    changePerson: 'Entrar como otra persona',
    chooseLanguage: 'Idioma',
    chooserHint: 'Elija a una persona de la organización de muestra. No necesita contraseña.',
    chooserTitle: '¿Quién es usted hoy?',
    discard: 'Descartar',
    documentMissingText:
      'Puede que se haya movido, que haya cambiado de nombre o que ya no exista.',
    documentMissingTitle: 'No encontramos este documento',
    documentNoRightText:
      'Pida acceso a la persona responsable del documento o al equipo de gestión del conocimiento.',
    documentNoRightTitle: 'No tiene acceso a este documento',
    edit: 'Editar',
    editBar: 'Edición de la página',
    editHint: 'Elija un elemento para cambiar sus propiedades.',
    editWebPart: 'Editar las propiedades de {name}',
    emptyCanvas: 'Esta página todavía está vacía.',
    findPerson: 'Nombre, oficina o cargo',
    goHome: 'Ir al inicio',
    noPersonFound: 'No encontramos a nadie. Pruebe con otro nombre u otra oficina.',
    noRightText: 'Pida acceso a quien administra el sitio o entre como otra persona.',
    noRightTitle: 'No tiene acceso a esta página',
    notFoundText: 'Puede que haya cambiado de nombre o que ya no exista.',
    notFoundTitle: 'No encontramos esta página',
    onePerson: '1 persona',
    pageFailed: 'No pudimos cargar la página. Vuelva a intentarlo.',
    people: '{count} personas',
    saveConflict:
      'Otra persona guardó antes que usted. Vuelva a abrir la página para ver qué cambió.',
    saveFailed: 'No pudimos guardar. Sus cambios siguen aquí: vuelva a intentarlo.',
    saveRefused: 'No tiene permiso para guardar esta página.',
    save: 'Guardar',
    saving: 'Guardando…',
    search: 'Buscar',
    mail: 'Correo',
    openTeams: 'Abrir Teams como {name}',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    siteNavigation: 'Páginas del sitio',
    skipToContent: 'Ir al contenido',
    webPartMissing: 'Falta un elemento de esta página ({name}): todavía no se ha compilado.',
  },
  'pt-BR': {
    accountMenu: 'Menu de {name}',
    changePerson: 'Entrar como outra pessoa',
    chooseLanguage: 'Idioma',
    chooserHint: 'Escolha uma pessoa da organização de exemplo. Você não precisa de senha.',
    chooserTitle: 'Quem é você hoje?',
    discard: 'Descartar',
    documentMissingText: 'Ele pode ter sido movido, renomeado ou excluído.',
    documentMissingTitle: 'Não encontramos este documento',
    documentNoRightText:
      'Peça acesso à pessoa responsável pelo documento ou à equipe de gestão do conhecimento.',
    documentNoRightTitle: 'Você não tem acesso a este documento',
    edit: 'Editar',
    editBar: 'Edição da página',
    editHint: 'Escolha um elemento para mudar suas propriedades.',
    editWebPart: 'Editar as propriedades de {name}',
    emptyCanvas: 'Esta página ainda está vazia.',
    findPerson: 'Nome, escritório ou cargo',
    goHome: 'Ir para o início',
    noPersonFound: 'Não encontramos ninguém. Tente outro nome ou outro escritório.',
    noRightText: 'Peça acesso a quem administra o site ou entre como outra pessoa.',
    noRightTitle: 'Você não tem acesso a esta página',
    notFoundText: 'Ela pode ter mudado de nome ou não existir mais.',
    notFoundTitle: 'Não encontramos esta página',
    onePerson: '1 pessoa',
    pageFailed: 'Não conseguimos carregar a página. Tente de novo.',
    people: '{count} pessoas',
    saveConflict: 'Outra pessoa salvou antes de você. Abra a página de novo para ver o que mudou.',
    saveFailed: 'Não conseguimos salvar. Suas mudanças continuam aqui: tente de novo.',
    saveRefused: 'Você não tem permissão para salvar esta página.',
    save: 'Salvar',
    saving: 'Salvando…',
    search: 'Buscar',
    mail: 'E-mail',
    openTeams: 'Abrir o Teams como {name}',
    signIn: 'Entrar',
    signOut: 'Sair',
    siteNavigation: 'Páginas do site',
    skipToContent: 'Ir para o conteúdo',
    webPartMissing: 'Falta um elemento desta página ({name}): ele ainda não foi compilado.',
  },
  'en-US': {
    accountMenu: 'Account menu for {name}',
    changePerson: 'Sign in as someone else',
    chooseLanguage: 'Language',
    chooserHint: 'Choose a person from the sample organisation. You need no password.',
    chooserTitle: 'Who are you today?',
    discard: 'Discard',
    documentMissingText: 'It may have been moved, renamed or deleted.',
    documentMissingTitle: 'We cannot find this document',
    documentNoRightText:
      'Ask the person responsible for it, or the knowledge management team, for access.',
    documentNoRightTitle: 'You do not have access to this document',
    edit: 'Edit',
    editBar: 'Page editing',
    editHint: 'Choose a web part to change its properties.',
    editWebPart: 'Edit the properties of {name}',
    emptyCanvas: 'This page is still empty.',
    findPerson: 'Name, office or post',
    goHome: 'Go to the home page',
    noPersonFound: 'We found nobody. Try another name or office.',
    noRightText: 'Ask whoever runs the site for access, or sign in as someone else.',
    noRightTitle: 'You do not have access to this page',
    notFoundText: 'It may have been renamed or deleted.',
    notFoundTitle: 'We cannot find this page',
    onePerson: '1 person',
    pageFailed: 'We could not load the page. Please try again.',
    people: '{count} people',
    saveConflict: 'Another person saved first. Open the page again to see what changed.',
    saveFailed: 'We could not save. Your changes are still here: please try again.',
    saveRefused: 'You do not have permission to save this page.',
    save: 'Save',
    saving: 'Saving…',
    search: 'Search',
    mail: 'Mail',
    openTeams: 'Open Teams as {name}',
    signIn: 'Sign in',
    signOut: 'Sign out',
    siteNavigation: 'Site pages',
    skipToContent: 'Skip to content',
    webPartMissing: 'A web part of this page is missing ({name}): it has not been built yet.',
  },
};

/** Puts a name or a count in the place a text keeps for it. */
export function fill(text: string, place: 'name' | 'count', value: string | number): string {
  return text.replace(`{${place}}`, () => String(value));
}
