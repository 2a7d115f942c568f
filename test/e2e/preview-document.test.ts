import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  control,
  deleted,
  docx,
  equation,
  footnote,
  heading,
  inlineControl,
  inserted,
  p,
  picture,
  rawXml,
  run,
  table,
  tableOfContents,
  textBox,
} from "../fixtures/docx-builder";
import { expectText, paragraphsOfWord } from "./document-text";
import { usePreview } from "./preview";

const preview = usePreview();
const folder = mkdtempSync(join(tmpdir(), "preview-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that makes what is drawn differ from `body.paragraphs` in number or order. */
const awkward = docx([
  tableOfContents([{ level: 1, text: "I. TÌNH HÌNH", page: 1 }]),
  heading(1, "I. TÌNH HÌNH"),
  table([
    ["ô 1", "ô 2"],
    ["ô 3", "ô 4"],
  ]),
  control([p("trong ô nội dung"), table([["bảng trong ô nội dung"]]), p("cuối ô nội dung")]),
  rawXml(
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>' +
      '<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:sdt><w:sdtContent><w:p><w:r><w:t>ô nội dung trong bảng</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/></w:tc></w:tr>' +
      '<w:sdt><w:sdtContent><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>hàng trong ô nội dung</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>',
  ),
  p(["có chú thích", footnote("chữ của chú thích")]),
  p(["cạnh khung ", textBox("chữ trong khung")]),
  p(["ảnh ", picture(), " và công thức ", equation("a=b")]),
  p(["trước ", inlineControl("ô"), " sau"]),
  p(["đã ", inserted("thêm "), deleted("bớt "), "chữ"]),
  rawXml(
    '<w:p><w:r><w:t>trước dấu ngắt trang</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>sau dấu ngắt trang</w:t></w:r></w:p>',
  ),
  rawXml("<w:p><w:r><w:t>dòng 1</w:t><w:br/><w:t>dòng 2</w:t><w:tab/><w:t>sau tab</w:t></w:r></w:p>"),
  p(run("")),
  rawXml('<w:customXml w:element="a"><w:p><w:r><w:t>trong customXml</w:t></w:r></w:p></w:customXml>'),
  p("cuối"),
]);

/** What is drawn of each of them: letters and digits, which is what can be compared. */
function paragraphsDrawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn: string[] = [];
    for (const part of document.querySelectorAll<HTMLElement>("[data-paragraph]")) {
      const copy = part.cloneNode(true) as HTMLElement;
      // Text boxes, equations and the numbers of notes are no text of the paragraph.
      copy.querySelectorAll("div, svg, math, sup").forEach((object) => object.remove());
      const index = Number(part.dataset.paragraph);
      drawn[index] = (drawn[index] ?? "") + copy.textContent;
    }
    return drawn;
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");

test("every drawn paragraph is the one Word counts at that place", async () => {
  const { page, click, pane, close } = await preview.open({ sample: "blank" });
  writeFileSync(join(folder, "awkward.docx"), awkward);
  await page.locator("input[type=file]").setInputFiles(join(folder, "awkward.docx"));
  await page.locator("[data-paragraph]", { hasText: "cuối" }).last().waitFor();
  await click("Mở đề cương");
  const word = await paragraphsOfWord(await pane());
  const drawn = await paragraphsDrawn(page);
  expect(word.length).toBeGreaterThan(20);
  expect(drawn.map(letters)).toEqual(word.map(letters));
  await close();
});

test("where the add-in goes, the document shows: the paragraph is lit and in sight", async () => {
  const { page, click, pane, close } = await preview.open({ sample: "bao-cao-viet-do" });
  await click("Mở đề cương");
  const frame = await pane();
  const index = (await paragraphsOfWord(frame)).findIndex((text) => text.includes("Đề xuất, kiến nghị"));
  await frame.evaluate(
    (wanted) =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text");
        await context.sync();
        paragraphs.items[wanted]?.select();
        await context.sync();
      }),
    index,
  );
  const lit = page.locator('[data-selected="addin"]');
  await lit.waitFor();
  expect(await lit.textContent()).toContain("Đề xuất, kiến nghị");
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('[data-selected="addin"]')!.getBoundingClientRect();
    return top > 200 && bottom < innerHeight;
  });
  await close();
});

describe("typing", () => {
  const first = docx([heading(1, "3. Kinh phí thực hiện"), p(""), p("Đoạn sau.")]);

  async function openFirst(readOnly = false) {
    const opened = await preview.open({ sample: "blank", readOnly });
    writeFileSync(join(folder, "typing.docx"), first);
    await opened.page.locator("input[type=file]").setInputFiles(join(folder, "typing.docx"));
    await opened.page.locator("[data-paragraph]", { hasText: "Đoạn sau." }).waitFor();
    await opened.click("Mở đề cương");
    return { ...opened, frame: await opened.pane() };
  }
  test("goes where one has clicked; Enter makes a paragraph, Backspace takes away and joins", async () => {
    const { page, frame, close } = await openFirst();
    await page.locator('[data-paragraph="1"]').click();
    await page.keyboard.type("Tổng kinh phí: 15 triệu đồng.");
    await expectText(page, frame, ["3. Kinh phí thực hiện", "Tổng kinh phí: 15 triệu đồng.", "Đoạn sau."]);
    await page.keyboard.press("Backspace");
    await page.keyboard.type(", trong đó:");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- Ngân sách tỉnh");
    await expectText(page, frame, [
      "3. Kinh phí thực hiện",
      "Tổng kinh phí: 15 triệu đồng, trong đó:",
      "- Ngân sách tỉnh",
      "Đoạn sau.",
    ]);
    await page.keyboard.press("Home");
    await page.keyboard.press("Backspace");
    await expectText(page, frame, [
      "3. Kinh phí thực hiện",
      "Tổng kinh phí: 15 triệu đồng, trong đó:- Ngân sách tỉnh",
      "Đoạn sau.",
    ]);
    await page.keyboard.type(" ");
    await expectText(page, frame, [
      "3. Kinh phí thực hiện",
      "Tổng kinh phí: 15 triệu đồng, trong đó: - Ngân sách tỉnh",
      "Đoạn sau.",
    ]);
    await close();
  });

  test("replaces what is selected, and pastes several lines as paragraphs", async () => {
    const { page, frame, close } = await openFirst();
    await page.locator('[data-paragraph="2"]').dblclick({ position: { x: 10, y: 8 } });
    await page.keyboard.insertText("Câu");
    await expectText(page, frame, ["3. Kinh phí thực hiện", "", "Câu sau."]);
    await page.locator('[data-paragraph="1"]').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "một\nhai");
      document.querySelector(".document-pages")?.dispatchEvent(
        new InputEvent("beforeinput", {
          inputType: "insertFromPaste",
          dataTransfer: data,
          cancelable: true,
        }),
      );
    });
    await expectText(page, frame, ["3. Kinh phí thực hiện", "một", "hai", "Câu sau."]);
    await close();
  });

  test("takes over what an input method composes, as Vietnamese is often typed", async () => {
    const { page, frame, close } = await openFirst();
    await page.locator('[data-paragraph="1"]').click();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ["V", "Vi", "Việ"]) {
      await keyboard.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await keyboard.send("Input.insertText", { text: "Việt" });
    await page.keyboard.type(" Nam");
    await expectText(page, frame, ["3. Kinh phí thực hiện", "Việt Nam", "Đoạn sau."]);
    await close();
  });

  test("raises Word's selection event, so that the pane can follow the cursor", async () => {
    const { page, frame, close } = await openFirst();
    await frame.evaluate(() => {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
        document.body.dataset.moved = "yes";
      });
    });
    await page.locator('[data-paragraph="2"]').click();
    await frame.waitForSelector('body[data-moved="yes"]', { state: "attached" });
    await close();
  });

  test("is refused in a read-only document", async () => {
    const { page, frame, close } = await openFirst(true);
    await page.locator('[data-paragraph="1"]').click();
    await page.keyboard.type("không được");
    await expectText(page, frame, ["3. Kinh phí thực hiện", "", "Đoạn sau."]);
    await close();
  });
});

describe("Chèn đề cương", () => {
  test("writes the outline into the blank document", async () => {
    const { page, click, close } = await preview.open({ sample: "blank" });
    await click("Chèn đề cương");
    await page.locator("[data-paragraph]", { hasText: "Kinh phí thực hiện" }).waitFor();
    await page.getByText("Có thay đổi chưa tải về").waitFor();
    await close();
  });

  test("explains in a dialog why it does not, in a document with text", async () => {
    const { page, click, close } = await preview.open({ sample: "bao-cao-viet-do" });
    await click("Chèn đề cương");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await dialog.locator("iframe").contentFrame().getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "hidden" });
    await close();
  });
});
