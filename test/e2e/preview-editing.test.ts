import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { control, docx, inlineControl, p, picture, table } from "../fixtures/docx-builder";
import { expectText } from "./document-text";
import { usePreview } from "./preview";

const preview = usePreview();
const folder = mkdtempSync(join(tmpdir(), "editing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const grid = table([
  ["Cấp", "Nữ"],
  ["Tỉnh", "30"],
]);
const file = docx([
  p("Đoạn một."),
  p("Đoạn hai."),
  control([grid], { tag: "bc2282:quy-hoach", title: "Quy hoạch cán bộ nữ" }),
  p(["Theo đó ", inlineControl("đạt 42,35%"), " là vượt."]),
  p(["Biểu đồ: ", picture()]),
]);
const cells = ["Cấp", "Nữ", "Tỉnh", "30"];
const end = ["Theo đó đạt 42,35% là vượt.", "Biểu đồ: "];
const whole = ["Đoạn một.", "Đoạn hai.", ...cells, ...end];

async function open() {
  const opened = await preview.open({ sample: "blank" });
  writeFileSync(join(folder, "sửa.docx"), file);
  await opened.page.locator("input[type=file]").setInputFiles(join(folder, "sửa.docx"));
  await opened.page.locator("[data-paragraph]", { hasText: "Đoạn hai." }).waitFor();
  await opened.page.getByRole("button", { name: "Đã hiểu" }).click();
  await opened.click("Mở đề cương");
  const frame = await opened.pane();
  const shows = (expected: readonly string[]) => expectText(opened.page, frame, expected);
  const click = (text: string) => opened.page.locator("[data-paragraph]", { hasText: text }).first().click();
  return { ...opened, frame, shows, clickText: click };
}

const selectTo = async (page: Page, paragraph: number, keys: readonly string[]): Promise<void> => {
  await page.locator(`[data-paragraph="${paragraph}"]`).click();
  for (const key of keys) await page.keyboard.press(key);
};

describe("a table in the document", () => {
  test("is typed in; Tab selects the next cell and makes a row behind the last", async () => {
    const { page, shows, clickText, close } = await open();
    await clickText("Tỉnh");
    await page.keyboard.press("Tab");
    await page.keyboard.type("31");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Xã");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Delete");
    await shows(["Đoạn một.", "Đoạn hai.", "Cấp", "Nữ", "Tỉnh", "", "Xã", "", ...end]);
    await close();
  });

  test("has the commands of its menu, with the mouse and with the keyboard", async () => {
    const { page, shows, clickText, close } = await open();
    const choose = async (text: string, command: string) => {
      await page.locator("[data-paragraph]", { hasText: text }).first().click({ button: "right" });
      await page.getByRole("menuitem", { name: command }).click();
    };
    await choose("Tỉnh", "Thêm hàng dưới");
    await shows(["Đoạn một.", "Đoạn hai.", ...cells, "", "", ...end]);
    await clickText("Tỉnh");
    await page.keyboard.press("ContextMenu");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shows(["Đoạn một.", "Đoạn hai.", "Cấp", "Nữ", "", "", ...end]);
    await choose("Cấp", "Nhân đôi bảng");
    await shows(["Đoạn một.", "Đoạn hai.", "Cấp", "Nữ", "", "", "", "Cấp", "Nữ", "", "", ...end]);
    expect(await page.locator('table[data-tag="bc2282:quy-hoach"]').count()).toBe(2);
    await choose("Cấp", "Xóa điều khiển nội dung “Quy hoạch cán bộ nữ”");
    await page.waitForFunction(() => document.querySelectorAll("table[data-tag]").length === 1);
    await choose("Cấp", "Xóa bảng");
    await page.waitForFunction(() => document.querySelectorAll("table").length === 1);
    await close();
  });
});

test("a content control shows its frame and title while the cursor is in it", async () => {
  const { page, clickText, close } = await open();
  const frame = page.locator(".control-frame");
  await clickText("Tỉnh");
  expect(await frame.textContent()).toBe("Quy hoạch cán bộ nữ");
  const around = await frame.boundingBox();
  const table = await page.locator("table").boundingBox();
  expect(around!.x).toBeLessThanOrEqual(table!.x);
  expect(around!.height).toBeGreaterThanOrEqual(table!.height);
  await page.locator("[data-paragraph]", { hasText: "Theo đó" }).click({ position: { x: 5, y: 8 } });
  await frame.waitFor({ state: "detached" });
  await page.getByText("đạt 42,35%").click();
  await frame.waitFor();
  await close();
});

test("a picture is drawn", async () => {
  const { page, close } = await open();
  const width = await page
    .locator(".document-pages img")
    .evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width).toBeGreaterThan(0);
  await close();
});

describe("what is selected over several paragraphs", () => {
  test("is deleted; a table between with it", async () => {
    const { page, shows, close } = await open();
    await selectTo(page, 0, ["Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"]);
    await page.keyboard.down("Shift");
    await page.locator("[data-paragraph]", { hasText: "Theo đó" }).click({ position: { x: 1, y: 8 } });
    await page.keyboard.up("Shift");
    await page.keyboard.press("Delete");
    await shows(["Đoạn Theo đó đạt 42,35% là vượt.", "Biểu đồ: "]);
    expect(await page.locator("table").count()).toBe(0);
    await close();
  });

  test("is replaced by what is typed", async () => {
    const { page, shows, close } = await open();
    await selectTo(page, 0, ["Home", "Shift+ArrowDown", "Shift+End"]);
    await page.keyboard.type("Mới");
    await shows(["Mới", ...cells, ...end]);
    await close();
  });

  test("is copied as lines and pasted as paragraphs", async () => {
    const { page, shows, close } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await selectTo(page, 0, ["Home", "Shift+ArrowDown", "Shift+End", "Control+c"]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Đoạn một.\nĐoạn hai.");
    await page.locator("[data-paragraph]", { hasText: "Biểu đồ" }).click({ position: { x: 1, y: 8 } });
    await page.keyboard.press("Home");
    await page.keyboard.press("Control+v");
    await shows(["Đoạn một.", "Đoạn hai.", ...cells, end[0]!, "Đoạn một.", "Đoạn hai.Biểu đồ: "]);
    await selectTo(page, 2, ["Home"]);
    await page.keyboard.down("Shift");
    await page.locator('[data-paragraph="5"]').click();
    await page.keyboard.up("Shift");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Cấp\tNữ\nTỉnh\t30");
    await close();
  });
});

test("what is drawn after many edits is what a fresh drawing of the document is", async () => {
  const { page, frame, shows, clickText, close } = await open();
  await clickText("Đoạn một.");
  await page.keyboard.press("End");
  await page.keyboard.type(" Thêm.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Dòng mới");
  await clickText("Tỉnh");
  await page.keyboard.type("X");
  await page.locator("[data-paragraph]", { hasText: "Nữ" }).first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Nhân đôi bảng" }).click();
  await page.locator("table").nth(1).waitFor();
  await frame.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertTable(1, 1, "Before", [["đầu"]]);
      context.document.body.insertParagraph("cuối", "End");
      await context.sync();
    }),
  );
  await page.getByText("cuối", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  const copy = ["Cấp", "Nữ", "TỉnhX", "30"];
  await shows(["Đoạn một. Thêm.", "Dòng mới", "Đoạn hai.", ...copy, "", ...copy, ...end]);
  const drawn = () =>
    page.evaluate(() => {
      const pages = document.querySelector(".document-pages")!.cloneNode(true) as HTMLElement;
      pages.querySelectorAll("[data-selected]").forEach((one) => one.removeAttribute("data-selected"));
      return pages.innerHTML;
    });
  const before = await drawn();
  const docx = await page.evaluate(() => Array.from(window.simulatedWord!.docx()));
  // These changes were not downloaded, which is asked about.
  page.once("dialog", (dialog) => void dialog.accept());
  await page.locator("input[type=file]").setInputFiles({
    name: "mới mở.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(docx),
  });
  await page.getByLabel("Văn bản đang mở").getByText("mới mở.docx").waitFor();
  await page.locator("table").nth(1).waitFor();
  expect(await drawn()).toBe(before);
  await close();
});

test("the cursor stays in sight while one types on, and undo shows where it undid", async () => {
  const { page, clickText, close } = await open();
  await clickText("Đoạn hai.");
  await page.keyboard.press("End");
  for (let line = 1; line <= 40; line += 1) await page.keyboard.press("Enter");
  await page.keyboard.type("Dòng cuối");
  const last = page.locator("[data-paragraph]", { hasText: "Dòng cuối" });
  await last.waitFor();
  await inSight("Dòng cuối");
  await page.locator(".document-scroller").evaluate((scroller) => scroller.scrollTo(0, 0));
  await page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" }).click();
  await last.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.querySelector(".document-scroller")!.scrollTop > 100);
  await close();

  async function inSight(text: string): Promise<void> {
    await page.waitForFunction((wanted) => {
      const found = Array.from(document.querySelectorAll("[data-paragraph]")).find((one) =>
        one.textContent?.includes(wanted),
      );
      const view = document.querySelector(".document-scroller")!.getBoundingClientRect();
      const box = found?.getBoundingClientRect();
      return box !== undefined && box.top >= view.top && box.bottom <= view.bottom;
    }, text);
  }
});

describe("undo", () => {
  test("takes back a stretch of typing in one step, and a deletion in another; redo makes them again", async () => {
    const { page, shows, clickText, close } = await open();
    await clickText("Đoạn hai.");
    await page.keyboard.press("End");
    await page.keyboard.type(" Và ba.");
    await selectTo(page, 0, ["Home", "Shift+End", "Delete"]);
    const typed = ["", "Đoạn hai. Và ba.", ...cells, ...end];
    await shows(typed);
    await page.keyboard.press("Control+z");
    await shows(["Đoạn một.", "Đoạn hai. Và ba.", ...cells, ...end]);
    await page.keyboard.press("Control+z");
    await shows(whole);
    await page.keyboard.press("Control+y");
    await page.getByRole("button", { name: "Làm lại (Ctrl+Y)" }).click();
    await shows(typed);
    await close();
  });

  test("takes back what the add-in wrote, a batch a step, and not what was typed before", async () => {
    const { page, frame, shows, clickText, close } = await open();
    await clickText("Đoạn hai.");
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await frame.evaluate(() =>
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.insertText("A", "Start");
        first.insertText("B", "Start");
        await context.sync();
        first.insertParagraph("C", "Before");
        await context.sync();
      }),
    );
    await shows(["C", "BAĐoạn một.", "Đoạn hai.!", ...cells, ...end]);
    const undo = page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" });
    await undo.click();
    await shows(["BAĐoạn một.", "Đoạn hai.!", ...cells, ...end]);
    await undo.click();
    await shows(["Đoạn một.", "Đoạn hai.!", ...cells, ...end]);
    await undo.click();
    await shows(whole);
    expect(await undo.getAttribute("aria-disabled")).toBe("true");
    await close();
  });
});
