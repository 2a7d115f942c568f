import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { usePreview, type OpenPreview } from "./preview";

const preview = usePreview();
const form = path.join(__dirname, "../fixtures/xlsx/bieu-tong-hop.xlsx");
const windowsCsv = path.join(__dirname, "../fixtures/xlsx/quy-hoach-windows-1258.csv");

/** The half-written sample with the table of quy hoạch open in the pane, and a file chosen for it. */
async function importing(file: string, paneWidth = 320): Promise<{ word: OpenPreview; pane: Frame }> {
  const word = await preview.open({ sample: "bao-cao-viet-do", paneWidth });
  word.page.setDefaultTimeout(12_000);
  await word.click("Mở số liệu");
  const pane = await word.pane();
  await pane
    .getByRole("button", { name: /Cán bộ nữ trong diện quy hoạch/ })
    .first()
    .click();
  await pane.getByRole("button", { name: "Nhập từ tệp" }).click();
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByRole("textbox", { name: "Vùng lấy số liệu" }).waitFor();
  return { word, pane };
}

/** Nothing was asked of anybody but the add-in itself, and nothing went wrong. */
function expectQuiet(word: OpenPreview): void {
  const origins = new Set(
    word.requests.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([new URL(preview.url).origin]);
  expect(word.errors).toEqual([]);
}

const total = (pane: Frame) => pane.getByText("42,35").first().waitFor();

describe("a workbook of LibreOffice", () => {
  it("is read beside the pane under its content security policy; its figures and ratios come over", async () => {
    const { word, pane } = await importing(form);
    expect(word.page.workers()).toHaveLength(1);
    await pane.getByRole("button", { name: "Tiếp tục" }).click();
    await pane.locator("main").getByText("Nhận được 4 dòng, 2 nhóm, dòng tổng").waitFor();
    await pane.getByRole("button", { name: "Nhập 4 dòng" }).click();
    await total(pane);
    expectQuiet(word);
    await word.close();
  });

  it("fits a pane of 320 pixels at every step", async () => {
    const { word, pane } = await importing(form);
    expect(await tooWide(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Tiếp tục" }).click();
    await pane.getByRole("button", { name: "Nhập 4 dòng" }).waitFor();
    expect(await tooWide(pane)).toEqual([]);
    await word.close();
  });
});

it("a .csv in the encoding of Vietnamese Windows is read in the browser too", async () => {
  const { word, pane } = await importing(windowsCsv);
  await pane.getByText("Đọc theo bảng mã Windows-1258").waitFor();
  await pane.getByRole("button", { name: "Tiếp tục" }).click();
  await pane.getByRole("rowheader", { name: "Giám đốc sở và tương đương" }).waitFor();
  expectQuiet(word);
  await word.close();
});

describe("the chart of the imported table", () => {
  it("is drawn in the pane, and inserted as wide as the text and sharp in print", async () => {
    const { word, pane } = await importing(form);
    await pane.getByRole("button", { name: "Tiếp tục" }).click();
    await pane.getByRole("button", { name: "Nhập 4 dòng" }).click();
    await total(pane);
    await pane.getByRole("button", { name: "Biểu đồ" }).click();
    const chart = pane.getByRole("img", { name: /^Biểu đồ thanh ngang: .*Chung: 42,35%/ });
    await chart.waitFor();
    await pane.waitForFunction(() => (document.querySelector("canvas")?.style.width ?? "") !== "");
    expect(await inkOf(pane)).toBeGreaterThan(3);

    await pane.getByRole("button", { name: "Chèn biểu đồ vào văn bản" }).click();
    await pane.getByText("Đã chèn biểu đồ").first().waitFor();
    const picture = await pictureOf(word.page);
    const dotsPerInch = picture.pixels / (picture.shown / 96);
    expect(dotsPerInch).toBeGreaterThanOrEqual(220);
    expect(Math.round((picture.shown / 96) * 25.4)).toBe(160);
    expectQuiet(word);
    await word.close();
  });
});

/** What is wider than the pane, other than tables that scroll by themselves. */
function tooWide(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll(".import-view *")]
      .filter((element) => !element.closest(".import-table") && !element.closest("[hidden]"))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((element) => element.className),
  );
}

/** How many different colours the drawn chart has; a blank canvas has one. */
function inkOf(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return colours.size;
  });
}

/** The picture in the document: its own pixels, and the CSS pixels it is shown at. */
async function pictureOf(page: Page): Promise<{ pixels: number; shown: number }> {
  const pictures = page.locator("img");
  await page.waitForFunction(() => [...document.images].some((image) => image.naturalWidth > 1000));
  const sizes = await pictures.evaluateAll((images) =>
    images.map((image) => ({
      pixels: (image as HTMLImageElement).naturalWidth,
      shown: (image as HTMLImageElement).clientWidth,
    })),
  );
  return sizes.find(({ pixels }) => pixels > 1000) ?? { pixels: 0, shown: 1 };
}
