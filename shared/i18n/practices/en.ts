export * from '../en';
export { practiceForm } from '../en/practice-form';
export { practicePages } from '../en/practice-pages';
export { practices } from '../en/practice-words';
