import type { OpenDocument } from "./model/open-document";

interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string | undefined;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Puts an earlier state of the text back, as undo does. Custom XML parts stay as they are now: Word does not undo that
 * one was added or deleted (its events for that say nothing of undo, those for nodes within a part do).
 */
export function restoreText(document: OpenDocument, file: Uint8Array): void {
  const kept = customXml(document).map((name) => ({
    part: keep(document, name),
    properties: document.parts.related(name, "customXmlProps").map((one) => keep(document, one)),
  }));
  document.restore(file);
  const { parts, mainPart } = document;
  for (const name of customXml(document)) {
    for (const properties of parts.related(name, "customXmlProps")) parts.delete(properties);
    parts.delete(name);
    parts.unrelate(mainPart, name);
  }
  for (const { part, properties } of kept) {
    for (const { name, bytes, type } of [part, ...properties]) parts.put(name, bytes, type);
    for (const { name } of properties) parts.relate(part.name, `${relationships}/customXmlProps`, name);
    parts.relate(mainPart, `${relationships}/customXml`, part.name);
  }
  document.partsChanged();
}

function customXml({ parts, mainPart }: OpenDocument): string[] {
  return parts.related(mainPart, "customXml");
}

function keep({ parts }: OpenDocument, name: string): Kept {
  return { name, bytes: parts.bytes(name), type: parts.contentType(name) };
}
