/** In letters that part words by spaces, a single word is no full name; 王小明 is one. */
const partOfName = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/u;

/** Whether words are the name of one person, and not a part of many people's. */
export function isFullName(words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  return others.length > 0 || (first !== '' && !partOfName.test(first));
}
