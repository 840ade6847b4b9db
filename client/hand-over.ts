/** Hands a file to the reader. */
export function handOver(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Hands a text to the reader as a file. */
export const saveFile = (name: string, text: string, type: string): void => handOver(name, new Blob([text], { type }));
