import type { TableModel, TableRow } from "../../statistics";

/**
 * How a table and its lines look: Times New Roman, black (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I, khoản 4).
 * The decree is silent about tables; this is what officials' tables look like. Everything is set on each paragraph,
 * because Word gives what is inserted the format of its neighbour, and the document's Normal style may be odd.
 */
const fontName = "Times New Roman";
const black = "#000000";
/** Points. A line of the caption and the like; a cell; a cell of a table with many columns. */
const lineSize = 13;
const bodySize = 14;
/** 1,27 cm. */
const bodyIndent = 36;
const manyColumns = 7;
const cellSize = (columns: number) => (columns >= manyColumns ? 12 : 13);
const cellSpace = 3;
const cellPadding = 3.5;
/** Word divides by 12: single spacing. */
const single = 12;
/** Width between the margins of a decree-30 page, 16 cm in points: WordApi 1.3 does not tell the page's. */
const textWidth = 453.5;

interface ParagraphLook {
  readonly alignment: "Left" | "Centered" | "Right" | "Justified";
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

interface FontLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What has been put into the document for one table, before it has a look. */
export interface InsertedParts {
  readonly caption: Word.Paragraph;
  readonly unit?: Word.Paragraph;
  readonly source?: Word.Paragraph;
  /** An empty paragraph that keeps the table apart from what follows. */
  readonly tail?: Word.Paragraph;
  readonly table: Word.Table;
}

/** All styles first, then the looks of paragraphs, then the fonts: applying a style takes a paragraph's look away. */
export function giveLook({ caption, unit, source, tail, table }: InsertedParts, model: TableModel): void {
  const lines: [Word.Paragraph | undefined, ParagraphLook, FontLook][] = [
    [caption, captionLook, { size: lineSize, bold: true, italic: false }],
    [
      unit,
      { ...captionLook, alignment: "Right", spaceBefore: 0 },
      { size: lineSize, bold: false, italic: true },
    ],
    [source, sourceLook, { size: lineSize, bold: false, italic: true }],
    [tail, { ...sourceLook, spaceBefore: 0 }, { size: lineSize, bold: false, italic: false }],
  ];
  const cells = model.rows.flatMap(({ kind }, row) =>
    model.columns.map(({ alignment }, column) => ({
      paragraph: table.getCell(row, column).body.paragraphs.getFirst(),
      look: {
        alignment: kind === "header" ? "Centered" : alignments[alignment],
        spaceBefore: cellSpace,
        spaceAfter: cellSpace,
      } as const,
    })),
  );
  table.styleBuiltIn = "TableGrid";
  for (const [paragraph, look] of lines) if (paragraph) setParagraph(paragraph, look);
  for (const { paragraph, look } of cells) setParagraph(paragraph, look);
  for (const [paragraph, , font] of lines) if (paragraph) setFont(paragraph.font, font);
  setFont(table.font, { size: cellSize(model.columns.length), bold: false, italic: false });
  model.rows.forEach((row, index) => {
    if (isBold(row, model)) table.getCell(index, 0).parentRow.font.bold = true;
  });
  setFrame(table, model);
}

const captionLook: ParagraphLook = { alignment: "Centered", spaceBefore: 6, spaceAfter: cellSpace };
const sourceLook: ParagraphLook = { alignment: "Left", spaceBefore: cellSpace, spaceAfter: 6 };
const alignments = { left: "Left", center: "Centered", right: "Right" } as const;

/** Rows that stand out: headings, names of groups, totals; and the names of rows whose figures stand in rows below. */
export function isBold({ kind }: TableRow, { rows }: Pick<TableModel, "rows">): boolean {
  if (kind === "item") return rows.some((other) => other.kind === "measure");
  return kind === "header" || kind === "group" || kind === "total";
}

/** A paragraph in style Normal with nothing of what that style or a neighbour may bring. */
export function setParagraph(
  paragraph: Word.Paragraph,
  { alignment, spaceBefore, spaceAfter }: ParagraphLook,
): void {
  paragraph.styleBuiltIn = "Normal";
  paragraph.alignment = alignment;
  paragraph.leftIndent = 0;
  paragraph.firstLineIndent = 0;
  paragraph.spaceBefore = spaceBefore;
  paragraph.spaceAfter = spaceAfter;
  paragraph.lineSpacing = single;
}

/** A paragraph of text, as the decree has it: size 14, justified, the first line indented. */
export function setBodyText(paragraph: Word.Paragraph): void {
  setParagraph(paragraph, { alignment: "Justified", spaceBefore: 6, spaceAfter: 6 });
  paragraph.firstLineIndent = bodyIndent;
  setFont(paragraph.font, { size: bodySize, bold: false, italic: false });
}

function setFont(font: Word.Font, { size, bold, italic }: FontLook): void {
  font.name = fontName;
  font.size = size;
  font.bold = bold;
  font.italic = italic;
  font.color = black;
  font.underline = "None";
  font.strikeThrough = false;
  // "Use null for no highlight color", which the type does not know (docs of Word.Font).
  Object.assign(font, { highlightColor: null });
}

const edges = ["Top", "Left", "Bottom", "Right", "InsideHorizontal", "InsideVertical"] as const;

/** Lines around all cells, widths of columns, text in the middle of its row, headings on each page. */
function setFrame(table: Word.Table, model: TableModel): void {
  for (const edge of edges) {
    const border = table.getBorder(edge);
    border.type = "Single";
    border.width = 0.5;
    border.color = black;
  }
  table.alignment = "Centered";
  table.verticalAlignment = "Center";
  table.setCellPadding("Left", cellPadding);
  table.setCellPadding("Right", cellPadding);
  columnWidths(model).forEach((width, column) => {
    table.getCell(0, column).columnWidth = width;
  });
  // Keeps the proportions and fills the page that this one really is.
  table.autoFitWindow();
  // Word for Windows may not take it (office-js #6411); nothing rests on it.
  table.headerRowCount = model.rows.filter(({ kind }) => kind === "header").length;
  describe(table, model);
}

/** Points: the model's percentages, but no word of a heading is broken; the widest column gives what that takes. */
export function columnWidths({ columns }: Pick<TableModel, "columns">): number[] {
  const letter = cellSize(columns.length) * 0.68;
  const widths = columns.map(({ width, heading }) => {
    const longest = Math.max(...heading.split(/\s+/).map((word) => word.length));
    return Math.max((textWidth * width) / 100, longest * letter + 2 * cellPadding + 1);
  });
  const widest = widths.indexOf(Math.max(...widths));
  const surplus = widths.reduce((sum, width) => sum + width, 0) - textWidth;
  return widths.map((width, column) => (column === widest ? width - surplus : width));
}

/**
 * Alternative text of tables is WordApiDesktop 1.3, and missing from the npm build of office.js; without it the
 * title of the content control names the table. WordApi 1.3 could only bring it in with the whole table by `insertOoxml`,
 * which has put paragraphs into cells (office-js #116) and taken the style from the last paragraph (#2914, #2411): what it
 * leaves would have to be read again and mended.
 */
function describe(table: Word.Table, { title, altText }: TableModel): void {
  const supported = Office.context.requirements.isSetSupported("WordApiDesktop", "1.3");
  if (supported && "description" in Word.Table.prototype) {
    table.title = title;
    table.description = altText;
  }
}
