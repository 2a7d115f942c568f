export { DocxError, type DocxErrorCode, type OtherFormat } from "./errors";
export { mainPartOf, savePackage } from "./package/open-package";
export type { DocxPackage } from "./package/docx-package";
export { resolveTarget, type Relationship } from "./package/relationships";
export { readStyles, type Formats, type Style, type StyleSheet, type StyleType } from "./styles/style-sheet";
export type { ParagraphFormat, RunFormat } from "./styles/formats";
export {
  readNumbering,
  type ListDefinition,
  type ListLevel,
  type Numbering,
} from "./numbering/list-definitions";
export { createListCounter, type ListCounter } from "./numbering/list-counter";
export { listPlaceOf, type ListPlace } from "./numbering/paragraph-list";
export { openPackage, readDocx } from "./in-page";
export { readDocxWith, type DocxReport } from "./read-docx";
export type { CustomXmlPart } from "./custom-xml";
export { KnownParts } from "./package/known-parts";
export type { PackageTools } from "./package/package-tools";
export { pageTools } from "./package/page-tools";
export { maxFileSize } from "./limits";
