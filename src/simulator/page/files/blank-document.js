import { strToU8, zipSync } from "fflate";
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Page and font as Nghị định 30/2020/NĐ-CP, Phụ lục I wants them: A4, margins 20/20/30/15 mm, Times New Roman 14. */
const body = `<w:document ${w}><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
const heading = (level, extra) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${extra}</w:rPr></w:style>`;
const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${heading(1, "<w:b/><w:bCs/>")}${heading(2, "<w:b/><w:bCs/>")}${heading(3, "<w:b/><w:bCs/><w:i/><w:iCs/>")}${heading(4, "<w:i/><w:iCs/>")}</w:styles>`;
/** A new, empty document as Word makes it, with the styles the outline's headings use. */
export function blankDocument() {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
    "_rels/.rels": relationships("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relationships("styles", "styles.xml"),
    "word/document.xml": body,
    "word/styles.xml": styles,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)])),
  );
}
function relationships(kind, target) {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipTypes}/${kind}" Target="${target}"/></Relationships>`;
}
