import type { Frame, Page } from "playwright-core";

/** What Word says the paragraphs are, through the real office.js of the pane. */
export async function paragraphsOfWord(pane: Frame): Promise<string[]> {
  await pane.waitForFunction(() => typeof Word !== "undefined");
  return pane.evaluate(() =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    }),
  );
}

/** Until Word has what is expected, and what is drawn is that too. */
export async function expectText(page: Page, frame: Frame, expected: readonly string[]): Promise<void> {
  await expect(paragraphsOfWord(frame)).resolves.toEqual(expected);
  await page.waitForFunction(
    (wanted) =>
      wanted.every(
        (text, index) => document.querySelector(`[data-paragraph="${index}"]`)?.textContent === text,
      ) && document.querySelectorAll("[data-paragraph]").length === wanted.length,
    expected,
  );
}
