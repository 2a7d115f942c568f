import { element } from "../element";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the document to the browser as a file to save. */
export function download(docx: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(docx)], { type: docxType }));
  element("a", { href: address, download: name }).click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
