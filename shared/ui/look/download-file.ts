/** Hands a list to the browser's own download. @param content CSV with its byte order mark */
export function downloadCsv(content: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // the browser has read it by then; an address that stays keeps the file in memory
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
