import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import { usePreview } from "./preview";

const preview = usePreview();
const themes = ["light", "dark", "highContrast"] as const;
const widths = [320, 450] as const;
const looks = themes.flatMap((theme) => widths.map((paneWidth) => ({ theme, paneWidth })));

/** Wider than its frame, so that a scroll bar would appear. */
const overflows = (pane: Frame) =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(looks)("the pane in $theme at $paneWidth px", (look) => {
  it("has no axe violation in any view, and no horizontal scroll bar", async () => {
    const word = await preview.open({ sample: "bao-cao-viet-do", ...look });
    // Office does not tell high contrast; the system does, and its web view forces the colours.
    if (look.theme === "highContrast") await word.page.emulateMedia({ forcedColors: "active" });
    await word.click("Kiểm tra báo cáo");
    const pane = await word.pane();
    await pane.getByRole("button", { name: "Vì sao, cách sửa" }).first().click();
    await expectAccessible();

    await pane.getByRole("tab", { name: "Đề cương" }).click();
    await pane.getByRole("treeitem", { name: /^2\.1\./ }).click();
    await pane.getByRole("button", { name: "Đến mục này" }).waitFor();
    await expectAccessible();

    await pane.getByRole("tab", { name: "Số liệu" }).click();
    await pane.getByRole("heading", { name: /Bảng số liệu/ }).waitFor();
    await expectAccessible();

    await pane.getByRole("button", { name: "Trợ giúp" }).click();
    await pane.getByText("Mục đã viết mà vẫn báo thiếu?").click();
    await expectAccessible();
    await word.close();

    async function expectAccessible() {
      const { violations } = await new AxeBuilder({ page: word.page }).include("iframe.pane-page").analyze();
      expect(
        violations.map(({ id, nodes }) => ({
          id,
          where: nodes.map((node) => `${node.html} ${node.failureSummary}`),
        })),
      ).toEqual([]);
      expect(await overflows(pane)).toBe(false);
    }
  });
});

describe("the focus on a button of Fluent's", () => {
  it("is seen by who comes by the keyboard, and not by who clicks", async () => {
    const word = await preview.open({ sample: "bao-cao-viet-do" });
    await word.click("Kiểm tra báo cáo");
    const pane = await word.pane();
    const again = pane.getByRole("button", { name: "Kiểm tra lại" });
    const frame = () => again.evaluate((button) => getComputedStyle(button).boxShadow);
    await again.click();
    await again.and(pane.locator(":enabled:focus")).waitFor();
    expect(await frame()).toBe("none");

    await word.page.keyboard.press("Shift+Tab");
    await word.page.keyboard.press("Tab");
    await pane.locator(":focus").and(again).waitFor();
    expect(await frame()).not.toBe("none");
    await word.close();
  });
});
