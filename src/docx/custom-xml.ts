import type { DocxPackage } from "./package/docx-package";

/** Data that a program keeps in the document (ISO 29500-1 15.2.5). */
export interface CustomXmlPart {
  /** Its part's name in the package. */
  readonly name: string;
  readonly xml: string;
}

/** The custom XML parts of the document part `main`. */
export function readCustomXmlParts(opened: DocxPackage, main: string): CustomXmlPart[] {
  return opened.related(main, "customXml").map((name) => ({ name, xml: opened.text(name) }));
}
