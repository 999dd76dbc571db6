/**
 * Puts a text into the clipboard.
 * @returns whether it is there; browsers give no clipboard to pages without https, or refuse it
 */
export function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return Promise.resolve(false);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false
  );
}
