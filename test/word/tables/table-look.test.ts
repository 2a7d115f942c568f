import { readDocx } from "../../../src/docx";
import { bold, p } from "../../fixtures/docx-builder";
import { validatorErrors } from "../../fixtures/validate-docx";
import { recipeWith } from "../../statistics/recipes/recipes";
import { inSection, modelOf, openTables, report, xmlOf, type OpenedTables } from "./opened";
import { block, model, planning } from "./outlined";

describe("how a table looks, whatever the document's styles are", () => {
  const odd = {
    font: "Calibri",
    size: 11,
    body: { firstLine: 36, left: 20, before: 6, after: 6, line: 1.5 },
  };
  const highlighted = [p([bold("Chữ đậm, tô vàng")], { align: "both", left: 10 })];

  test.each([
    ["ordinary", {}, highlighted],
    ["odd", odd, []],
  ] as const)("%s", async (_, options, pieces) => {
    const { host, tables } = await openTables(report({ "I.2.1": pieces }, options));
    await tables.insertTable(model, inSection("I.2.1"));
    const { paragraphs, tables: found } = readDocx(host.save()).document;
    const [inserted] = found;
    const single = { styleKind: "normal", firstLineIndent: 0, leftIndent: 0, lineSpacing: 12 };
    const font = { name: "Times New Roman", size: 13 };
    for (const [row, { kind }] of model.rows.entries()) {
      model.columns.forEach(({ alignment }, column) => {
        const cell = paragraphs[inserted!.start + row * model.columns.length + column]!;
        const wanted = kind === "header" || alignment === "center" ? "centered" : alignment;
        expect(cell).toMatchObject({
          ...single,
          alignment: wanted,
          spaceBefore: 3,
          spaceAfter: 3,
          tableLevel: 1,
        });
        if (cell.text !== "") expect(cell.font).toEqual({ ...font, italic: false, bold: kind !== "item" });
      });
    }
    const line = (text: string | undefined) => paragraphs.find((paragraph) => paragraph.text === text);
    expect(line(block(1)[0])).toMatchObject({
      ...single,
      alignment: "centered",
      font: { ...font, bold: true, italic: false },
    });
    expect(line(model.unitLine)).toMatchObject({
      ...single,
      alignment: "right",
      font: { ...font, bold: false, italic: true },
    });
    expect(line(model.sourceLine)).toMatchObject({
      ...single,
      alignment: "left",
      font: { ...font, bold: false, italic: true },
    });
  });

  test("by years: the name of a row is bold above its figures, which stand in rows below", async () => {
    const recipe = recipeWith(
      "quy-hoach",
      ["Cấp tỉnh", ["Giám đốc", { "total@2024": "10", "women@2024": "4", "total@2025": "12" }]],
      { years: [2024, 2025] },
    );
    const { host, tables } = await openTables(report());
    await tables.insertTable(modelOf(recipe), inSection("I.2.1"));
    const { paragraphs } = readDocx(host.save()).document;
    const bolds = ["Cấp tỉnh", "Giám đốc", "Tổng số", "Nữ", "10"].map(
      (text) => paragraphs.find((one) => one.text === text && one.tableLevel === 1)?.font.bold,
    );
    expect(bolds).toEqual([true, true, false, false, false]);
  });

  test("has lines around every cell, a name in its control, no lock, and headings that repeat where Word takes that", async () => {
    const { host, tables } = await openTables(report(), { ignoresHeaderRowCount: false });
    const long = { ...model, title: `${model.title} ${"rất dài ".repeat(12)}` };
    await tables.insertTable(long, inSection("I.2.1"));
    const xml = xmlOf(host);
    for (const side of ["top", "left", "bottom", "right", "insideH", "insideV"])
      expect(xml).toContain(`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toContain("<w:lock");
    expect(xml).toContain(`<w:tag w:val="bc2282:${planning.id}"/>`);
    const [, title = ""] = /<w:alias w:val="([^"]*)"/.exec(xml) ?? [];
    expect(title.length).toBeLessThanOrEqual(64);
    expect(title.startsWith(model.title)).toBe(true);
  });
});

describe("the alternative text of a table", () => {
  /** As newer builds of office.js have it (WordApiDesktop 1.3); the npm build has not. */
  function withNewerLibrary({ page }: OpenedTables): void {
    const { BatchApiHelper } = (page.window as unknown as { OfficeExtension: Library }).OfficeExtension;
    for (const [name, wireName] of [
      ["title", "Title"],
      ["description", "Description"],
    ] as const) {
      Object.defineProperty(page.Word.Table.prototype, name, {
        set(this: Word.Table, value: string) {
          BatchApiHelper.invokeSetProperty(this, wireName, value, 0);
        },
      });
    }
  }

  test("is written where Word and office.js know it, and Word accepts the file", async () => {
    const opened = await openTables(report(), { play: "m365", wordApiDesktop: "1.3" });
    withNewerLibrary(opened);
    expect(await opened.syncsOf(() => opened.tables.insertTable(model, inSection("I.2.1")))).toBe(2);
    const xml = xmlOf(opened.host);
    expect(xml).toContain(`<w:tblCaption w:val="${model.title}"/>`);
    expect(xml).toContain(`<w:tblDescription w:val="${model.altText}"/>`);
    expect(await validatorErrors(opened.host.save())).toEqual([]);
  });

  test.each([
    ["an older Word", { play: "m365" }, true],
    ["an older office.js", { play: "m365", wordApiDesktop: "1.3" }, false],
  ] as const)("is left out by %s, and the table stands there all the same", async (_, options, newer) => {
    const opened = await openTables(report(), options);
    if (newer) withNewerLibrary(opened);
    await opened.tables.insertTable(model, inSection("I.2.1"));
    expect(xmlOf(opened.host)).not.toContain("w:tblDescription");
    expect(xmlOf(opened.host)).toContain(`<w:tag w:val="bc2282:${planning.id}"/>`);
    expect(opened.host.defects).toEqual([]);
  });
});

/** The part of the library that the members of its proxies are made of. */
interface Library {
  readonly BatchApiHelper: {
    invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
  };
}
