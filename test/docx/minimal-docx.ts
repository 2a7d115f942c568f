import { zipSync } from "fflate";
import { readDocx } from "../../src/docx";
import type { Paragraph, ReportDocument } from "../../src/report";

/** XML of the parts of a .docx, without their root elements. */
export interface MinimalParts {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly theme?: string;
  /** Whole parts by name. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the document part besides those of the parts above. */
  readonly relationships?: string;
}

const office = "http://schemas.openxmlformats.org";
export const namespaces =
  `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" ` +
  `xmlns:mc="${office}/markup-compatibility/2006" xmlns:m="${office}/officeDocument/2006/math" ` +
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" ` +
  `xmlns:pic="${office}/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  'xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

const encoder = new TextEncoder();

export function xmlPart(root: string, content: string, attributes = namespaces): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${attributes}>${content}</${root}>`;
}

/** The parts of a small .docx by name. */
export function minimalFiles(parts: MinimalParts): Record<string, Uint8Array> {
  const roots = {
    styles: "w:styles",
    numbering: "w:numbering",
    settings: "w:settings",
    comments: "w:comments",
    commentsExtended: "w15:commentsEx",
    theme: "a:theme",
  } as const;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": xmlPart(
      "Types",
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.' +
        'wordprocessingml.document.main+xml"/>',
      `xmlns="${office}/package/2006/content-types"`,
    ),
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": xmlPart("w:document", `<w:body>${parts.body ?? ""}</w:body>`),
  };
  let own = parts.relationships ?? "";
  for (const [kind, root] of Object.entries(roots)) {
    const content = parts[kind as keyof typeof roots];
    if (content === undefined) continue;
    files[`word/${kind}.xml`] = xmlPart(root, content);
    own += relationship(`rId_${kind}`, kind, `${kind}.xml`);
  }
  files["word/_rels/document.xml.rels"] = relationships(own);
  Object.assign(files, parts.extra);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
}

export function minimalDocx(parts: MinimalParts): Uint8Array {
  return zipSync(minimalFiles(parts));
}

export function relationships(content: string): string {
  return xmlPart("Relationships", content, `xmlns="${office}/package/2006/relationships"`);
}

export function relationship(id: string, kind: string, target: string, mode = ""): string {
  const type = `${office}/officeDocument/2006/relationships/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

export function documentOf(body: string, parts: Omit<MinimalParts, "body"> = {}): ReportDocument {
  return readDocx(minimalDocx({ ...parts, body })).document;
}

export function paragraphsOf(body: string, parts: Omit<MinimalParts, "body"> = {}): readonly Paragraph[] {
  return documentOf(body, parts).paragraphs;
}

export function textsOf(body: string, parts: Omit<MinimalParts, "body"> = {}): string[] {
  return paragraphsOf(body, parts).map((paragraph) => paragraph.text);
}

/** A run. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of one run. */
export function para(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}
