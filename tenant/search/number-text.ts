const SPACE = 32;
const ZERO = 48;

/**
 * Reads whole numbers of at least 0 that stand in one text, each apart by a space. Ids of many rows
 * leave SQLite this way: a row of its own for each took twenty times as long.
 */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array((text.length + 1) >> 1);
  let count = 0;
  let number = 0;
  for (let position = 0; position <= text.length; position += 1) {
    const code = position < text.length ? text.charCodeAt(position) : SPACE;
    if (code !== SPACE) number = number * 10 + code - ZERO;
    else if (position > 0 && text.charCodeAt(position - 1) !== SPACE) {
      numbers[count] = number;
      count += 1;
      number = 0;
    }
  }
  return numbers.subarray(0, count);
}
