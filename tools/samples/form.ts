import {
  bold,
  decreeBody,
  decreePage,
  docx,
  heading,
  p,
  run,
  table,
  type DocxOptions,
  type Inline,
  type Piece,
  type TableOptions,
} from "../../test/fixtures/docx-builder";

/** Form and layout of a report as Nghị định 30/2020/NĐ-CP, phụ lục I and mẫu 1.4 of phụ lục III, want it. */

interface Letterhead {
  readonly superior: string;
  readonly agency: string;
  readonly number: string;
  readonly placeAndDate: string;
}

const centred = { align: "center", firstLine: 0, before: 0 } as const;

/** The line under an agency's name or a title, `width` wide in a column of `column` points. */
function line(width: number, column: number): Piece {
  const side = (column - width) / 2;
  return p("", { ...centred, line: 1, left: side, right: side, lineBelow: true, run: { size: 2 } });
}

const textWidth = 468;

export function letterhead({ superior, agency, number, placeAndDate }: Letterhead): Piece {
  const left = [
    p(superior, { ...centred, run: { size: 13 } }),
    p(run(agency, { bold: true, size: 13 }), centred),
    line(60, 176),
    p(number, { ...centred, before: 8, run: { size: 13 } }),
  ];
  const right = [
    p(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 13 }), centred),
    p(run("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 14 }), centred),
    line(165, 276),
    p(placeAndDate, { ...centred, before: 8, run: { italic: true, size: 14 } }),
  ];
  return table([[left, right]], { borders: false, widths: [187, 287] });
}

export function titleBlock(subject: string, note?: string): Piece {
  const lines = [
    p(bold("BÁO CÁO"), { ...centred, before: 18 }),
    p(bold(subject), centred),
    ...(note ? [p(run(note, { italic: true }), centred)] : []),
    line(120, textWidth),
    p("", { ...centred, run: { size: 8 } }),
  ];
  return (parts) => lines.map((line) => line(parts)).join("");
}

export function addressee(text: string): Piece {
  return p(text, { ...centred, before: 6, after: 6 });
}

/** Body text, one paragraph a line. */
export function body(...lines: readonly (string | readonly Inline[])[]): Piece {
  const pieces = lines.map((line) => p(line));
  return (parts) => pieces.map((piece) => piece(parts)).join("");
}

const aboveTable = { firstLine: 0, before: 0, after: 3, keepNext: true } as const;

/** Table with its caption and unit line above and the note on its source below, as officials expect them. */
export function statisticsTable(
  caption: string,
  unit: string,
  rows: Parameters<typeof table>[0],
  options: TableOptions,
  source?: string,
): Piece {
  const pieces = [
    p(caption, { style: "caption", keepNext: true, after: unit ? 0 : 4 }),
    ...(unit ? [p(unit, { ...aboveTable, align: "right", run: { italic: true, size: 13 } })] : []),
    table(rows, {
      headerRows: 1,
      run: { size: 12 },
      cell: { firstLine: 0, before: 2, after: 2, line: 1, align: "left" },
      ...options,
    }),
    ...(source ? [p(source, { firstLine: 0, before: 3, after: 6, run: { italic: true, size: 12 } })] : []),
  ];
  return (parts) => pieces.map((piece) => piece(parts)).join("");
}

export function closing(recipients: readonly string[], post: string, name: string): Piece {
  const small = { align: "left", firstLine: 0, before: 0, line: 1 } as const;
  const left = [
    p(run("Nơi nhận:", { bold: true, italic: true, size: 12 }), small),
    ...recipients.map((recipient) => p(recipient, { ...small, run: { size: 11 } })),
  ];
  const right = [
    p(bold(post), centred),
    ...Array.from({ length: 4 }, () => p("", centred)),
    p(bold(name), centred),
  ];
  const signature = table([[left, right]], { borders: false, widths: [237, 237] });
  return (parts) => p("", { ...centred, run: { size: 8 } })(parts) + signature(parts);
}

export const section = {
  level1: (text: string) => heading(1, text),
  level2: (text: string) => heading(2, text),
  level3: (text: string) => heading(3, text),
  level4: (text: string) => heading(4, text),
};

const headingFormat = { align: "both", firstLine: 36, before: 6, after: 0, keepNext: true } as const;

const layout: DocxOptions = {
  page: decreePage,
  body: decreeBody,
  customStyles: {
    heading1: { name: "heading 1", outlineLevel: 1, ...headingFormat, before: 12, run: { bold: true } },
    heading2: { name: "heading 2", outlineLevel: 2, ...headingFormat, run: { bold: true } },
    heading3: { name: "heading 3", outlineLevel: 3, ...headingFormat, run: { bold: true } },
    heading4: { name: "heading 4", outlineLevel: 4, ...headingFormat, run: { bold: true, italic: true } },
    caption: { name: "caption", align: "center", firstLine: 0, before: 6, after: 0, run: { bold: true } },
  },
};

/** A sample report in the decree's layout. */
export function report(title: string, author: string, content: readonly Piece[]): Uint8Array {
  return docx(content, { ...layout, title, author });
}
