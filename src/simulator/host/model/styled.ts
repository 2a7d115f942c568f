import { applyToParagraph, applyToRun, builtInStyle, styleCalled } from "../edit/styles";
import { runsOf } from "../ooxml/paragraph-text";
import type { Style } from "../ooxml/style-sheet";
import type { Wire } from "../protocol/messages";
import type { Property } from "../protocol/wire-type";
import type { Stretch } from "./stretch";
import { builtInNameOf, displayedNameOf } from "./style-of";

/** `style` and `styleBuiltIn` of a stretch of text; "" when its paragraphs differ. */
export function styleProperties<T extends Stretch>(): Record<"Style" | "StyleBuiltIn", Property<T>> {
  return {
    Style: {
      get: (stretch) =>
        common(stretch.paragraphElements().map((one) => displayedNameOf(stretch.document, one))),
      set: (stretch, value) => apply(stretch, styleCalled(stretch.document, value)),
    },
    StyleBuiltIn: {
      get: (stretch) =>
        common(stretch.paragraphElements().map((one) => builtInNameOf(stretch.document, one))),
      set: (stretch, value) => apply(stretch, builtInStyle(stretch.document, value)),
    },
  };
}

function common(names: readonly string[]): Wire {
  const [first = ""] = names;
  return names.every((name) => name === first) ? first : "";
}

/** A paragraph style goes to all paragraphs touched, a character style to the text. */
function apply(stretch: Stretch, style: Style): void {
  const { document } = stretch;
  for (const paragraph of stretch.paragraphElements()) {
    if (style.kind === "character") {
      for (const run of runsOf(paragraph)) applyToRun(run, style);
      document.changed(paragraph);
    } else applyToParagraph(document, paragraph, style);
  }
}
