import {
  askDocumentFacts,
  documentFacts,
  refuseReadOnly,
  type AskedFacts,
  type DocumentFacts,
} from "../host/document-facts";
import { cursorWindow, paragraphOfWindow } from "../navigate/cursor";
import { paragraphProperties } from "../read/paragraph-facts";
import { plainText } from "../read/plain-text";
import type { InsertionPlace } from "./linked-tables";
import type { Layout } from "./layout";
import { readLayout } from "./read-layout";
import { spotAtCursor, spotInSection, type Spot } from "./spot";

/** The document as an insertion has to know it. */
export interface ReadSpot {
  readonly layout: Layout;
  readonly facts: DocumentFacts;
  /** Where new paragraphs go. Rejects when the document may not be written. */
  readonly spot: () => Promise<Spot>;
}

const [plain, nested] = [
  paragraphProperties.split(","),
  ["listItemOrNullObject/listString", "listItemOrNullObject/level"],
];

/** Reads what it takes to find the spot that `place` means: one sync, and another for a cursor that is not in the body. */
export async function readSpot(context: Word.RequestContext, place: InsertionPlace): Promise<ReadSpot> {
  let asked: AskedFacts | undefined;
  let upTo: Word.ParagraphCollection | undefined;
  const layout = await readLayout(context, {
    ...(place.at === "section" && { plain, nested }),
    alongside: (again) => {
      asked = askDocumentFacts(context);
      upTo = again ? undefined : paragraphsToCursor(context);
    },
  });
  const facts = asked ? documentFacts(asked) : { markedFinal: false };
  return {
    layout,
    facts,
    async spot() {
      refuseReadOnly(facts);
      const inSection =
        place.at === "section" ? spotInSection(layout, place.outline, place.section) : undefined;
      return inSection ?? spotAtCursor(layout, await cursorIn(context, layout, upTo));
    },
  };
}

/** All paragraphs up to the cursor; their number is its position. A cursor outside the body makes the sync fail. */
function paragraphsToCursor({ document }: Word.RequestContext): Word.ParagraphCollection {
  const cursor = document.getSelection().getRange("End");
  const { paragraphs } = document.body.getRange("Start").expandTo(cursor);
  paragraphs.load("text");
  return paragraphs;
}

/** Position of the cursor's paragraph; the end of the document when the cursor is not in its body. */
async function cursorIn(
  context: Word.RequestContext,
  layout: Layout,
  upTo: Word.ParagraphCollection | undefined,
): Promise<number> {
  const texts = layout.paragraphs.map(({ text }) => text);
  const last = upTo && upTo.items.length - 1;
  if (last !== undefined && last >= 0 && texts[last] === plainText(upTo?.items[last]?.text ?? ""))
    return last;
  return paragraphOfWindow(await cursorWindow(context), texts) ?? texts.length - 1;
}
