import type { Language } from '../pages/chrome/languages';

/** Words of the authority's own pages. `{app}`, `{person}` and `{code}` are filled in. */
interface SignInTexts {
  consentTitle: string;
  consentText: string;
  adminTitle: string;
  adminText: string;
  accept: string;
  cancel: string;
  deviceTitle: string;
  deviceText: string;
  codeLabel: string;
  next: string;
  deviceConfirm: string;
  deviceDone: string;
  deviceDeclined: string;
  deviceUnknown: string;
  errorTitle: string;
}

export const SIGN_IN_TEXTS: Readonly<Record<Language, SignInTexts>> = {
  'en-US': {
    consentTitle: 'Permissions requested',
    consentText: '{app} asks to do this in your name, {person}:',
    adminTitle: 'Approval needed',
    adminText:
      '{app} needs permissions that only an administrator can give. Ask one to approve it.',
    accept: 'Accept',
    cancel: 'Cancel',
    deviceTitle: 'Enter the code',
    deviceText: 'Type the code that the program shows.',
    codeLabel: 'Code',
    next: 'Next',
    deviceConfirm: 'Do you want to sign in to {app} as {person}?',
    deviceDone: 'You are signed in. You may close this page.',
    deviceDeclined: 'Nobody was signed in. You may close this page.',
    deviceUnknown:
      'That code is unknown or no longer good. Check it, or start again in the program.',
    errorTitle: 'Sign-in did not work',
  },
  'es-ES': {
    consentTitle: 'Permisos solicitados',
    consentText: '{app} solicita hacer lo siguiente en su nombre, {person}:',
    adminTitle: 'Se necesita una aprobación',
    adminText:
      '{app} necesita permisos que solo puede dar una persona administradora. Pídale que la apruebe.',
    accept: 'Aceptar',
    cancel: 'Cancelar',
    deviceTitle: 'Escriba el código',
    deviceText: 'Escriba el código que muestra el programa.',
    codeLabel: 'Código',
    next: 'Siguiente',
    deviceConfirm: '¿Desea iniciar sesión en {app} como {person}?',
    deviceDone: 'Ha iniciado sesión. Puede cerrar esta página.',
    deviceDeclined: 'No se inició sesión. Puede cerrar esta página.',
    deviceUnknown:
      'Ese código no existe o ya no es válido. Revíselo o empiece de nuevo en el programa.',
    errorTitle: 'No se pudo iniciar sesión',
  },
  'pt-BR': {
    consentTitle: 'Permissões solicitadas',
    consentText: '{app} pede para fazer o seguinte em seu nome, {person}:',
    adminTitle: 'É necessária uma aprovação',
    adminText:
      '{app} precisa de permissões que só uma pessoa administradora pode dar. Peça a aprovação a ela.',
    accept: 'Aceitar',
    cancel: 'Cancelar',
    deviceTitle: 'Digite o código',
    deviceText: 'Digite o código que o programa mostra.',
    codeLabel: 'Código',
    next: 'Avançar',
    deviceConfirm: 'Você quer entrar em {app} como {person}?',
    deviceDone: 'Você entrou. Pode fechar esta página.',
    deviceDeclined: 'Ninguém entrou. Pode fechar esta página.',
    deviceUnknown:
      'Esse código não existe ou não é mais válido. Confira-o ou comece de novo no programa.',
    errorTitle: 'Não foi possível entrar',
  },
};
