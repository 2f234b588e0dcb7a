export interface GivenFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly contentBase64: string;
}

/** Lets the browser keep what the platform made. */
export function saveFile({ fileName, mediaType, contentBase64 }: GivenFile): void {
  const bytes = Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // After the browser took it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
