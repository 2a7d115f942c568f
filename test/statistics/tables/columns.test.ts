import { addYear, buildTable, indicators2282, newRecipe, type TableColumn } from "../../../src/statistics";

/** Widths of Times Bold in thousandths of the size (Adobe's metrics, which Times New Roman keeps to). */
const widths: Readonly<Record<string, number>> = {
  ...{
    A: 722,
    B: 667,
    C: 722,
    D: 722,
    Đ: 722,
    E: 667,
    F: 611,
    G: 778,
    H: 778,
    I: 389,
    K: 778,
    L: 667,
    M: 944,
  },
  ...{ N: 722, O: 778, P: 611, Q: 778, R: 722, S: 556, T: 667, U: 722, V: 722, X: 722, Y: 722 },
  ...{
    a: 500,
    b: 556,
    c: 444,
    d: 556,
    đ: 556,
    e: 444,
    g: 500,
    h: 556,
    i: 278,
    k: 556,
    l: 278,
    m: 833,
    n: 556,
  },
  ...{ o: 500, p: 556, q: 556, r: 444, s: 389, t: 333, u: 556, v: 500, x: 500, y: 500 },
  ...{ " ": 250, "(": 333, ")": 333, "%": 1000, ",": 250, "/": 278, ".": 250 },
};
const digit = 500;
/** The horn of ơ and ư stands beside the letter. */
const horn = 80;

/** Points, in the 13 pt bold of a header. */
function widthOf(text: string): number {
  const letters = [...text.normalize("NFD")].filter((letter) => !/[\u0300-\u031a\u031c-\u036f]/.test(letter));
  const units = letters.map((letter) => {
    if (letter === "\u031b") return horn;
    const width = /\d/.test(letter) ? digit : widths[letter];
    if (width === undefined) throw new Error(`no width of “${letter}”`);
    return width;
  });
  return (13 * units.reduce((sum, one) => sum + one, 0)) / 1000;
}

/** What a column leaves for text: 16 cm between a decree-30 page's margins, 3.5 pt beside the text, and the border. */
const roomIn = ({ width }: TableColumn) => (((16 / 2.54) * 72) / 100) * width - 2 * 3.5 - 0.5;

const tables = indicators2282.flatMap((indicator) => {
  const recipe = newRecipe(indicator, indicator.id);
  const series = [2021, 2022, 2023, 2024, 2025].reduce(addYear, recipe);
  const built = [[indicator.id, buildTable(indicator, recipe)] as const];
  return indicator.yearly
    ? [...built, [`${indicator.id}, five years`, buildTable(indicator, series)] as const]
    : built;
});

describe.each(tables)("columns of %s", (_id, { columns }) => {
  test("together take the page's width", () => {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });

  test("break no word of a heading", () => {
    const broken = columns.flatMap((column) =>
      column.heading.split(" ").filter((word) => widthOf(word) > roomIn(column)),
    );
    expect(broken).toEqual([]);
  });

  test("keep “Tỷ lệ (%)” in one line", () => {
    for (const column of columns.filter(({ role }) => role === "ratio")) {
      expect(widthOf(column.heading)).toBeLessThan(roomIn(column));
    }
  });
});
