import {
  applyEdit,
  planRefresh,
  withInsertedSentence,
  writeSentence,
  type FoundTable,
  type Recipe,
} from "../../../src/statistics";
import { indicator, recipeOf, recipeWith, setCell } from "../recipes/recipes";
import { dataOf, inDocument, inserted, refreshed, withoutNotes } from "./documents";

const { recipe, found } = inserted(
  recipeWith("quy-hoach", [["Giám đốc", { total: "170", women: "72" }]], {
    asOf: "2025-09-30",
    source: "Sở Nội vụ",
  }),
);
const linesOf = (data: Recipe, table: FoundTable) =>
  planRefresh(dataOf(data), inDocument(table)).tables[0]!.lines.map(
    ({ line, old, new: now, proposed, takenBack }) => [line, old, now, proposed, takenBack],
  );
const withLines = (lines: FoundTable["lines"], number = 1): FoundTable => ({
  ...found,
  number,
  lines: { ...found.lines, ...lines },
});
const details = (changes: Parameters<typeof applyEdit>[1] & { kind: "set-details" }) =>
  applyEdit(recipe, changes);
const caption = found.lines.caption!;

describe("the lines around a table", () => {
  test("the caption gets the number of its place", () => {
    expect(linesOf(recipe, withLines({}, 3))).toEqual([
      ["caption", caption, caption.replace("1", "3"), "write", undefined],
    ]);
  });

  test("a caption in the author's words keeps them and gets its number all the same", () => {
    const own = withLines({ caption: "Bảng 1: Quy hoạch cán bộ nữ" }, 2);
    expect(linesOf(recipe, own)).toEqual([
      ["caption", "Bảng 1: Quy hoạch cán bộ nữ", "Bảng 2: Quy hoạch cán bộ nữ", "write", undefined],
    ]);
    const after = refreshed(dataOf(recipe), inDocument(own));
    expect(linesOf(after.data.recipes[0]!, after.found.tables[0]!)).toMatchObject([
      [
        "caption",
        "Bảng 2: Quy hoạch cán bộ nữ",
        expect.any(String),
        "keep",
        { caption: "Quy hoạch cán bộ nữ" },
      ],
    ]);
  });

  test("in the author's own table, headings, caption and source written in Word become the data's", () => {
    const own = inserted(recipeOf("bang-tu-lap"));
    const [header, ...body] = own.found.grid;
    const named = inDocument({
      ...own.found,
      grid: [header!.with(1, "Thôn").with(3, "Có nữ trưởng thôn"), ...body],
      lines: { ...own.found.lines, caption: "Bảng 1: Nữ trưởng thôn", source: "Nguồn: UBND xã." },
    });
    const after = refreshed(dataOf(own.recipe), named);
    expect(after.data.recipes[0]).toMatchObject({
      caption: "Nữ trưởng thôn",
      source: "UBND xã",
      headings: { label: "Thôn", part: "Có nữ trưởng thôn" },
    });
    expect(after.writes).toEqual({ tables: [], sentences: [] });
    expect(linesOf(after.data.recipes[0]!, after.found.tables[0]!)).toEqual([]);
  });

  test("date, source and unit follow the data", () => {
    const later = details({ kind: "set-details", details: { asOf: "2025-10-15", unit: "lượt người" } });
    expect(linesOf(later, found).map(([line, , now, proposed]) => [line, now, proposed])).toEqual([
      ["unit", "Đơn vị tính: lượt người", "write"],
      ["source", "Số liệu tính đến ngày 15/10/2025. Nguồn: Sở Nội vụ.", "write"],
    ]);
    const after = refreshed(dataOf(later), inDocument(found));
    expect(linesOf(after.data.recipes[0]!, after.found.tables[0]!)).toEqual([]);
  });

  test("a date that is given later brings its line, one that is taken away takes it along", () => {
    const undated = inserted(recipeWith("quy-hoach", [["Giám đốc", {}]]));
    const dated = applyEdit(undated.recipe, { kind: "set-details", details: { asOf: "2025-09-30" } });
    expect(linesOf(dated, undated.found)).toMatchObject([
      ["source", "", expect.any(String), "write", undefined],
    ]);
    const none = details({ kind: "set-details", details: { asOf: undefined, source: undefined } });
    expect(refreshed(dataOf(none), inDocument(found)).found.tables[0]!.lines.source).toBeUndefined();
  });

  test("a line that somebody rewrote is kept, and may be taken back", () => {
    const own = withLines({ source: "Số liệu tính đến ngày 15/10/2025. Nguồn: Ban Tổ chức." });
    expect(linesOf(recipe, own)).toMatchObject([
      [
        "source",
        expect.any(String),
        expect.any(String),
        "keep",
        { asOf: "2025-10-15", source: "Ban Tổ chức" },
      ],
    ]);
    const after = refreshed(dataOf(recipe), inDocument(own), { "t1/source": "take-back" });
    expect(after.data.recipes[0]).toMatchObject({ asOf: "2025-10-15", source: "Ban Tổ chức" });
    expect(linesOf(after.data.recipes[0]!, after.found.tables[0]!)).toEqual([]);
  });

  test("where nobody noted what was written, a line that differs in its figures only is ours", () => {
    const unnoted = withoutNotes(details({ kind: "set-details", details: { asOf: "2025-10-15" } }));
    expect(linesOf(unnoted, found)[0]![3]).toBe("write");
    expect(linesOf(unnoted, withLines({ source: "Theo sổ sách." }))[0]!.slice(3)).toEqual([
      "keep",
      undefined,
    ]);
  });
});

describe("sentences", () => {
  const sentence = (of: Recipe) => {
    const written = writeSentence(indicator("quy-hoach"), of);
    return written.kind === "sentence" ? written.text : "";
  };
  const text = sentence(recipe);
  const noted = withInsertedSentence(recipe, text);
  const document = (now: string) => ({
    tables: [found],
    sentences: [{ key: "s1", recipe: recipe.id, text: now }],
  });
  const planned = (data: Recipe, now: string) =>
    planRefresh(dataOf(data), document(now)).sentences.map(({ kind, new: text, proposed }) => [
      kind,
      text,
      proposed,
    ]);

  test("as inserted, there is nothing to do", () => {
    expect(planned(noted, text)).toEqual([]);
  });

  test("follow the figures, those taken back too", () => {
    const changed = applyEdit(noted, setCell("r1", "women", "60"));
    expect(planned(changed, text)).toEqual([["outdated", sentence(changed), "write"]]);
    const after = refreshed(dataOf(changed), document(text));
    expect(after.found.sentences[0]!.text).toBe(sentence(changed));
    expect(planned(after.data.recipes[0]!, after.found.sentences[0]!.text)).toEqual([]);
  });

  test("that the figures no longer give stay, and are named with the reason", () => {
    const lost = (data: Recipe) =>
      planRefresh(dataOf(data), document(text)).lostSentences.map(({ found: { text: said }, why }) => [
        said,
        why,
      ]);
    expect(lost(noted)).toEqual([]);
    const wrong = applyEdit(noted, setCell("r1", "women", "9999"));
    expect(planned(wrong, text)).toEqual([]);
    expect(lost(wrong)).toEqual([[text, expect.stringContaining("số liệu còn chỗ chưa đúng")]]);
    expect(refreshed(dataOf(wrong), document(text)).found.sentences[0]!.text).toBe(text);
  });

  test("reworded by the author, are kept", () => {
    const own = text.replace("đạt", "là");
    const changed = applyEdit(noted, setCell("r1", "women", "60"));
    expect(planned(noted, own)).toEqual([["hand-made", text, "keep"]]);
    const after = refreshed(dataOf(changed), document(own));
    expect(after.found.sentences[0]!.text).toBe(own);
    expect(planned(after.data.recipes[0]!, own)[0]![2]).toBe("keep");
  });

  test("without a note only their figures are replaced", () => {
    const changed = applyEdit(recipe, setCell("r1", "women", "73"));
    expect(planned(changed, text)[0]![2]).toBe("write");
    expect(planned(changed, "Đơn vị đã thực hiện tốt.")[0]![2]).toBe("keep");
  });

  test("stay when the data give none any more", () => {
    expect(planned(applyEdit(noted, setCell("r1", "total", "")), text)).toEqual([]);
  });
});
