import { WordError } from "../errors";
import { isTooLarge } from "../host/host-errors";
import type { ListLabel } from "./paragraph-facts";

/**
 * The automatic numbers, by position in `paragraphs`: they are not in a paragraph's text. One sync for all list
 * items; in parts only when the host finds the request or its answer too large.
 */
export async function listLabels(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<Map<number, ListLabel>> {
  const labels = new Map<number, ListLabel>();
  const asked: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.isListItem) asked.push(index);
  });
  let size = asked.length;
  for (let done = 0; done < asked.length;) {
    const part = asked.slice(done, done + size);
    const answer = await loadPart(
      context,
      part.map((index) => paragraphs[index] as Word.Paragraph),
    );
    if (answer === "too-large") {
      if (size === 1) throw new WordError("too-large", "one list item");
      size = Math.ceil(size / 2);
      continue;
    }
    part.forEach((index, i) => {
      const label = answer[i];
      if (label) labels.set(index, label);
    });
    done += part.length;
  }
  return labels;
}

async function loadPart(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<readonly (ListLabel | undefined)[] | "too-large"> {
  const items = paragraphs.map((paragraph) => {
    const item = paragraph.listItemOrNullObject;
    item.load("listString,level");
    return item;
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return "too-large";
    throw error;
  }
  return items.map((item) => (item.isNullObject ? undefined : { label: item.listString, level: item.level }));
}
