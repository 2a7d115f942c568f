import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { usePreview, type OpenPreview, type PreviewOptions } from "./preview";

const preview = usePreview();

let opened: OpenPreview | undefined;
afterEach(async () => {
  const { errors } = opened ?? { errors: [] };
  await opened?.close();
  opened = undefined;
  expect(errors).toEqual([]);
});

const indicator = /^Cán bộ nữ trong diện quy hoạch/;
const block = "Cấp\tTổng số\tTrong đó: Nữ\r\nCấp tỉnh\t70\t30\r\nCấp xã\t100\t42\r\n";
const plan = "Kế hoạch số 12/KH-UBND";

/** The editor of the table of quy hoạch, 72 of 170. */
async function openTable(options: PreviewOptions = {}) {
  opened = await preview.open({ sample: "bao-cao-viet-do", ...options });
  const word = opened;
  word.page.setDefaultTimeout(12_000);
  await word.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await word.click("Mở số liệu");
  const frame = await word.pane();
  await frame.getByRole("button", { name: indicator }).click();
  await frame.getByRole("grid").waitFor();
  await word.page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await frame.getByRole("grid").getByRole("gridcell").first().click();
  await word.page.keyboard.press("Control+v");
  await frame.getByRole("button", { name: "Nhập 2 dòng" }).click();
  await frame.getByText("vượt 2,35 điểm").waitFor();
  return { ...word, frame };
}

async function raiseTarget(frame: Frame): Promise<void> {
  await frame.getByRole("button", { name: "Xem, sửa các mục tiêu" }).first().click();
  await frame.getByLabel("Tỷ lệ (%)").first().fill("45");
  await frame.getByLabel("Văn bản quy định").fill(plan);
  await frame.getByText("mốc 2025 · còn thiếu 2,65 điểm %").waitFor();
}

test("a higher target is set, and list, check, sentence and ribbon go by it; it travels with the file", async () => {
  const { page, frame, click } = await openTable();
  await frame.getByRole("button", { name: "Chi tiết bảng" }).click();
  await frame.getByLabel("So sánh với mục tiêu").selectOption({ label: "≥ 40% đến năm 2025" });
  await frame.getByRole("button", { name: "Chèn bảng" }).click();
  await page.locator('table[data-tag="bc2282:quy-hoach"]').waitFor();
  await page.locator("[data-paragraph]").filter({ hasText: "Đánh giá chung" }).first().click();
  await page.keyboard.press("End");
  await frame.getByRole("button", { name: "Chèn câu" }).click();
  await frame.getByRole("button", { name: "Chèn ở chỗ con trỏ" }).click();
  const sentence = page.locator("[data-paragraph]").filter({ hasText: "đạt 42,35%" });
  await sentence.filter({ hasText: "vượt 2,35 điểm phần trăm so với mục tiêu 40% đến năm 2025." }).waitFor();
  await frame.getByRole("button", { name: "Trở lại bảng số liệu" }).click();

  await raiseTarget(frame);
  await frame.getByRole("button", { name: "Trở lại bảng số liệu" }).click();
  await frame.getByText("Mục tiêu 2025: ≥ 45%").waitFor();
  await frame.getByText("thiếu 2,65 điểm %", { exact: true }).waitFor();
  await frame.getByRole("button", { name: "Trở lại danh sách bảng" }).click();
  await frame.getByRole("button", { name: indicator }).getByText("chưa đạt mục tiêu").waitFor();
  await frame.getByText("Đã lưu trong văn bản").waitFor();

  await click("Kiểm tra báo cáo");
  const checked = await (await page.waitForSelector("iframe.pane-page")).contentFrame();
  await checked!
    .getByText(/Câu về bảng “Cán bộ nữ trong diện quy hoạch” không khớp .* mục tiêu 45%/)
    .waitFor();

  await page.getByRole("button", { name: "Đóng ngăn" }).click();
  await click("Cập nhật các bảng");
  await sentence
    .filter({ hasText: `còn thiếu 2,65 điểm phần trăm so với mục tiêu 45% đến năm 2025 theo ${plan}.` })
    .waitFor();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải về" }).click(),
  ]);
  await page.locator("input[type=file]").setInputFiles({
    name: "lưu.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: readFileSync(await file.path()),
  });
  await page.getByLabel("Văn bản đang mở").getByText("lưu.docx").waitFor();
  await click("Mở số liệu");
  const again = (await (await page.waitForSelector("iframe.pane-page")).contentFrame())!;
  await again.getByRole("button", { name: "Mục tiêu", exact: true }).click();
  await again.getByText("2025: ≥ 45%").waitFor();
  await again.getByText("đã sửa").waitFor();
});

test("half a value that is being typed is not lost when Word restarts the pane", async () => {
  const { frame, click, pane } = await openTable();
  await frame.getByRole("button", { name: "Xem, sửa các mục tiêu" }).click();
  await frame.getByLabel("Tỷ lệ (%)").first().fill("48");
  await click("Mở đề cương");
  const restarted = await pane();
  await restarted.getByRole("tab", { name: "Số liệu" }).click();
  await restarted.getByRole("button", { name: "Khôi phục" }).click();
  await restarted.getByRole("button", { name: "Mục tiêu", exact: true }).click();
  await restarted.getByText("2025: ≥ 48%").waitFor();
});

test.each([
  ["light", 450],
  ["dark", 320],
  ["highContrast", 320],
] as const)("the page has no axe violation and fits the pane, in %s at %i px", async (theme, paneWidth) => {
  const { page, frame } = await openTable({ theme, paneWidth });
  // Office does not tell high contrast; the system does, and its web view forces the colours.
  if (theme === "highContrast") await page.emulateMedia({ forcedColors: "active" });
  const accessible = async (view: string) => {
    const { violations } = await new AxeBuilder({ page }).include("iframe.pane-page").analyze();
    expect([view, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
      view,
      [],
    ]);
    const wider = await frame.evaluate(() =>
      [...document.querySelectorAll(".targets, html")].some((one) => one.scrollWidth > one.clientWidth),
    );
    expect([view, wider]).toEqual([view, false]);
  };
  await raiseTarget(frame);
  await accessible("changed");
  await frame.getByLabel("Đến năm").first().fill("20");
  await frame.getByLabel("Tỷ lệ (%)").nth(1).fill("bốn mươi");
  await page.keyboard.press("Tab");
  await accessible("mistakes");
  await frame.getByRole("button", { name: "Thêm mục tiêu" }).click();
  await accessible("own");
});
