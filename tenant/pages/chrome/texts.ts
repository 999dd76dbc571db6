import type { Language } from './languages';

/** Every word of the portal's own chrome. Words of pages and web parts are not here. */
export interface PortalTexts {
  accountMenu: string;
  changePerson: string;
  chooseLanguage: string;
  chooserHint: string;
  chooserTitle: string;
  discard: string;
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
    changePerson: 'Cambiar de persona',
    chooseLanguage: 'Idioma',
    chooserHint: 'Elija a una persona de la organización de muestra. No hace falta contraseña.',
    chooserTitle: '¿Quién es usted hoy?',
    discard: 'Descartar',
    edit: 'Editar',
    editBar: 'Edición de la página',
    editHint: 'Elija un elemento para cambiar sus propiedades.',
    editWebPart: 'Editar las propiedades de {name}',
    emptyCanvas: 'Esta página todavía está vacía.',
    findPerson: 'Nombre, oficina o función',
    goHome: 'Ir al inicio',
    noPersonFound: 'Nadie coincide. Pruebe con otro nombre u oficina.',
    noRightText: 'Pida acceso a quien administra el sitio o cambie de persona.',
    noRightTitle: 'Esta página no se le ha abierto',
    notFoundText: 'Puede que haya cambiado de nombre o que ya no exista.',
    notFoundTitle: 'No encontramos esta página',
    onePerson: '1 persona',
    pageFailed: 'La página no se pudo cargar. Vuelva a intentarlo.',
    people: '{count} personas',
    saveConflict: 'Otra persona guardó antes. Vuelva a abrir la página para ver sus cambios.',
    saveFailed: 'No se guardó. Sus cambios siguen aquí: vuelva a intentarlo.',
    saveRefused: 'No tiene permiso para guardar esta página.',
    save: 'Guardar',
    saving: 'Guardando…',
    search: 'Buscar',
    signIn: 'Iniciar sesión',
    signOut: 'Cerrar sesión',
    siteNavigation: 'Páginas del sitio',
    skipToContent: 'Ir al contenido',
    webPartMissing: 'Falta un elemento de esta página ({name}): no está compilado.',
  },
  'pt-BR': {
    accountMenu: 'Menu de {name}',
    changePerson: 'Trocar de pessoa',
    chooseLanguage: 'Idioma',
    chooserHint: 'Escolha uma pessoa da organização de exemplo. Não é preciso senha.',
    chooserTitle: 'Quem é você hoje?',
    discard: 'Descartar',
    edit: 'Editar',
    editBar: 'Edição da página',
    editHint: 'Escolha um elemento para mudar suas propriedades.',
    editWebPart: 'Editar as propriedades de {name}',
    emptyCanvas: 'Esta página ainda está vazia.',
    findPerson: 'Nome, escritório ou função',
    goHome: 'Ir para o início',
    noPersonFound: 'Ninguém corresponde. Tente outro nome ou escritório.',
    noRightText: 'Peça acesso a quem administra o site ou troque de pessoa.',
    noRightTitle: 'Esta página não está aberta para você',
    notFoundText: 'Ela pode ter mudado de nome ou não existir mais.',
    notFoundTitle: 'Não encontramos esta página',
    onePerson: '1 pessoa',
    pageFailed: 'Não foi possível carregar a página. Tente de novo.',
    people: '{count} pessoas',
    saveConflict: 'Outra pessoa salvou antes. Abra a página de novo para ver as mudanças dela.',
    saveFailed: 'Não foi salvo. Suas mudanças continuam aqui: tente de novo.',
    saveRefused: 'Você não tem permissão para salvar esta página.',
    save: 'Salvar',
    saving: 'Salvando…',
    search: 'Buscar',
    signIn: 'Entrar',
    signOut: 'Sair',
    siteNavigation: 'Páginas do site',
    skipToContent: 'Ir para o conteúdo',
    webPartMissing: 'Falta um elemento desta página ({name}): não está compilado.',
  },
  'en-US': {
    accountMenu: 'Menu of {name}',
    changePerson: 'Change person',
    chooseLanguage: 'Language',
    chooserHint: 'Choose a person of the sample organisation. No password is needed.',
    chooserTitle: 'Who are you today?',
    discard: 'Discard',
    edit: 'Edit',
    editBar: 'Page editing',
    editHint: 'Choose a web part to change its properties.',
    editWebPart: 'Edit the properties of {name}',
    emptyCanvas: 'This page is still empty.',
    findPerson: 'Name, office or post',
    goHome: 'Go to the home page',
    noPersonFound: 'Nobody matches. Try another name or office.',
    noRightText: 'Ask whoever runs the site for access, or change person.',
    noRightTitle: 'This page is not open to you',
    notFoundText: 'It may have been renamed, or it may be gone.',
    notFoundTitle: 'We cannot find this page',
    onePerson: '1 person',
    pageFailed: 'The page could not be loaded. Try again.',
    people: '{count} people',
    saveConflict: 'Another person saved first. Open the page again to see what changed.',
    saveFailed: 'It was not saved. Your changes are still here: try again.',
    saveRefused: 'You do not have the right to save this page.',
    save: 'Save',
    saving: 'Saving…',
    search: 'Search',
    signIn: 'Sign in',
    signOut: 'Sign out',
    siteNavigation: 'Pages of the site',
    skipToContent: 'Skip to content',
    webPartMissing: 'A web part of this page is missing ({name}): it has not been built.',
  },
};

/** Puts a name or a count in the place a text keeps for it. */
export function fill(text: string, place: 'name' | 'count', value: string | number): string {
  return text.replace(`{${place}}`, () => String(value));
}
