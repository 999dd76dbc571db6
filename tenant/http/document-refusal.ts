/** Reasons a person meets a page instead of her document. */
export type Refusal = 'forbidden' | 'missing';

const WORDS = {
  en: {
    forbidden: [
      'You do not have access',
      'Ask the owner of the document or the knowledge management team for access.',
    ],
    missing: ['This document is not here', 'It may have been moved, renamed or deleted.'],
    back: 'Back to the site',
  },
  es: {
    forbidden: [
      'No tiene acceso',
      'Solicite acceso a la persona responsable del documento o al equipo de gestión del conocimiento.',
    ],
    missing: [
      'Este documento no está aquí',
      'Es posible que se haya movido, cambiado de nombre o eliminado.',
    ],
    back: 'Volver al sitio',
  },
  pt: {
    forbidden: [
      'Você não tem acesso',
      'Peça acesso à pessoa responsável pelo documento ou à equipe de gestão do conhecimento.',
    ],
    missing: ['Este documento não está aqui', 'Ele pode ter sido movido, renomeado ou excluído.'],
    back: 'Voltar ao site',
  },
} as const;

const languageOf = (culture: string): keyof typeof WORDS => {
  const short = culture.slice(0, 2).toLowerCase();
  return short === 'es' || short === 'pt' ? short : 'en';
};

/** A small page in the person's language. @param culture BCP 47, e.g. `pt-BR` */
export function documentRefusal(refusal: Refusal, culture: string, siteUrl: string): Response {
  const language = languageOf(culture);
  const words = WORDS[language];
  const [heading, advice] = words[refusal];
  const page = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head>
<body style="font-family: 'Segoe UI', sans-serif; margin: 3rem auto; max-width: 36rem; padding: 0 1rem">
<main><h1>${heading}</h1><p>${advice}</p><p><a href="${siteUrl}">${words.back}</a></p></main>
</body>
</html>`;
  return new Response(page, {
    status: refusal === 'forbidden' ? 403 : 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
