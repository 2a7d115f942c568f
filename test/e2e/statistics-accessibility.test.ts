import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { usePreview } from "./preview";

const preview = usePreview();
const themes = ["light", "dark", "highContrast"] as const;
const widths = [320, 450] as const;
const looks = themes.flatMap((theme) => widths.map((paneWidth) => ({ theme, paneWidth })));
const indicator = /^Cán bộ nữ trong diện quy hoạch/;

/** Larger than its frame, so that the whole pane would scroll: only lists and grids may, the header stays. */
const overflows = (pane: Frame) =>
  pane.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || scrollHeight > clientHeight;
  });

describe.each(looks)("the views of the statistics in $theme at $paneWidth px", (look) => {
  it("have no axe violation, and the pane itself does not scroll", async () => {
    const word = await preview.open({ sample: "bao-cao-viet-do", ...look });
    const { page } = word;
    page.setDefaultTimeout(12_000);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    // Office does not tell high contrast; the system does, and its web view forces the colours.
    if (look.theme === "highContrast") await page.emulateMedia({ forcedColors: "active" });
    await word.click("Mở đề cương");
    const pane = await word.pane();
    await pane.getByRole("tab", { name: "Số liệu" }).click();
    const table = pane.getByRole("button", { name: indicator });
    await table.waitFor();
    await expectAccessible(page, pane, "list");

    await table.click();
    await pane.getByRole("grid").waitFor();
    await expectAccessible(page, pane, "editor");

    await page.evaluate(() =>
      navigator.clipboard.writeText("Cấp\tTổng số\tNữ\nCấp tỉnh\t70\t30\nCấp xã\t10\t42"),
    );
    await pane.getByRole("grid").getByRole("gridcell").first().click();
    await page.keyboard.press("Control+v");
    const take = pane.getByRole("button", { name: "Nhập 2 dòng" });
    await take.waitFor();
    await expectAccessible(page, pane, "what is pasted");

    // Women more than the total: the mistake stands at its cell.
    await take.click();
    await pane.getByRole("grid").getByText("42", { exact: true }).waitFor();
    await expectAccessible(page, pane, "mistake");

    await pane.getByRole("button", { name: "Chèn bảng" }).click();
    const inserted = page.locator('table[data-tag^="bc2282:"]');
    await inserted.waitFor();
    await inserted.locator("td p", { hasText: /^70$/ }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type("1");
    await pane.getByRole("button", { name: /^Cập nhật/ }).click();
    await pane.getByText(/\d chỗ khác/).waitFor();
    await expectAccessible(page, pane, "refresh");
    await pane.getByRole("button", { name: "Thôi" }).click();

    await pane.getByRole("button", { name: "Biểu đồ" }).click();
    await pane.getByRole("button", { name: /Chèn biểu đồ/ }).waitFor();
    await expectAccessible(page, pane, "chart");
    await word.close();
  }, 120_000);
});

async function expectAccessible(page: Page, pane: Frame, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("iframe.pane-page").analyze();
  const found = violations.map(({ id, nodes }) => ({
    view,
    id,
    where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
  }));
  expect(found).toEqual([]);
  expect([view, await overflows(pane)]).toEqual([view, false]);
}
