import { strToU8, zipSync } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

export interface SmallDocx {
  /** Inside `w:body`, without the final section. */
  readonly body: string;
  /** More styles. */
  readonly styles?: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Inside `w:settings`. */
  readonly settings?: string;
  /** Other parts, as they are. */
  readonly parts?: Readonly<Record<string, string>>;
}

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

/** A .docx with Normal, three heading styles and Table Grid; only what a test needs is added. */
export function smallDocx({ body, styles = "", numbering, settings, parts = {} }: SmallDocx): Uint8Array {
  const documentParts: [name: string, kind: string, xml: string][] = [
    [
      "styles",
      "styles",
      `<w:styles xmlns:w="${w}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault>` +
        `<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>` +
        `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${heading(1)}${heading(2)}${heading(3)}` +
        `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>` +
        `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/></w:style>${styles}</w:styles>`,
    ],
  ];
  if (numbering !== undefined)
    documentParts.push(["numbering", "numbering", `<w:numbering xmlns:w="${w}">${numbering}</w:numbering>`]);
  if (settings !== undefined)
    documentParts.push(["settings", "settings", `<w:settings xmlns:w="${w}">${settings}</w:settings>`]);
  const overrides = documentParts
    .map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${type(kind)}"/>`)
    .join("");
  const related = documentParts
    .map(
      ([name, kind], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${name}.xml"/>`,
    )
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
      `<Override PartName="/word/document.xml" ContentType="${type("document.main")}"/>${overrides}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml":
      `${declaration}<w:document xmlns:w="${w}" xmlns:r="${office}"><w:body>${body}` +
      `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="${relationships}">${related}</Relationships>`,
    ...Object.fromEntries(documentParts.map(([name, , xml]) => [`word/${name}.xml`, declaration + xml])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run. */
export function p(text: string, style?: string): string {
  const pPr = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of plain cells. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`).join("");
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join("");
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`
  );
}
