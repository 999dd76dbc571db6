export * from '../pt';
export { practiceForm } from '../pt/practice-form';
export { practicePages } from '../pt/practice-pages';
export { practices } from '../pt/practice-words';
