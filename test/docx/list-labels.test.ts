import fc from "fast-check";
import { createListCounter, readNumbering } from "../../src/docx";
import { namespaces, para, paragraphsOf } from "./minimal-docx";

interface LevelXml {
  readonly text: string;
  readonly format?: string;
  readonly start?: number;
  readonly more?: string;
}

const level = (index: number, { text, format = "decimal", start = 1, more = "" }: LevelXml) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly LevelXml[], more = "") =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((own, index) => level(index, own)).join("")}</w:abstractNum>`;
const num = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numPr = (id: number, ilvl?: number) =>
  `<w:numPr>${ilvl === undefined ? "" : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const item = (id: number, ilvl = 0) => para("x", numPr(id, ilvl));
const labels = (body: string, numbering: string, styles?: string) =>
  paragraphsOf(body, { numbering, ...(styles !== undefined && { styles }) }).map(({ label }) => label);
const legal = [{ text: "%1." }, { text: "%1.%2." }, { text: "%1.%2.%3." }];

/** Label of the n-th item of a list with that format. */
function nth(format: string, value: number, more = ""): string | undefined {
  return labels(item(1), abstract(0, [{ text: "%1", format, start: value, more }]) + num(1, 0))[0];
}

describe("number formats", () => {
  test.each([
    ["decimal", 12, "12"],
    ["decimalZero", 7, "07"],
    ["decimalZero", 12, "12"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["lowerRoman", 4, "iv"],
    ["upperLetter", 26, "Z"],
    ["lowerLetter", 28, "bb"],
    ["ordinal", 2, "2nd"],
    ["ordinal", 13, "13th"],
    ["numberInDash", 3, "- 3 -"],
    ["decimalEnclosedParen", 3, "(3)"],
    ["decimalEnclosedCircle", 3, "③"],
    ["chicago", 5, "**"],
    ["vietnameseCounting", 21, "hai mươi mốt"],
    ["vietnameseCounting", 15, "mười lăm"],
    ["hex", 30, "1E"],
    ["unheardOf", 30, "30"],
    ["none", 3, undefined],
  ])("%s %d", (format, value, label) => expect(nth(format, value)).toBe(label));

  test("Roman numbers read back give the number, for any number a list reaches", () => {
    const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    const read = (text: string) =>
      [...text].reduce((sum, letter, at) => {
        const value = worth[letter]!;
        return sum + (value < (worth[text[at + 1] ?? ""] ?? 0) ? -value : value);
      }, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) =>
        expect(read(nth("upperRoman", value)!)).toBe(value),
      ),
    );
  });

  test("a custom format of leading zeros, in the alternative that understands it", () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>' +
      '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="7"/>${custom}<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>` +
      num(1, 0);
    expect(labels(item(1), numbering)).toEqual(["007"]);
  });

  test("bullets as printed, from symbol fonts and others", () => {
    const bullet = (text: string, font: string) =>
      labels(
        item(1),
        abstract(0, [{ text, format: "bullet", more: `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>` }]) +
          num(1, 0),
      )[0];
    expect(bullet("\uf0b7", "Symbol")).toBe("•");
    expect(bullet("\uf0a7", "Wingdings")).toBe("▪");
    expect(bullet("o", "Courier New")).toBe("o");
    expect(bullet("–", "Times New Roman")).toBe("–");
  });
});

describe("counting", () => {
  test("levels count on, and start again below a higher one", () => {
    const body = [0, 1, 1, 2, 1, 0, 1].map((ilvl) => item(1, ilvl)).join("");
    expect(labels(body, abstract(0, legal) + num(1, 0))).toEqual([
      "1.",
      "1.1.",
      "1.2.",
      "1.2.1.",
      "1.3.",
      "2.",
      "2.1.",
    ]);
  });

  test("paragraphs outside the list, deleted ones and hidden ones do not count; empty ones do", () => {
    const by = 'w:id="1" w:author="An"';
    const deleted = `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:del ${by}/></w:rPr></w:pPr></w:p>`;
    const hidden = para("", `${numPr(1, 0)}<w:rPr><w:vanish/></w:rPr>`);
    const body = item(1) + para("giữa") + deleted + hidden + para("", numPr(1, 0)) + item(1);
    expect(labels(body, abstract(0, legal) + num(1, 0))).toEqual(["1.", undefined, undefined, "2.", "3."]);
  });

  test("a skipped level shows its first number and counts as used", () => {
    const body = item(1, 1) + item(1, 1) + item(1, 0) + item(1, 2) + item(1, 1);
    expect(labels(body, abstract(0, legal) + num(1, 0))).toEqual(["1.1.", "1.2.", "2.", "2.1.1.", "2.2."]);
  });

  test("lists of one definition count on together; one with its own start interrupts once", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride>';
    const numbering = abstract(0, legal) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = item(1) + item(2) + item(3) + item(1) + item(3);
    expect(labels(body, numbering)).toEqual(["1.", "2.", "10.", "11.", "12."]);
  });

  test("lists of two definitions count apart", () => {
    const numbering =
      abstract(0, legal) + abstract(1, [{ text: "%1)", format: "lowerLetter" }]) + num(1, 0) + num(2, 1);
    expect(labels(item(1) + item(2) + item(1) + item(2), numbering)).toEqual(["1.", "a)", "2.", "b)"]);
  });

  test("w:lvlRestart: never, or only after a level further up", () => {
    const never =
      abstract(0, [{ text: "%1" }, { text: "%2", more: '<w:lvlRestart w:val="0"/>' }]) + num(1, 0);
    expect(labels(item(1, 0) + item(1, 1) + item(1, 0) + item(1, 1), never)).toEqual(["1", "1", "2", "2"]);
    const afterFirst =
      abstract(0, [{ text: "%1" }, { text: "%2" }, { text: "%3", more: '<w:lvlRestart w:val="1"/>' }]) +
      num(1, 0);
    const body = [0, 1, 2, 1, 2, 0, 2].map((ilvl) => item(1, ilvl)).join("");
    expect(labels(body, afterFirst)).toEqual(["1", "1", "1", "2", "2", "2", "1"]);
  });

  test("w:isLgl shows Roman numbers of other levels as decimals, but keeps leading zeros", () => {
    const numbering =
      abstract(0, [
        { text: "%1.", format: "upperRoman" },
        { text: "%1.%2", format: "decimalZero", more: "<w:isLgl/>" },
        { text: "%1.%2", format: "decimalZero" },
      ]) + num(1, 0);
    expect(labels(item(1, 0) + item(1, 1) + item(1, 2), numbering)).toEqual(["I.", "1.01", "I.01"]);
  });

  test("a level that one list replaces is only its own", () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, { text: "Điều %1:" })}</w:lvlOverride>`;
    const numbering = abstract(0, legal) + num(1, 0) + num(2, 0, replaced);
    expect(labels(item(1) + item(2), numbering)).toEqual(["1.", "Điều 2:"]);
  });
});

describe("which list a paragraph is in", () => {
  const style = (id: string, name: string, content: string, base = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${content}</w:pPr></w:style>`;
  const inStyle = (id: string, more = "") => para("x", `<w:pStyle w:val="${id}"/>${more}`);
  const linked =
    abstract(0, [
      { text: "%1.", format: "upperRoman", more: '<w:pStyle w:val="h1"/>' },
      { text: "%2.", more: '<w:pStyle w:val="h2"/>' },
    ]) + num(1, 0);

  test("by its style; the level is the one tied to the style", () => {
    const styles = style("h1", "heading 1", numPr(1)) + style("h2", "heading 2", numPr(1));
    const body = inStyle("h1") + inStyle("h2") + inStyle("h2") + inStyle("h1");
    expect(labels(body, linked, styles)).toEqual(["I.", "1.", "2.", "II."]);
    expect(paragraphsOf(body, { numbering: linked, styles }).map(({ listLevel }) => listLevel)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  test("level from the style, number from the style it is based on", () => {
    const styles =
      style("a", "A", numPr(1)) +
      style("b", "B", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', "a") +
      style("c", "C", "", "b");
    expect(labels(inStyle("a") + inStyle("b") + inStyle("c"), linked, styles)).toEqual(["I.", "1.", "2."]);
  });

  test("number 0 takes a paragraph out of its style's list, and a style out of its base's", () => {
    const styles = style("a", "A", numPr(1)) + style("b", "B", numPr(0), "a");
    const [direct, byStyle] = paragraphsOf(inStyle("a", numPr(0)) + inStyle("b"), {
      numbering: linked,
      styles,
    });
    expect([direct!.label, direct!.listLevel, byStyle!.label, byStyle!.listLevel]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("a level said directly keeps the style's list", () => {
    const styles = style("a", "A", numPr(1));
    expect(
      labels(inStyle("a") + inStyle("a", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'), linked, styles),
    ).toEqual(["I.", "1."]);
  });

  test("a definition that only names a list style is found where that style is defined", () => {
    const numbering =
      abstract(5, legal, '<w:styleLink w:val="ds"/>') +
      '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="ds"/></w:abstractNum>' +
      num(1, 5) +
      num(2, 6);
    expect(labels(item(1) + item(2), numbering)).toEqual(["1.", "2."]);
  });

  test("lists and levels that do not exist give no label", () => {
    expect(labels(item(9) + item(1, 5), abstract(0, [{ text: "%1." }]) + num(1, 0) + num(9, 77))).toEqual([
      undefined,
      undefined,
    ]);
    expect(labels(item(1), "")).toEqual([undefined]);
  });

  test("indents: the list's stand above the style's when the paragraph itself is in the list, else below", () => {
    const indented = { text: "%1.", more: '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>' };
    const numbering = abstract(0, [indented]) + num(1, 0);
    const styles =
      style("a", "A", `${numPr(1)}<w:ind w:left="100"/>`) + style("b", "B", '<w:ind w:left="100"/>');
    const indents = paragraphsOf(
      inStyle("a") + inStyle("b", numPr(1, 0)) + inStyle("b", `${numPr(1, 0)}<w:ind w:left="40"/>`),
      {
        numbering,
        styles,
      },
    ).map(({ leftIndent, firstLineIndent }) => [leftIndent, firstLineIndent]);
    expect(indents).toEqual([
      [5, -18],
      [36, -18],
      [2, -18],
    ]);
  });
});

test("the counter alone: for any sequence of levels, a label has one number a level, none below its start", () => {
  const numbering = readNumbering(
    `<w:numbering ${namespaces}>${abstract(0, [{ text: "%1" }, { text: "%1.%2" }, { text: "%1.%2.%3" }])}${num(1, 0)}</w:numbering>`,
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 40 }), (levels) => {
      const counter = createListCounter(numbering);
      let last = "";
      for (const ilvl of levels) {
        const label = counter.next("1", ilvl)!;
        const numbers = label.split(".").map(Number);
        expect(numbers).toHaveLength(ilvl + 1);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
        expect(label).not.toBe(last);
        last = label;
      }
    }),
  );
});
