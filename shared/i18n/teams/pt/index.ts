export * from '../../pt';
export { bot } from './bot';
export { communities } from './communities';
export { deliveries } from './deliveries';
export { mail } from './mail';
export { practices } from '../../pt/practice-words';
export { practicesBot } from './practices';
export { questions } from './questions';
export { tabs } from './tabs';
