import type { Frame } from "playwright-core";
import { usePreview, type OpenPreview } from "./preview";

const preview = usePreview();

const verdict = (pane: Frame, text: string) => pane.getByRole("heading", { name: text }).waitFor();
const section = (pane: Frame, name: string) => pane.getByRole("treeitem", { name });

/** The half-written sample with the pane open at what the ribbon's button shows. */
async function openSample(button: string, sample = "bao-cao-viet-do") {
  const word = await preview.open({ sample });
  // A step that does not come says which one it was, before the test itself runs out of time.
  word.page.setDefaultTimeout(12_000);
  await word.click(button);
  return { word, pane: await word.pane() };
}

/** The paragraph with that text, once Word shows it selected. */
async function selected(word: OpenPreview, text: string) {
  const paragraph = word.page.locator("[data-selected]", { hasText: text });
  await paragraph.first().waitFor();
  return paragraph.first();
}

describe("checking a half-written report", () => {
  it("finds exactly the three empty mandatory sections, and goes to one in the document", async () => {
    const { word, pane } = await openSample("Kiểm tra báo cáo");
    await verdict(pane, "Chưa thể trình: còn 3 lỗi");
    const errors = await pane.locator(".finding-error .finding-message").allTextContents();
    expect(errors).toHaveLength(3);
    expect(errors.join()).toMatch(/Kinh phí.*Hạn chế.*kiến nghị/);

    await pane.getByRole("button", { name: /Kinh phí thực hiện chưa có nội dung/ }).click();
    await selected(word, "3. Kinh phí thực hiện");
    expect(word.errors).toEqual([]);
    await word.close();
  });

  it("sees what was typed under a heading at the next check", async () => {
    const { word, pane } = await openSample("Kiểm tra báo cáo");
    await verdict(pane, "Chưa thể trình: còn 3 lỗi");
    await typeUnder(word, pane, "Kinh phí thực hiện");
    await pane.getByText("Văn bản có thể đã thay đổi").waitFor();

    await pane.getByRole("button", { name: "Kiểm tra lại" }).click();
    await verdict(pane, "Chưa thể trình: còn 2 lỗi");
    await pane.getByRole("tab", { name: "Đề cương" }).click();
    await section(pane, "3. Kinh phí thực hiện, đã viết").waitFor();
    await word.close();
  });

  it("checks again when the ribbon's button is pressed again", async () => {
    const { word, pane } = await openSample("Kiểm tra báo cáo");
    await verdict(pane, "Chưa thể trình: còn 3 lỗi");
    await typeUnder(word, pane, "Kinh phí thực hiện");
    await word.click("Kiểm tra báo cáo");
    await verdict(await word.pane(), "Chưa thể trình: còn 2 lỗi");
    await word.close();
  });
});

/** Goes to the finding about that section and writes a sentence over the dots below its heading. */
async function typeUnder(word: OpenPreview, pane: Frame, title: string): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`${title}.*chưa có nội dung`) }).click();
  const heading = await selected(word, title);
  const below = Number(await heading.getAttribute("data-paragraph")) + 1;
  await word.page.locator(`[data-paragraph="${below}"]`).first().click();
  await word.page.keyboard.press("Home");
  await word.page.keyboard.press("Shift+End");
  await word.page.keyboard.type("Tổng kinh phí là 1.250 triệu đồng từ ngân sách địa phương.");
}

describe("writing along the outline", () => {
  it("inserts the outline into an empty document and then calls every leaf empty", async () => {
    const { word, pane } = await openSample("Mở đề cương", "blank");
    await pane.getByRole("button", { name: "Chèn đề cương" }).click();
    await pane.getByText("0/11 mục", { exact: true }).waitFor();
    expect(await pane.locator(".tree-status.status-empty").count()).toBe(11);
    await word.page.getByText("3. Kinh phí thực hiện").first().waitFor();
    await word.close();
  });

  it("leads to the next section to write", async () => {
    const { word, pane } = await openSample("Mở đề cương");
    await pane.getByRole("button", { name: "Mục tiếp theo cần viết: 2.2.2." }).click();
    await pane.getByRole("region", { name: "Hướng dẫn viết mục 2.2.2." }).waitFor();
    await selected(word, "Kết quả công tác đào tạo, bồi dưỡng");
    await word.close();
  });

  it("can be done with the keyboard alone", async () => {
    const { word, pane } = await openSample("Mở đề cương");
    await section(pane, "I. ").first().waitFor();
    await pane.getByRole("tab", { name: "Đề cương" }).focus();
    const { keyboard } = word.page;
    await keyboard.press("Tab");
    await keyboard.type("kinh");
    await keyboard.press("Enter");
    await selected(word, "3. Kinh phí thực hiện");
    expect(await pane.locator(":focus").getAttribute("aria-label")).toMatch(/^3\. Kinh phí thực hiện/);

    await keyboard.press("Shift+Tab");
    await keyboard.press("End");
    await verdict(pane, "Chưa thể trình: còn 3 lỗi");
    expect(await pane.locator(":focus").getAttribute("role")).toBe("tab");
    await word.close();
  });
});

describe("what leaves the machine", () => {
  it("is nothing: every request goes to the add-in's own origin", async () => {
    const { word, pane } = await openSample("Kiểm tra báo cáo");
    await verdict(pane, "Chưa thể trình: còn 3 lỗi");
    for (const tab of ["Đề cương", "Số liệu"]) await pane.getByRole("tab", { name: tab }).click();
    await pane.getByRole("button", { name: "Trợ giúp" }).click();
    await pane.getByRole("heading", { name: "Câu hỏi thường gặp" }).waitFor();
    const origin = new URL(preview.url).origin;
    const foreign = word.requests.filter(
      (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin,
    );
    expect(foreign).toEqual([]);
    await word.close();
  });
});
