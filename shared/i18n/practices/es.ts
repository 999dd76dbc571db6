export * from '../es';
export { practiceForm } from '../es/practice-form';
export { practicePages } from '../es/practice-pages';
export { practices } from '../es/practice-words';
