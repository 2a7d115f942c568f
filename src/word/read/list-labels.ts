import { question, type Question } from "./ask-all";
import type { ListLabel } from "./paragraph-facts";

/**
 * The automatic numbers, by position in `paragraphs`: they are not in a paragraph's text. One question a list item.
 */
export function aboutListLabels(
  paragraphs: readonly Word.Paragraph[],
  labels: Map<number, ListLabel>,
): Question[] {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.isListItem
      ? question(
          () => {
            const item = paragraph.listItemOrNullObject;
            item.load("listString,level");
            return item;
          },
          (item) => {
            if (!item.isNullObject) labels.set(index, { label: printed(item.listString), level: item.level });
          },
        )
      : [],
  );
}

/** Bullets are characters of symbol fonts, at private places of Unicode; these are the usual ones, as printed. */
const bullets: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf076": "❖",
};

function printed(listString: string): string {
  return bullets[listString] ?? listString;
}
