import type { Page } from "playwright-core";
import { usePreview, type OpenPreview, type PreviewOptions } from "./preview";

const preview = usePreview();
const opened: OpenPreview[] = [];
const start = async (options?: PreviewOptions) => {
  const one = await preview.open(options);
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) {
    expect(one.errors).toEqual([]);
    await one.close();
  }
});

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Chèn bảng số liệu" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

const tableWith = (page: Page, text: string) => page.locator(".document-pages table", { hasText: text });

/** The notice of a command, as Word shows it in a dialog of its own. */
const notice = (page: Page) => page.getByRole("dialog").frameLocator("iframe").locator("body");

describe("tables from the ribbon, the pane closed, in Word LTSC 2021", () => {
  test("a table is inserted into its section; clicked again, it is selected and that is said", async () => {
    const { page } = await start({ word: "ltsc2021" });
    expect(await tableWith(page, "Chủ tịch HĐND, UBND cấp xã").count()).toBe(0);
    await choose(page, "Cán bộ nữ trong quy hoạch");
    await tableWith(page, "Chủ tịch HĐND, UBND cấp xã").waitFor();
    expect(await page.locator("iframe.pane-page").count()).toBe(0);
    await choose(page, "Cán bộ nữ trong quy hoạch");
    await notice(page).getByText("đã có trong văn bản và đang được chọn").waitFor();
    await notice(page).getByRole("button", { name: "Đóng" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await tableWith(page, "Chủ tịch HĐND, UBND cấp xã").count()).toBe(1);
  });

  test("without tables of ours there is nothing to update, and that is said", async () => {
    const { page, click } = await start({ word: "ltsc2021" });
    await click("Cập nhật các bảng");
    await notice(page).getByText("Văn bản chưa có bảng số liệu nào").waitFor();
  });

  test("the menu is used by keyboard", async () => {
    const { page } = await start({ word: "ltsc2021" });
    await page.getByRole("button", { name: "Chèn bảng số liệu" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await tableWith(page, "Nội dung 1").waitFor();
  });
});
