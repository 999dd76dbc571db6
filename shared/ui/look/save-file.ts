/** Hands a file to the browser's own download. */
export function saveFile(fileName: string, mediaType: string, body: BlobPart): void {
  const address = URL.createObjectURL(new Blob([body], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // the browser has read it by then; an address that stays keeps the file in memory
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
