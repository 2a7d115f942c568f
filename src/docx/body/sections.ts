import type { PageSetup } from "../../report";
import { child, points } from "../xml/access";
import type { XmlElement } from "../xml/parse";

/** Word's own page when a section does not say: Letter, 1 inch above and below, 1.25 inches aside ([MS-DOC] 2.6.4). */
const unsaid = { w: 612, h: 792, top: 72, bottom: 72, left: 90, right: 90 };

/** The page of a w:sectPr. */
export function readPageSetup(sectPr: XmlElement): PageSetup {
  const size = child(sectPr, "w:pgSz")?.attributes ?? {};
  const margins = child(sectPr, "w:pgMar")?.attributes ?? {};
  // A negative margin is an exact one: its size counts (17.6.11).
  const margin = (value: string | undefined, usual: number) => Math.abs(points(value) ?? usual);
  return {
    width: points(size["w:w"]) ?? unsaid.w,
    height: points(size["w:h"]) ?? unsaid.h,
    marginTop: margin(margins["w:top"], unsaid.top),
    marginBottom: margin(margins["w:bottom"], unsaid.bottom),
    marginLeft: margin(margins["w:left"], unsaid.left),
    marginRight: margin(margins["w:right"], unsaid.right),
  };
}
