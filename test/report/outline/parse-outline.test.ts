import { OutlineError, outline2282, parseOutline, type Outline } from "../../../src/report/outline";

const guidance = { write: ["Viết."], evidence: [], samples: ["Có …."], basis: [] };
const section = (id: string, title: string, changes: object = {}): object => ({
  id,
  parent: id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : null,
  printedNumber: id.split(".").at(-1),
  number: id.split(".").at(-1),
  title,
  shortTitle: title,
  aliases: [],
  prompts: [],
  mandatory: "excusable",
  guidance,
  tables: [],
  ...changes,
});
const outline = (...sections: object[]): object => ({
  id: "khac",
  name: "Báo cáo khác",
  titleBlock: ["BÁO CÁO"],
  marks: ["số 123/QĐ"],
  sections,
});

function problemsOf(json: unknown): readonly string[] {
  try {
    parseOutline(json);
    return [];
  } catch (error) {
    if (error instanceof OutlineError) return error.problems;
    throw error;
  }
}

describe("an outline from outside", () => {
  test("another outline than 2282 is as good", () => {
    const other = outline(section("I", "Kết quả"), section("I.1", "Công việc"), section("II", "Kiến nghị"));
    expect(parseOutline(other)).toEqual(other);
  });

  test("the 2282 outline survives being written and read", () => {
    expect(parseOutline(JSON.parse(JSON.stringify(outline2282)) as unknown)).toEqual(outline2282);
  });

  test.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["Đề cương: còn thiếu."]],
    ["a text", "I. Kết quả", ["Đề cương: phải là nhóm thông tin."]],
    ["no sections", outline(), ["Đề cương, sections: không được để trống."]],
    [
      "a member that is missing, and one of the wrong kind",
      outline(section("I", "Kết quả", { title: undefined, aliases: "Kết quả chung" })),
      ["Mục thứ 1 (I), title: còn thiếu.", "Mục thứ 1 (I), aliases: phải là danh sách."],
    ],
    [
      "a wrong choice and an unknown member",
      outline(section("I", "Kết quả", { mandatory: "yes", note: "?" })),
      [
        "Mục thứ 1 (I), mandatory: phải là một trong: named, excusable.",
        "Mục thứ 1 (I): có thông tin không dùng đến: note.",
      ],
    ],
    [
      "lengths",
      outline(section("I", "K".repeat(60), { guidance: { ...guidance, samples: ["a", "b", "c"] } })),
      ["Mục thứ 1 (I), shortTitle: dài quá 48 ký tự.", "Mục thứ 1 (I), guidance.samples: có quá 2 mục."],
    ],
    [
      "an id of another kind",
      outline(section("A", "Kết quả")),
      ["Mục thứ 1 (A), id: phải là mã mục dạng I, I.1, I.1.2."],
    ],
    [
      "an id twice",
      outline(section("I", "Kết quả"), section("I", "Kiến nghị")),
      ["Mục thứ 2 (I): mã mục bị lặp."],
    ],
    [
      "a parent that the id does not say",
      outline(
        section("I", "Kết quả"),
        section("I.1", "Công việc", { parent: null }),
        section("II", "Kiến nghị", { parent: "I" }),
      ),
      ["Mục thứ 2 (I.1): mục cha phải là I.", "Mục thứ 3 (II): mục ở cấp cao nhất không có mục cha."],
    ],
    [
      "a child away from its parent",
      outline(section("I", "Kết quả"), section("II", "Kiến nghị"), section("I.1", "Công việc")),
      ["Mục thứ 3 (I.1): phải đứng ngay trong mục cha của nó, sau mục cha."],
    ],
    [
      "two brothers with one number",
      outline(section("I", "Kết quả"), section("II", "Kiến nghị", { number: "I" })),
      ["Mục thứ 2 (II): số thứ tự trùng với mục I cùng cấp."],
    ],
    [
      "an alias that is another section's title, in other case and punctuation",
      outline(section("I", "Kết quả"), section("II", "Kiến nghị", { aliases: ["KẾT QUẢ."] })),
      [
        "Mục thứ 1 (I): tên “Kết quả” trùng với tên của mục II.",
        "Mục thứ 2 (II): tên “KẾT QUẢ.” trùng với tên của mục I.",
      ],
    ],
  ])("%s is refused in clear words", (_name, json, problems) => {
    expect(problemsOf(json)).toEqual(problems);
  });

  test("the error says how much is wrong, and carries a stable code", () => {
    const broken: Partial<Outline> = { ...outline2282, marks: [], titleBlock: [] };
    expect(() => parseOutline(broken)).toThrow(
      expect.objectContaining({
        code: "invalid-outline",
        message: expect.stringContaining("Đề cương không dùng được: 2 chỗ chưa đúng."),
      }),
    );
  });
});
