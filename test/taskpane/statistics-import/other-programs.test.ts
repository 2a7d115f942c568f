import { strToU8, unzipSync, zipSync } from "fflate";
import { sheetOf, sheetXml, shown, workbook } from "./files";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Parts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly more?: Record<string, string | Uint8Array>;
  /** Of the relationships' type. */
  readonly namespace?: string;
  /** Before the targets of relationships: "/xl/" where a program writes them in full. */
  readonly base?: string;
}

/** A workbook of one sheet "S1" with its shared texts and styles, as programs other than the tests' own write it. */
function written({ sheet, strings, styles, more = {}, namespace = relations, base = "" }: Parts): Uint8Array {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${namespace}/${type}" Target="${base}${target}"/>`;
  return workbook([sheet], {
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": strings }),
    ...(styles === undefined ? {} : { "xl/styles.xml": styles }),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}">${link("rId1", "worksheet", "worksheets/sheet1.xml")}${link("rId2", "styles", "styles.xml")}${link("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    ...more,
  });
}

const read = async (parts: Parts) => sheetOf("a.xlsx", written(parts), "S1");
const sst = (...items: string[]) =>
  `<sst xmlns="${main}">${items.map((text) => `<si>${text}</si>`).join("")}</sst>`;
const formats = (...ids: number[]) =>
  `<cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs>`;

test("Excel: rich texts without their reading aids, escaped letters, results of shared and text formulas", async () => {
  const { grid, errors, withoutResult } = await read({
    strings: sst(
      `<r><t xml:space="preserve">Trong đó: </t></r><r><rPr><b/><sz val="13"/><rFont val="Times New Roman"/></rPr><t>Nữ</t></r><rPh sb="0" eb="1"><t>Phiên âm</t></rPh><phoneticPr fontId="1"/>`,
      `<t>Tổng số_x000D_\n(người)</t>`,
      `<t/>`,
    ),
    sheet: sheetXml(
      `<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
        `<row r="2"><c r="A2" t="str"><f>"Cấp "&amp;B9</f><v>Cấp tỉnh</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">C2*2</f><v>72</v></c><c r="C2" t="b"><v>1</v></c></row>` +
        `<row r="3"><c r="A3" t="str"><f>IF(B9&gt;0,"x","")</f><v></v></c><c r="B3"><f t="shared" si="0"/><v>170</v></c><c r="C3" t="e"><f>B3/0</f><v>#DIV/0!</v></c></row>` +
        `<row r="4"><c r="B4"><v>0.42350000000000004</v></c><c r="C4"><v>1E3</v></c></row>`,
    ).replace(
      "<worksheet ",
      `<worksheet xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" `,
    ),
  });
  expect(shown(grid)).toEqual([
    "Trong đó: Nữ | Tổng số\r\n(người)",
    "Cấp tỉnh | 72 | TRUE",
    " | 170 | #DIV/0!",
    " | 0,4235 | 1000",
  ]);
  expect({ errors, withoutResult }).toEqual({ errors: ["C3"], withoutResult: [] });
});

test("Excel for Mac's old calendar counts from 1904", async () => {
  const { grid } = await read({
    styles: `<styleSheet xmlns="${main}">${formats(14)}</styleSheet>`,
    sheet: sheetXml(`<row r="1"><c r="A1" s="1"><v>44468</v></c></row>`),
    more: {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="1"/><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
  });
  expect(shown(grid)).toEqual(["30/09/2025"]);
});

test("Excel's strict form of the format, with days as ISO dates", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const { grid } = await read({
    namespace: links,
    styles: `<styleSheet xmlns="${strict}">${formats(14)}</styleSheet>`,
    sheet: sheetXml(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="d"><v>2025-09-30</v></c></row>`,
    ).replace(main, strict),
    strings: sst("<t>Ngày ban hành</t>").replace(main, strict),
    more: {
      "_rels/.rels": `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${strict}" xmlns:r="${links}"><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
  });
  expect(shown(grid)).toEqual(["Ngày ban hành | 30/09/2025"]);
});

test("Google Sheets: formulas it alone knows keep their results, days its own separators", async () => {
  const { grid, withoutResult } = await read({
    styles: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd&quot;/&quot;mm&quot;/&quot;yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0%"/></numFmts>${formats(164, 165, 10)}</styleSheet>`,
    sheet: sheetXml(
      `<row r="1" ht="15.75" customHeight="1"><c r="A1" s="1"><v>45930.0</v></c><c r="B1" s="2"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B)"),0.35)</f><v>0.35</v></c><c r="C1" s="3"><v>0.423529411764706</v></c></row>` +
        `<row r="2" hidden="1" ht="15.75" customHeight="1"><c r="A2" t="b"><v>0</v></c></row>`,
      `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>`,
      `<drawing r:id="rId1"/>`,
    ).replace("<worksheet ", `<worksheet xmlns:r="${relations}" `),
  });
  expect(shown(grid)).toEqual(["30/09/2025 | 35,0% | 42,35%", "FALSE"]);
  expect(withoutResult).toEqual([]);
});

test("WPS: its own attributes and parts, and its name for the general format", async () => {
  const { grid } = await read({
    styles: `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="176" formatCode="0_ "/><numFmt numFmtId="177" formatCode="#,##0_ "/><numFmt numFmtId="178" formatCode="G/通用格式"/></numFmts>${formats(176, 177, 178)}</styleSheet>`,
    sheet: sheetXml(
      `<row r="1" spans="1:3"><c r="A1" s="1"><v>72</v></c><c r="B1" s="2"><v>1170</v></c><c r="C1" s="3"><v>5.5</v></c></row>`,
      `<sheetPr/><dimension ref="A1:C1"/><cols><col min="1" max="1" width="9.23" customWidth="1"/></cols>`,
    ).replace("<worksheet ", `<worksheet xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" `),
    more: { "xl/cellimages.xml": "<etc:cellImages/>" },
  });
  expect(shown(grid)).toEqual(["72 | 1.170 | 5,5"]);
});

test("programs on the Open XML SDK: prefixed names, targets in full, texts in the cells", async () => {
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
  const { grid } = await read({
    base: "/xl/",
    styles: prefixed(`<styleSheet xmlns="${main}">${formats(9)}</styleSheet>`),
    sheet: prefixed(
      sheetXml(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>Cán bộ nữ</t></is></c><c r="B1" s="1"><v>0.35</v></c></row>`,
        "",
        `<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
      ),
    ),
  });
  expect(shown(grid)).toEqual(["Cán bộ nữ | 35%"]);
});

test("openpyxl: accounting formats by their number alone", async () => {
  const { grid } = await read({
    styles: `<styleSheet xmlns="${main}"><numFmts count="0"/>${formats(41, 43, 44)}</styleSheet>`,
    sheet: sheetXml(
      `<row r="1"><c r="A1" s="1"><v>1170.4</v></c><c r="B1" s="2"><v>1234.5</v></c><c r="C1" s="3"><v>1500</v></c></row>` +
        `<row r="2"><c r="A2" s="1"><v>0</v></c><c r="B2" s="2"><v>-12.5</v></c></row>`,
    ),
  });
  expect(shown(grid)).toEqual(["1.170 | 1.234,50 | 1500", "- | -12,50"]);
});

test("a file's own format of that number counts before the usual one", async () => {
  const { grid } = await read({
    styles: `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="41" formatCode="0.0"/></numFmts>${formats(41)}</styleSheet>`,
    sheet: sheetXml(`<row r="1"><c r="A1" s="1"><v>1170.4</v></c></row>`),
  });
  expect(shown(grid)).toEqual(["1170,4"]);
});

test("exports of reporting systems: cells and rows without names, the workbook under another name", async () => {
  const sheet = sheetXml(
    `<row><c t="inlineStr"><is><t>Nữ</t></is></c><c><v>5</v></c></row><row><c/><c><v>7</v></c></row>`,
  );
  const parts = unzipSync(workbook([sheet]));
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name.replace("workbook.xml", "workbook22.xml"), part]),
  );
  renamed["_rels/.rels"] = strToU8(
    `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook22.xml"/></Relationships>`,
  );
  const { grid } = await sheetOf("a.xlsx", zipSync(renamed), "S1");
  expect(shown(grid)).toEqual(["Nữ | 5", " | 7"]);
});

test.each([
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
])("a sheet whose XML is in %s is read, not taken for blank", async (encoding, mark) => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>Nữ</t></is></c></row>`)}`;
  const bytes = Buffer.from(xml, "utf16le");
  if (encoding === "utf-16be") bytes.swap16();
  const sheet = new Uint8Array([...mark, ...bytes]);
  const { grid } = await read({ sheet: "", more: { "xl/worksheets/sheet1.xml": sheet } });
  expect(shown(grid)).toEqual(["Nữ"]);
});

test("columns and rows drawn so narrow that nothing shows are hidden", async () => {
  const { hiddenColumns, hiddenRows } = await read({
    sheet: sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" ht="0" customHeight="1"><c r="A2"><v>4</v></c></row><row r="3" hidden="true"><c r="A3"><v>5</v></c></row>`,
      `<cols><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>`,
    ),
  });
  expect({ hiddenColumns, hiddenRows }).toEqual({ hiddenColumns: [1, 2], hiddenRows: [1, 2] });
});
