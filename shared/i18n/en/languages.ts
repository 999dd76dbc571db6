export const languages = {
  name: {
    es: 'Spanish',
    pt: 'Portuguese',
    en: 'English',
  },
  /** Stands beside a title that is in another language than the page. */
  in: {
    es: 'in Spanish',
    pt: 'in Portuguese',
    en: 'in English',
  },
};
