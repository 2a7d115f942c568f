/**
 * @jest-environment jsdom
 */
import { screen, within } from "@testing-library/react";
import { recipeWith } from "../../statistics/recipes/recipes";
import { cell, field, openEditor, textIn, wait, yearShown } from "./open-editor";

const posts = (first: Record<string, string> = { total: "170", women: "72" }) =>
  recipeWith("quy-hoach", [
    ["Giám đốc", first],
    ["Phó Giám đốc", { total: "10", women: "4" }],
  ]);
const foot = () => screen.getByRole("contentinfo", { name: "Kết quả và việc tiếp theo" });
const list = () => screen.queryByRole("region", { name: /ô cần xem lại/ });

describe("a mistake at its cell", () => {
  it.each([
    ["khoảng 20", "“khoảng 20” không phải là số. Chỉ ghi chữ số, ví dụ 1.234 hoặc 12,5."],
    ["-3", "Số liệu không được nhỏ hơn 0."],
    ["2,5", "Ô này phải là số nguyên."],
    ["171", "Nữ (171) lớn hơn Tổng số (170)."],
  ])("%s as the number of women", async (text, message) => {
    const { person } = openEditor(posts());
    await person.click(cell("Giám đốc", "Nữ"));
    await person.keyboard(`${text}{Enter}{ArrowUp}`);
    expect(cell("Giám đốc", "Nữ")).toHaveAttribute("aria-invalid", "true");
    expect(cell("Giám đốc", "Nữ")).toHaveAccessibleDescription(message);
    expect(field()).toHaveAttribute("aria-invalid", "true");
    expect(field()).toHaveAccessibleDescription(message);
    expect(foot()).toHaveTextContent(`Lỗi: ${message}`);
    expect(textIn("Giám đốc", "Nữ")).toBe(text.replace("2,5", "2,5"));
  });

  it("half a number is no mistake before a pause; put right, it is gone at once", async () => {
    const { person } = openEditor(posts());
    await person.keyboard("1");
    expect(cell("Giám đốc", "Nữ")).not.toHaveAttribute("aria-invalid");
    await wait(600);
    expect(cell("Giám đốc", "Nữ")).toHaveAttribute("aria-invalid", "true");
    await person.keyboard("00");
    expect(cell("Giám đốc", "Nữ")).not.toHaveAttribute("aria-invalid");
  });

  it("an entered total that is less than one of its rows is marked in the total's row", () => {
    openEditor({ ...posts(), total: { mode: "entered", cells: { total: "100" } } });
    expect(cell("Tổng số", "Tổng số")).toHaveAccessibleDescription(
      /Số tổng 100 nhỏ hơn số của một dòng \(170\)/,
    );
  });
});

describe("the list of mistakes", () => {
  it("names row, column and year, and goes to the cell, in whatever year it is", async () => {
    const { person } = openEditor(
      recipeWith("quy-hoach", [["Giám đốc", { "total@2024": "1", "women@2024": "2", "total@2025": "x" }]], {
        years: [2024, 2025],
      }),
    );
    const entries = within(list()!).getAllByRole("button");
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      "Giám đốc · Nữ · năm 2024Nữ (2) lớn hơn Tổng số (1).",
      "Giám đốc · Tổng số · năm 2025“x” không phải là số. Chỉ ghi chữ số, ví dụ 1.234 hoặc 12,5.",
    ]);
    await person.click(entries[0]!);
    expect(yearShown()).toBe("Năm 2024");
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
  });

  it("is walked from the foot, round to the first", async () => {
    const { person } = openEditor(
      recipeWith("quy-hoach", [
        ["Giám đốc", { total: "1", women: "2" }],
        ["Phó Giám đốc", { total: "x" }],
      ]),
    );
    await person.click(within(foot()).getByRole("button", { name: "Đến ô đầu tiên" }));
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
    await person.click(within(foot()).getByRole("button", { name: "Ô tiếp theo" }));
    expect(field()).toHaveAccessibleName("Phó Giám đốc, Tổng số");
    await person.click(within(foot()).getByRole("button", { name: "Ô tiếp theo" }));
    expect(field()).toHaveAccessibleName("Giám đốc, Nữ");
  });

  it("is not there without mistakes", () => {
    openEditor(posts());
    expect(list()).toBeNull();
  });
});

describe("the target below the grid", () => {
  it("says in words how far the table is from it, as one types", async () => {
    const { person } = openEditor(posts());
    expect(foot()).toHaveTextContent("Mục tiêu 2025: ≥ 40% · vượt 2,22 điểm %");
    await person.keyboard("{ArrowRight}56");
    expect(foot()).toHaveTextContent("Mục tiêu 2025: ≥ 40% · thiếu 6,67 điểm %");
    await person.keyboard("{Backspace}{Backspace}68");
    expect(foot()).toHaveTextContent("Mục tiêu 2025: ≥ 40% · đạt");
  });

  it("is the one for the year shown", async () => {
    const { person } = openEditor(
      recipeWith(
        "quy-hoach",
        [["Giám đốc", { "total@2025": "100", "women@2025": "45", "total@2028": "100", "women@2028": "45" }]],
        { years: [2025, 2028] },
      ),
    );
    expect(foot()).toHaveTextContent("Mục tiêu 2030: ≥ 50% · thiếu 5,00 điểm %");
    await person.click(screen.getByRole("button", { name: "Năm 2025 (trước)" }));
    expect(foot()).toHaveTextContent("Mục tiêu 2025: ≥ 40% · vượt 5,00 điểm %");
  });

  it("is not compared with figures that are mistaken, or not there", () => {
    const { unmount } = openEditor(posts({ total: "1", women: "2" }));
    expect(foot()).toHaveTextContent("sửa ô sai để so sánh");
    unmount();
    openEditor(recipeWith("quy-hoach", [["Giám đốc", {}]]));
    expect(foot()).toHaveTextContent("chưa đủ số liệu");
  });

  it("is not there for a table that counts something else", () => {
    openEditor(recipeWith("can-bo-nu-lanh-dao", [["Giám đốc", { total: "10", women: "4" }]]));
    expect(foot()).not.toHaveTextContent("Mục tiêu");
  });
});

describe("what to know of the table", () => {
  it("stands below the grid", () => {
    openEditor({ ...posts(), unit: "lượt người" });
    expect(screen.getByRole("region", { name: "Lưu ý về bảng này" })).toHaveTextContent(
      "một người có thể được tính nhiều lần",
    );
  });
});
