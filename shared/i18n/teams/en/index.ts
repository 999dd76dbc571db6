export * from '../../en';
export { bot } from './bot';
export { communities } from './communities';
export { deliveries } from './deliveries';
export { mail } from './mail';
export { practices } from '../../en/practice-words';
export { practicesBot } from './practices';
export { questions } from './questions';
export { tabs } from './tabs';
