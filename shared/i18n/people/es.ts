export * from '../es';
export { people } from '../es/people-words';
export { peopleAboutMe } from '../es/people-about-me';
export { peopleCare } from '../es/people-care';
export { peopleMaps } from '../es/people-maps';
export { peopleOwn } from '../es/people-own';
export { peoplePages } from '../es/people-pages';
export { staffImport } from '../es/staff-import';
