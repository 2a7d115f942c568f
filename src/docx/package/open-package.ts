import { DocxError } from "../errors";
import { limits } from "../limits";
import { DocxPackage } from "./docx-package";
import type { PackageTools } from "./package-tools";
import { notADocx, refuseOtherFormats } from "./sniff";
import { readZip } from "./zip-read";

/** Opens the package of a .docx, .docm, .dotx or .dotm; throws `DocxError` for everything else. */
export function openPackageWith(tools: PackageTools, bytes: Uint8Array): DocxPackage {
  if (bytes.length > limits.file) throw new DocxError("too-large", `${bytes.length} bytes`);
  refuseOtherFormats(bytes);
  return new DocxPackage(readZip(bytes), tools);
}

/** The package as a file: parts that nobody set keep their bytes, and the parts their order. */
export function savePackage(opened: DocxPackage): Uint8Array {
  return opened.save();
}

/**
 * The name of the document part, found by its relationship: Word on the web may call it word/document22.xml. Files
 * made by hand may lack relationships; then its content type or its usual name counts.
 */
export function mainPartOf(opened: DocxPackage): string {
  const main = opened.related("", "officeDocument")[0];
  const type = main === undefined ? undefined : opened.contentType(main);
  if (type && /spreadsheetml/.test(type)) throw notADocx("xlsx");
  if (type && /presentationml/.test(type)) throw notADocx("pptx");
  if (main !== undefined) return main;
  const named =
    opened.partNames.find((name) =>
      /wordprocessingml\.\w+\.main\+xml$/.test(opened.contentType(name) ?? ""),
    ) ?? opened.partNames.find((name) => name.toLowerCase() === "word/document.xml");
  if (named !== undefined) return named;
  if (opened.relationships().some(({ kind }) => kind === "officeDocument"))
    throw new DocxError("damaged", "no document part");
  throw notADocx(isOpenDocument(opened) ? "odt" : "zip");
}

/** OpenDocument files begin with a part that says so (ODF 1.2 part 3, 3.3). */
function isOpenDocument(opened: DocxPackage): boolean {
  return (
    opened.has("mimetype") && new TextDecoder().decode(opened.bytes("mimetype")).includes("opendocument")
  );
}
