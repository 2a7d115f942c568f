import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { validatorErrors } from "../fixtures/validate-docx";
import { usePreview, type OpenPreview, type PreviewOptions } from "./preview";

const preview = usePreview();

let opened: OpenPreview | undefined;
afterEach(async () => {
  const { errors, requests } = opened ?? { errors: [], requests: [] };
  await opened?.close();
  opened = undefined;
  // Whatever a test did: nothing went wrong unseen, and nothing left the machine.
  expect(errors).toEqual([]);
  const elsewhere = requests.filter(
    (address) => !/^(data|blob|about):/.test(address) && !address.startsWith(preview.url),
  );
  expect(elsewhere).toEqual([]);
});

const indicator = "Cán bộ nữ trong diện quy hoạch";
/** As a spreadsheet puts it on the clipboard. */
const block = "Cấp\tTổng số\tTrong đó: Nữ\r\nCấp tỉnh\t70\t30\r\nCấp xã\t100\t42\r\n";

async function open(options: PreviewOptions = {}): Promise<OpenPreview> {
  opened = await preview.open({ sample: "bao-cao-viet-do", ...options });
  opened.page.setDefaultTimeout(12_000);
  await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return opened;
}

/** The pane at its list of tables. */
async function openStatistics(options?: PreviewOptions): Promise<OpenPreview & { readonly frame: Frame }> {
  const word = await open(options);
  await word.click("Mở đề cương");
  const frame = await word.pane();
  await frame.getByRole("tab", { name: "Số liệu" }).click();
  return { ...word, frame };
}

async function openTable(options?: PreviewOptions) {
  const word = await openStatistics(options);
  await word.frame.getByRole("button", { name: new RegExp(`^${indicator}`) }).click();
  await word.frame.getByRole("grid").waitFor();
  return word;
}

async function pasteBlock({ page, frame }: { readonly page: Page; readonly frame: Frame }): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await frame.getByRole("grid").getByRole("gridcell").first().click();
  await page.keyboard.press("Control+v");
  await frame.getByRole("button", { name: "Nhập 2 dòng" }).click();
  await frame.getByText("vượt 2,35 điểm").waitFor();
}

const inserted = (page: Page) => page.locator('table[data-tag^="bc2282:quy-hoach"]');
const rowsOf = (page: Page): Promise<string[][]> =>
  inserted(page)
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.querySelectorAll("td"), (cell) => cell.textContent?.trim() ?? "")),
    );
/** The figures of the table in the document, row by row. */
const figures = async (page: Page): Promise<string[]> =>
  (await rowsOf(page)).map((row) => row.slice(1, 5).join(" | "));

async function insertTable(word: { readonly page: Page; readonly frame: Frame }): Promise<void> {
  await pasteBlock(word);
  await word.frame.getByRole("button", { name: "Chèn bảng" }).click();
  await inserted(word.page).waitFor();
}

/** Types over a figure of the table in the document, as one does in Word. */
async function changeByHand(page: Page, old: string, now: string): Promise<void> {
  await inserted(page)
    .locator("td p", { hasText: new RegExp(`^${old}$`) })
    .first()
    .click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type(now);
  await inserted(page)
    .locator("td p", { hasText: new RegExp(`^${now}$`) })
    .waitFor();
}

async function download(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải về" }).click(),
  ]);
  return readFileSync(await file.path());
}

const written = [
  "Chức danh | Tổng số | Nữ | Tỷ lệ (%)",
  "Cấp tỉnh | 70 | 30 | 42,86",
  "Cấp xã | 100 | 42 | 42,00",
];

describe("a new user with the half-written report", () => {
  test("pastes a block of a spreadsheet, inserts the table, changes it by hand and sees exactly that cell before anything is written", async () => {
    const word = await openTable();
    const { page, frame } = word;
    await pasteBlock(word);
    const grid = frame.getByRole("grid");
    await grid.getByText("42,35", { exact: true }).waitFor();

    await frame.getByRole("button", { name: "Chèn bảng" }).click();
    await inserted(page).waitFor();
    expect(await figures(page)).toEqual([...written, "Tổng số | 170 | 72 | 42,35"]);
    // At the end of section 2.1: behind its text, before the next heading.
    const order = await page
      .locator("[data-paragraph]")
      .evaluateAll((all) => all.map((one) => one.textContent ?? ""));
    const at = (text: string) => order.findLastIndex((one) => one.includes(text));
    expect(at("2.1. Kết quả thực hiện các Mục tiêu")).toBeLessThan(at("Cấp xã"));
    expect(at("Cấp xã")).toBeLessThan(at("2.2. Kết quả thực hiện trên các lĩnh vực"));

    await changeByHand(page, "42", "45");
    const before = await page.evaluate(() => window.simulatedWord!.revision);
    await frame.getByRole("button", { name: /^Cập nhật/ }).click();
    await frame.getByText("1 chỗ khác ở 1 bảng", { exact: true }).waitFor();
    const change = frame.getByRole("listitem").filter({ hasText: "Cấp xã · Nữ" });
    expect(await change.count()).toBe(1);
    expect(await change.innerText()).toMatch(/45\s*→[^0-9]*42/);
    expect(await page.evaluate(() => window.simulatedWord!.revision)).toBe(before);

    await change.getByRole("radio", { name: "Lấy 45 vào số liệu" }).check();
    await frame.getByRole("button", { name: /^Cập nhật \d+ ô/ }).click();
    await inserted(page).getByText("44,12").waitFor();
    expect((await figures(page)).slice(2)).toEqual([
      "Cấp xã | 100 | 45 | 45,00",
      "Tổng số | 170 | 75 | 44,12",
    ]);
  });

  test("saves a valid .docx; opened again, table and figures belong together", async () => {
    const word = await openTable();
    await insertTable(word);
    await word.frame.getByText("Đã lưu trong văn bản").waitFor();
    const saved = await download(word.page);
    expect(await validatorErrors(saved)).toEqual([]);

    await word.page.locator("input[type=file]").setInputFiles({
      name: "lưu.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: saved,
    });
    await word.page.getByLabel("Văn bản đang mở").getByText("lưu.docx").waitFor();
    const frame = await word.pane();
    await frame.getByRole("tab", { name: "Số liệu" }).click();
    const row = frame.getByRole("button", { name: new RegExp(`^${indicator}`) });
    await row.getByText("42,35").waitFor();
    await row.getByText("khớp văn bản").waitFor();
  });
});

test("a table is typed in and gone through with the keyboard alone", async () => {
  const { page, frame } = await openTable();
  await frame.getByRole("grid").getByRole("gridcell").first().focus();
  const { keyboard } = page;
  await keyboard.type("70");
  await keyboard.press("Tab");
  await keyboard.type("30");
  await keyboard.press("Enter");
  const row = frame.getByRole("row", { name: /Giám đốc sở/ }).first();
  await row.getByText("42,86").waitFor();
  await keyboard.press("ArrowUp");
  await keyboard.press("Delete");
  await row.getByText("42,86").waitFor({ state: "detached" });
  await keyboard.press("Control+z");
  await row.getByText("42,86").waitFor();
  await keyboard.press("Control+z");
  await keyboard.press("Control+y");
  await row.getByText("42,86").waitFor();
});

test("what was typed and not yet kept in the document survives a reload of the pane", async () => {
  const word = await openTable();
  const row = (frame: Frame) => frame.getByRole("row", { name: /Giám đốc sở/ }).first();
  await row(word.frame).getByRole("gridcell").first().click();
  await word.page.keyboard.type("70");
  await word.page.keyboard.press("Tab");
  await word.page.keyboard.type("30");
  await word.page.keyboard.press("Enter");
  // As when Word restarts the pane.
  await word.click("Mở đề cương");
  const frame = await word.pane();
  await frame.getByRole("tab", { name: "Số liệu" }).click();
  await frame.getByRole("button", { name: new RegExp(`^${indicator}`) }).click();
  await row(frame).getByText("42,86").waitFor();
});

test("undo takes the inserted table back; the pane then says that it is not in the document", async () => {
  const word = await openTable();
  await insertTable(word);
  await word.frame.getByText("Đã lưu trong văn bản").waitFor();
  const undo = word.page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" });
  while ((await undo.getAttribute("aria-disabled")) !== "true") await undo.click();
  await inserted(word.page).waitFor({ state: "detached" });
  await word.page.getByText("Bảng 2.").waitFor({ state: "detached" });
  await word.frame.getByRole("button", { name: /^Cập nhật/ }).click();
  await word.frame.getByRole("heading", { name: "Chưa có bảng nào được chèn" }).waitFor();
});

describe("the ribbon with the pane closed, in Word LTSC 2021", () => {
  const cells = (page: Page) => inserted(page).locator("tr").nth(2).locator("td");

  test("inserts the table with its default rows, to be filled in Word; then computes its ratios", async () => {
    const { page, click } = await open({ word: "ltsc2021" });
    await page.getByRole("button", { name: /^Chèn bảng/ }).click();
    await page.getByRole("menuitem", { name: "Cán bộ nữ trong quy hoạch" }).click();
    await inserted(page).waitFor();
    expect(await page.locator("iframe.pane-page").count()).toBe(0);
    expect((await rowsOf(page))[2]).toEqual([
      "1",
      "Giám đốc sở và tương đương",
      "",
      "",
      "",
      expect.anything(),
    ]);

    await cells(page).nth(2).click();
    await page.keyboard.type("20");
    await page.keyboard.press("Tab");
    await page.keyboard.type("9");
    await click("Cập nhật các bảng");
    await cells(page).nth(4).getByText("45,00").waitFor();
    expect(await figures(page)).toContain("Tổng số | 20 | 9 | 45,00");
    expect(await validatorErrors(await download(page))).toEqual([]);
  });

  test("inserts the table with the figures of the document, without asking", async () => {
    const word = await openTable({ word: "ltsc2021" });
    await pasteBlock(word);
    await word.frame.getByText("Đã lưu trong văn bản").waitFor();
    await word.page.getByRole("button", { name: "Đóng ngăn" }).click();
    await word.page.getByRole("button", { name: /^Chèn bảng/ }).focus();
    await word.page.keyboard.press("ArrowDown");
    await word.page.keyboard.press("ArrowDown");
    await word.page.keyboard.press("Enter");
    await inserted(word.page).waitFor();
    expect(await figures(word.page)).toEqual([...written, "Tổng số | 170 | 72 | 42,35"]);
  });

  test("keeps a figure changed by hand and says so", async () => {
    const word = await openTable({ word: "ltsc2021" });
    await insertTable(word);
    await word.frame.getByText("Đã lưu trong văn bản").waitFor();
    await word.page.getByRole("button", { name: "Đóng ngăn" }).click();
    await changeByHand(word.page, "42", "45");
    await word.click("Cập nhật các bảng");
    const dialog = word.page.getByRole("dialog");
    await dialog.locator("iframe").contentFrame().getByText("sửa tay").waitFor();
    await dialog.locator("iframe").contentFrame().getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect((await figures(word.page))[2]).toBe("Cấp xã | 100 | 45 | 42,00");
  });
});
