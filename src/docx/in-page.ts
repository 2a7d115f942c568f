import type { DocxPackage } from "./package/docx-package";
import { openPackageWith } from "./package/open-package";
import { pageTools } from "./package/page-tools";
import { readDocxWith, type DocxReport } from "./read-docx";

// Apart from the rest: whoever brings tools of its own does not load those of a page.

/** `openPackageWith` the tools of a page. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  return openPackageWith(pageTools, bytes);
}

/** `readDocxWith` the tools of a page. */
export function readDocx(bytes: Uint8Array): DocxReport {
  return readDocxWith(pageTools, bytes);
}
