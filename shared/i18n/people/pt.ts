export * from '../pt';
export { people } from '../pt/people-words';
export { peopleAboutMe } from '../pt/people-about-me';
export { peopleCare } from '../pt/people-care';
export { peopleMaps } from '../pt/people-maps';
export { peopleOwn } from '../pt/people-own';
export { peoplePages } from '../pt/people-pages';
export { staffImport } from '../pt/staff-import';
