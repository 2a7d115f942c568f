import { strFromU8, unzipSync } from "fflate";
import { createWordHost, type WordHostOptions } from "../../src/simulator";
import * as build from "../fixtures/docx-builder";
import { validatorErrors } from "../fixtures/validate-docx";
import { openOfficePage, type OfficePage } from "./office-page";

const pages: OfficePage[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

async function open(
  content: Parameters<typeof build.docx>[0],
  options: WordHostOptions = {},
  docx: build.DocxOptions = {},
) {
  const host = createWordHost(build.docx(content, docx), options);
  const page = await openOfficePage(host);
  pages.push(page);
  return { host, page, Word: page.Word };
}

async function texts(page: OfficePage): Promise<string[]> {
  return page.Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load("items/text,items/styleBuiltIn");
    await context.sync();
    return all.items.map((one) => `${one.styleBuiltIn}: ${one.text}`);
  });
}

it("gives a new paragraph the format of its neighbour, so a forgotten style is seen", async () => {
  const { page, Word, host } = await open([build.heading(1, "I. MỤC"), build.p("x")]);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph("mới", "After");
    await context.sync();
  });
  expect(await texts(page)).toEqual(["Heading1: I. MỤC", "Heading1: mới", "Normal: x"]);
  expect(await validatorErrors(host.save())).toEqual([]);
  expect(host.defects).toEqual([]);
});

it("carries out an insertion once, though the client names it several times in a batch", async () => {
  const { page, Word } = await open([build.p("a")]);
  await Word.run(async (context) => {
    const added = context.document.body.insertParagraph("b", "End");
    added.styleBuiltIn = "Heading2";
    added.alignment = "Centered";
    added.font.size = 12;
    added.load("text");
    await context.sync();
    added.styleBuiltIn = "Heading1";
    await context.sync();
  });
  expect(await texts(page)).toEqual(["Normal: a", "Heading1: b"]);
});

it("writes headings, formats, tables, controls, breaks and pictures that the Open XML SDK accepts", async () => {
  const { Word, host } = await open([build.p("mở đầu"), build.table([["1", "2"]]), build.p("cuối")]);
  await Word.run(async (context) => {
    const { body } = context.document;
    const first = body.paragraphs.getFirst();
    const heading = first.insertParagraph("Tiêu đề", "Before");
    heading.styleBuiltIn = "Heading4";
    const title = heading.insertParagraph("BÁO CÁO", "Before");
    title.styleBuiltIn = "Title";
    title.alignment = "Centered";
    title.spaceAfter = 6;
    title.spaceBefore = 3;
    title.lineSpacing = 18;
    title.firstLineIndent = -10;
    title.leftIndent = 20;
    title.rightIndent = 5;
    title.outlineLevel = 2;
    title.font.set({
      bold: true,
      italic: true,
      color: "#FF0000",
      name: "Arial",
      size: 13.5,
      underline: "Single",
      highlightColor: "#FFFF00",
      strikeThrough: true,
      superscript: true,
    });
    const table = first.insertTable(2, 3, "After", [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ]);
    table.styleBuiltIn = "GridTable4_Accent1";
    table.headerRowCount = 1;
    table.alignment = "Centered";
    table.shadingColor = "#EEEEEE";
    table.getBorder("InsideHorizontal").type = "Single";
    table.getBorder("Outside").color = "#0000FF";
    table.setCellPadding("Left", 4);
    table.styleBandedColumns = true;
    table.addRows("End", 1, [["x", "y", "z"]]);
    table.addColumns("End", 1, [["d"], ["4"], ["w"]]);
    table.getCell(0, 0).columnWidth = 72;
    table.getCell(0, 1).verticalAlignment = "Center";
    const control = table.insertContentControl();
    control.tag = "bc2282:x";
    control.title = "Bảng";
    control.appearance = "Hidden";
    control.color = "#00FF00";
    control.cannotDelete = true;
    const other = first.insertContentControl();
    other.title = "Đoạn";
    first.getRange("Content").insertText("thay", "Replace");
    first.search("hay").getFirst().insertContentControl().tag = "trong";
    first.insertBreak("Page", "After");
    first.insertBreak("SectionContinuous", "Before");
    body.insertBreak("Line", "End");
    body
      .getRange("End")
      .insertInlinePictureFromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "End",
      ).width = 100;
    context.document.properties.customProperties.add("số", 5);
    context.document.sections.getFirst().getHeader("Primary").insertParagraph("đầu trang", "End");
    await context.sync();
  });
  expect(host.defects).toEqual([]);
  expect(await validatorErrors(host.save())).toEqual([]);
});

it("records changes as insertions and deletions while tracking is on, and keeps deleted text in text", async () => {
  const { Word, host } = await open([build.p("một hai ba"), build.p("bốn")], { play: "m365" });
  const read = await Word.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    const first = context.document.body.paragraphs.getFirst();
    first.search("hai").getFirst().insertText("HAI", "Replace");
    context.document.body.insertParagraph("mới", "End");
    context.document.body.paragraphs.getFirst().getNext().delete();
    first.load("text");
    const now = first.getReviewedText("Current");
    const before = first.getReviewedText("Original");
    await context.sync();
    return [first.text, now.value, before.value];
  });
  expect(read[1]).toBe("một HAI ba");
  expect(read[2]).toBe("một hai ba");
  expect(read[0]).toContain("hai");
  expect(read[0]).toContain("HAI");
  expect(host.defects).toEqual([]);
  expect(await validatorErrors(host.save())).toEqual([]);
});

describe("text that replaces other text", () => {
  it("looks like the first character it replaces, and stays in its content control", async () => {
    const { Word, host } = await open([
      build.p(["trước ", build.bold("đậm"), " sau"]),
      build.table([["1", "2"]], { run: { italic: true } }),
    ]);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const found = first.search("đậm").getFirst();
      const control = found.insertContentControl();
      control.insertText("mới", "Replace");
      const cell = context.document.body.tables.getFirst().getCell(0, 1);
      cell.body.paragraphs.getFirst().getRange("Content").insertText("22", "Replace");
      await context.sync();
    });
    const xml = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(xml).toMatch(
      /<w:sdtContent><w:r><w:rPr><w:b\/>(<w:bCs\/>)?<\/w:rPr><w:t[^>]*>mới<\/w:t><\/w:r><\/w:sdtContent>/,
    );
    expect(xml).toMatch(/<w:i\/>(?:(?!<w:t).)*<w:t[^>]*>22</);
    expect(await validatorErrors(host.save())).toEqual([]);
  });

  it("takes a control within the line when the paragraph's mark is not covered, around it when it is", async () => {
    const { Word, host } = await open([build.p("cả đoạn"), build.p("cả đoạn nữa")]);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.getNext().insertContentControl().tag = "block";
      first.getRange("Content").insertContentControl().tag = "inline";
      await context.sync();
    });
    const xml = strFromU8(unzipSync(host.save())["word/document.xml"]!);
    expect(xml).toMatch(/<w:p>(<w:pPr>.*?<\/w:pPr>)?<w:sdt><w:sdtPr><w:tag w:val="inline"\/>/);
    expect(xml).toMatch(/<\/w:p><w:sdt><w:sdtPr><w:tag w:val="block"\/>/);
  });
});

describe("a content control within the line", () => {
  it("ends before the point behind it, also where nothing follows", async () => {
    const { Word, host } = await open([build.p("trước câu")]);
    const read = await Word.run(async (context) => {
      const line = context.document.body.paragraphs.getFirst();
      const control = line.search("câu").getFirst().insertContentControl();
      const space = control.getRange("After").insertText(" ", "Start");
      space.insertText("sau", "After");
      line.load("text");
      control.load("text");
      await context.sync();
      return [line.text, control.text];
    });
    expect(read).toEqual(["trước câu sau", "câu"]);
    expect(await validatorErrors(host.save())).toEqual([]);
    expect(host.defects).toEqual([]);
  });

  it("is told by a range inside it, not by one that only touches it, by the line or the paragraph mark", async () => {
    const { Word } = await open([build.p("trước câu sau"), build.p("cả")]);
    const read = await Word.run(async (context) => {
      const line = context.document.body.paragraphs.getFirst();
      const found = line.search("câu").getFirst();
      found.insertContentControl().tag = "trong";
      const whole = line.getNext();
      whole.getRange("Content").insertContentControl().tag = "cả";
      const asked = [
        found.getRange("Start"),
        line.search("â").getFirst(),
        found,
        line.search("c câu").getFirst(),
        line.search("sau").getFirst().getRange("Start"),
        line,
        whole.getRange("Content"),
        whole.getRange("End"),
        whole.getRange(),
        whole,
      ].map((one) => one.parentContentControlOrNullObject);
      for (const control of asked) control.load("tag");
      await context.sync();
      return asked.map((control) => (control.isNullObject ? "" : control.tag));
    });
    expect(read).toEqual(["trong", "trong", "trong", "", "", "", "cả", "cả", "", ""]);
  });
});

it("gives a new row the formats of the row beside it, cell by cell", async () => {
  const { Word, host } = await open([build.table([["a", "1"]], { align: ["left", "right"], boldRows: [0] })]);
  const read = await Word.run(async (context) => {
    const table = context.document.body.tables.getFirst();
    table.getCell(0, 0).insertRows("After", 1, [["b", "2"]]);
    const cells = [0, 1].map((column) => table.getCell(1, column).body.paragraphs.getFirst());
    for (const cell of cells) cell.load("text,alignment,font/bold");
    await context.sync();
    return cells.map(({ text, alignment, font }) => [text, alignment, font.bold]);
  });
  expect(read).toEqual([
    ["b", "Left", true],
    ["2", "Right", true],
  ]);
  expect(await validatorErrors(host.save())).toEqual([]);
});

it("keeps the proportions of a picture until they are unlocked", async () => {
  const { Word } = await open([build.p([build.picture()])]);
  const sizes = await Word.run(async (context) => {
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const picture = context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png, "End");
    picture.width = 100;
    picture.load("height,lockAspectRatio");
    await context.sync();
    const locked = [picture.height, picture.lockAspectRatio];
    picture.lockAspectRatio = false;
    picture.width = 50;
    picture.load("height,lockAspectRatio");
    await context.sync();
    return [locked, [picture.height, picture.lockAspectRatio]];
  });
  expect(sizes).toEqual([
    [100, true],
    [100, false],
  ]);
});
