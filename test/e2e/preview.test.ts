import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { docx, p } from "../fixtures/docx-builder";
import { validatorErrors } from "../fixtures/validate-docx";
import { usePreview, type OpenPreview } from "./preview";

const preview = usePreview();
const folder = mkdtempSync(join(tmpdir(), "preview-"));
afterAll(() => rmSync(folder, { recursive: true }));

let open: OpenPreview | undefined;
afterEach(async () => {
  const { errors, requests } = open ?? { errors: [], requests: [] };
  await open?.close();
  open = undefined;
  // Whatever a test did: nothing went wrong unseen, and nothing left the machine.
  expect(errors).toEqual([]);
  const elsewhere = requests.filter(
    (address) => !/^(data|blob|about):/.test(address) && !address.startsWith(preview.url),
  );
  expect(elsewhere).toEqual([]);
});

async function start(options?: Parameters<typeof preview.open>[0]): Promise<OpenPreview> {
  open = await preview.open(options);
  return open;
}

describe("the ribbon", () => {
  test("is that of the manifest, with every icon drawn", async () => {
    const { page } = await start();
    const ribbon = page.getByRole("navigation");
    expect(await ribbon.locator(".ribbon-tab-name").allTextContents()).toEqual(["Báo cáo 2282"]);
    expect(await ribbon.locator(".ribbon-group-name").allTextContents()).toEqual([
      "Đề cương",
      "Số liệu",
      "Kiểm tra",
      "Hướng dẫn",
    ]);
    expect(await ribbon.locator(".ribbon-controls .ribbon-label").allTextContents()).toEqual([
      "Mở đề cương",
      "Chèn đề cương",
      "Mở số liệu",
      "Chèn bảng số liệu ▾",
      "Cập nhật các bảng",
      "Kiểm tra báo cáo",
      "Trợ giúp",
    ]);
    const widths = await ribbon
      .locator(".ribbon-controls .ribbon-button img")
      .evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
    expect(widths).toEqual(widths.map(() => 32));
  });

  test("shows a button's tip on hover and on focus, and Escape takes it away", async () => {
    const { page } = await start();
    const tip = page
      .getByRole("tooltip", { includeHidden: true })
      .filter({ hasText: "Tìm các mục còn thiếu" });
    expect(await tip.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Kiểm tra báo cáo" }).hover();
    await tip.waitFor({ state: "visible" });
    await page.mouse.move(600, 500);
    await tip.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Cập nhật các bảng" }).focus();
    await page.keyboard.press("Tab");
    await tip.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
  });

  test("opens one pane, at the page of the button, and anew at each click", async () => {
    const { page, click, pane } = await start();
    expect(await page.locator("iframe.pane-page").count()).toBe(0);
    await click("Mở đề cương");
    expect((await pane()).url()).toBe(`${preview.url}taskpane.html?view=outline`);
    await click("Kiểm tra báo cáo");
    const first = await pane();
    expect(first.url()).toBe(`${preview.url}taskpane.html?view=check`);
    await first.evaluate(() => document.body.classList.add("seen"));
    await click("Kiểm tra báo cáo");
    expect(await (await pane()).evaluate(() => document.body.classList.contains("seen"))).toBe(false);
    expect(await page.locator("iframe.pane-page").count()).toBe(1);
    await page.getByRole("button", { name: "Đóng ngăn" }).click();
    expect(await page.locator("iframe.pane-page").count()).toBe(0);
  });

  test("collapses the groups that do not fit, the last first; their button opens them", async () => {
    const { page } = await start({ viewport: { width: 480, height: 800 } });
    await page.getByRole("button", { name: "Đã hiểu" }).click();
    const help = page.getByRole("button", { name: "Trợ giúp" });
    expect(await help.isVisible()).toBe(false);
    expect(await page.getByRole("button", { name: "Mở đề cương" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Hướng dẫn ▾" }).click();
    await help.click();
    await page.locator("iframe.pane-page").waitFor();
    await page.setViewportSize({ width: 1024, height: 800 });
    await help.waitFor();
    expect(await page.getByRole("button", { name: "Hướng dẫn ▾" }).isVisible()).toBe(false);
  });

  test("the hint for newcomers goes away for good", async () => {
    const { page } = await start();
    await page.getByRole("button", { name: "Đã hiểu" }).click();
    await page.reload();
    await page.locator("[data-ready]").waitFor();
    expect(await page.getByText("Bắt đầu từ đây").count()).toBe(0);
  });
});

describe("documents", () => {
  test("each sample can be opened, the blank one too", async () => {
    const { page } = await start({ sample: "blank" });
    const samples = page.getByLabel("Văn bản", { exact: true });
    expect((await page.locator(".document-pages").innerText()).trim()).toBe("");
    for (const title of ["Báo cáo hoàn chỉnh", "Đề cương chưa viết", "Báo cáo viết dở"]) {
      await samples.selectOption({ label: title });
      await page.locator(".document-pages", { hasText: "Kinh phí thực hiện" }).waitFor();
    }
    await samples.selectOption({ label: "Văn bản trống" });
    await page.locator(".document-pages", { hasNotText: "Kinh phí" }).waitFor();
  });

  test("a file of one's own is opened; one that is no .docx is refused, saying what it is", async () => {
    const { page } = await start();
    const file = (name: string, content: Uint8Array | string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const input = page.locator("input[type=file]");
    await input.setInputFiles(file("của tôi.docx", docx([p("Văn bản của tôi")])));
    await page.locator(".document-pages", { hasText: "Văn bản của tôi" }).waitFor();
    expect(await page.title()).toContain("của tôi.docx");
    await input.setInputFiles(file("bao-cao.docx", "%PDF-1.7\n…"));
    await page.getByRole("alert").getByText("Không mở được “bao-cao.docx”. Đây là tệp PDF").waitFor();
    await input.setInputFiles(file("rong.docx", ""));
    await page.getByRole("alert").getByText("Tệp rỗng").waitFor();
    expect(await page.locator(".document-pages").innerText()).toContain("Văn bản của tôi");
  });

  test("one with changes that were not downloaded is left only when that is confirmed", async () => {
    const { page } = await start({ sample: "blank" });
    const samples = page.getByLabel("Văn bản", { exact: true });
    const name = page.locator(".title-bar-name");
    const asked: string[] = [];
    const answers = [false, true];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (answers.shift() ? dialog.accept() : dialog.dismiss());
    });
    await page.locator("[data-paragraph]").first().click();
    await page.keyboard.type("Một báo cáo dài");
    await page.getByText("Có thay đổi chưa tải về").waitFor();
    await samples.selectOption({ label: "Báo cáo hoàn chỉnh" });
    expect(asked).toEqual([expect.stringContaining("“Van-ban-trong.docx” có thay đổi chưa tải về")]);
    expect(await name.textContent()).toBe("Van-ban-trong.docx");
    expect(await samples.locator("option:checked").textContent()).toBe("Văn bản trống");
    await page.getByText("Một báo cáo dài").waitFor();
    await samples.selectOption({ label: "Báo cáo hoàn chỉnh" });
    await page.getByText("bao-cao-hoan-chinh.docx").waitFor();
    // Nothing was changed there, so nothing is asked.
    await samples.selectOption({ label: "Văn bản trống" });
    await page.getByText("Van-ban-trong.docx").waitFor();
    expect(asked).toHaveLength(2);
  });

  test("a file dropped on the page is opened", async () => {
    const { page } = await start();
    const bytes = Array.from(docx([p("Được thả vào")]));
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "thả.docx"));
      return transfer;
    }, bytes);
    await page.dispatchEvent("main", "dragenter", { dataTransfer: data });
    await page.getByText("Thả tệp .docx vào đây").waitFor();
    await page.dispatchEvent(".drop-notice", "drop", { dataTransfer: data });
    await page.locator(".document-pages", { hasText: "Được thả vào" }).waitFor();
    expect(await page.getByText("Thả tệp .docx vào đây").isVisible()).toBe(false);
  });

  test("what is downloaded is a valid .docx", async () => {
    const { page } = await start();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải về" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bao-cao-viet-do.docx");
    expect(await validatorErrors(readFileSync(await download.path()))).toEqual([]);
  });
});

describe("the window", () => {
  test("the pane has the width that is asked for, by list, keyboard or address", async () => {
    const { page, click } = await start({ paneWidth: 450 });
    await click("Mở đề cương");
    const width = () => page.locator("iframe.pane-page").evaluate((frame) => frame.clientWidth);
    expect(await width()).toBe(450);
    await page.getByLabel("Bề rộng ngăn", { exact: true }).selectOption("320");
    expect(await width()).toBe(320);
    const handle = page.getByRole("separator");
    await handle.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(330);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(320);
    const box = await handle.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 3, 500);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) - 57, 500, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(380);
  });

  test("tells the pane of high contrast as a system does: its colours are forced", async () => {
    const { page, click, pane } = await start();
    await click("Mở số liệu");
    await page.getByLabel("Giao diện").selectOption("highContrast");
    const frame = await pane();
    await frame.waitForSelector(':root[data-theme="highContrast"]');
    const tables = frame.getByRole("button", { name: /Cán bộ nữ trong diện quy hoạch/ });
    await tables.click();
    // A rule of a style sheet that was fetched only now.
    const link = frame.getByRole("button", { name: "Xem, sửa các mục tiêu" });
    await link.waitFor();
    const colours = () =>
      link.evaluate((shown) => {
        const probe = document.createElement("span");
        probe.style.color = "LinkText";
        document.body.append(probe);
        return [getComputedStyle(shown).color, getComputedStyle(probe).color];
      });
    const [shown, systems] = await colours();
    expect(shown).toBe(systems);
    await page.getByLabel("Giao diện").selectOption("light");
    await (await pane()).waitForSelector(':root[data-theme="light"]');
  });

  test.each(["light", "dark", "highContrast"] as const)(
    "has no accessibility faults in the theme %s",
    async (theme) => {
      const { page, click } = await start({ theme });
      await click("Mở đề cương");
      await expectAccessible();
      await page.getByRole("button", { name: /^Chèn bảng/ }).click();
      await page.getByRole("menu").waitFor();
      await expectAccessible();
      await page.keyboard.press("Escape");
      await page.locator(".document-pages td p").last().click({ button: "right" });
      await page.getByRole("menu").waitFor();
      await expectAccessible();

      async function expectAccessible(): Promise<void> {
        // The document's own text and the add-in's page are not the window's.
        const { violations } = await new AxeBuilder({ page })
          .exclude(".document-pages")
          .exclude("iframe")
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    },
  );
});
