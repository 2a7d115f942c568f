/** @jest-environment jsdom */
import "../page";
import "@testing-library/jest-dom";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { targets2282, type ChartModel, type Recipe } from "../../../src/statistics";
import ChartView from "../../../src/taskpane/statistics/chart/ChartView";
import type { PictureToInsert } from "../../../src/word";
import { indicator, recipeOf, recipeWith } from "../../statistics/recipes/recipes";

// jsdom has no canvas: what is drawn is looked at in the browser (test/e2e/import-and-chart.test.ts).
const drawn: ChartModel[] = [];
jest.mock("../../../src/taskpane/statistics/chart/draw", () => ({
  paneLook: () => ({}),
  drawChart: (_canvas: unknown, model: ChartModel) => {
    drawn.push(model);
    return { height: 200, remove: () => undefined };
  },
  printChart: (model: ChartModel): PictureToInsert => ({
    base64: "AAAA",
    title: model.title,
    altText: model.altText,
    width: 453,
    height: 200,
  }),
}));

// The drawing comes when its chunk does, not inside an event of the test.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

beforeEach(() => {
  drawn.length = 0;
  Object.assign(globalThis, {
    ResizeObserver: class {
      constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
      observe() {
        this.tell([{ contentRect: { width: 288 } }]);
      }
      disconnect() {}
    },
  });
});

const posts = recipeWith(
  "quy-hoach",
  [
    ["Giám đốc", { total: "10", women: "3" }],
    ["Phó", { total: "20", women: "9" }],
    ["Khác", {}],
  ],
  { asOf: "2025-09-30" },
);
const yearly = recipeWith(
  "quy-hoach",
  [["Giám đốc", { "total@2024": "10", "women@2024": "3", "total@2025": "10", "women@2025": "4" }]],
  { years: [2024, 2025] },
);

function view(recipe: Recipe, insert?: (picture: PictureToInsert) => Promise<void>) {
  render(
    <ChartView
      indicator={indicator(recipe.indicator)}
      recipe={recipe}
      targets={targets2282}
      {...(insert ? { insert } : {})}
    />,
  );
  return userEvent.setup();
}

test("the chart says in words what it shows, and what it leaves out", async () => {
  view(posts);
  const picture = screen.getByRole("img");
  expect(picture).toHaveAccessibleName(
    /^Biểu đồ thanh ngang: .* Giám đốc: 30,00%; Phó: 45,00%; Chung: 40,00%\./,
  );
  expect(screen.getByText(/Không vẽ “Khác”/)).toBeInTheDocument();
  const table = within(screen.getByText("Số liệu của biểu đồ").closest("details")!);
  expect(table.getAllByRole("row", { hidden: true }).map((row) => row.textContent)).toEqual([
    "Tỷ lệ (%)",
    "Giám đốc30,00%",
    "Phó45,00%",
    "Chung40,00%",
  ]);
  await waitFor(() => expect(drawn.at(-1)?.labels).toEqual(["Giám đốc", "Phó", "Chung"]));
});

test("a table of several years is a line, and bars of any of its years on demand", async () => {
  const person = view(yearly);
  expect(screen.getByRole("img")).toHaveAccessibleName(/^Biểu đồ đường/);
  await person.selectOptions(screen.getByRole("combobox", { name: "Kiểu biểu đồ" }), "Cột theo dòng");
  expect(screen.getByRole("img")).toHaveAccessibleName(/năm 2025.*Giám đốc: 40,00%/);
  await person.selectOptions(screen.getByRole("combobox", { name: "Năm" }), "2024");
  expect(screen.getByRole("img")).toHaveAccessibleName(/năm 2024.*Giám đốc: 30,00%/);
});

test("the picture for the document says the same as the chart", async () => {
  const pictures: PictureToInsert[] = [];
  const person = view(posts, async (picture) => void pictures.push(picture));
  await person.click(screen.getByRole("button", { name: "Chèn biểu đồ vào văn bản" }));
  await waitFor(() => expect(pictures).toHaveLength(1));
  expect(pictures[0]!.altText).toBe(screen.getByRole("img").getAttribute("aria-label"));
  expect(screen.getByRole("button", { name: "Chèn biểu đồ vào văn bản" })).toBeEnabled();
});

test("when Word does not take it, nothing looks done and it can be tried again", async () => {
  const person = view(posts, () => Promise.reject(new Error("read-only")));
  await person.click(screen.getByRole("button", { name: "Chèn biểu đồ vào văn bản" }));
  expect(await screen.findByText("Chưa chèn được biểu đồ.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Chèn biểu đồ vào văn bản" })).toBeEnabled();
});

test("where nothing can be written there is no button", () => {
  view(posts);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test.each([
  ["van-ban-ban-hanh", "Bảng danh mục không có số liệu để vẽ biểu đồ."],
  ["quy-hoach", "Chưa có tỷ lệ nào để vẽ. Hãy nhập số liệu của bảng trước."],
])("%s without anything to draw says so", async (id, message) => {
  view(recipeOf(id));
  expect(await screen.findByText(message)).toBeInTheDocument();
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

test("it is drawn anew when the theme changes the frame's colour", async () => {
  view(posts);
  await waitFor(() => expect(drawn.length).toBeGreaterThan(0));
  const before = drawn.length;
  document.querySelector(".chart-frame")!.dispatchEvent(new Event("transitionend", { bubbles: true }));
  await waitFor(() => expect(drawn.length).toBeGreaterThan(before));
});
