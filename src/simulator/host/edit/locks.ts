import { at, attribute, closest, type Element } from "../ooxml/dom";
import { HostError } from "../protocol/errors";

/** Content controls may forbid editing what is in them, also to add-ins. */
export function requireEditable(node: Element): void {
  for (let control = closest(node, "sdt"); control; control = closest(control.parentNode, "sdt")) {
    const lock = attribute(at(control, "sdtPr", "lock"), "val");
    if (lock === "contentLocked" || lock === "sdtContentLocked")
      throw new HostError("AccessDenied", "locked content");
  }
}

/** … and to be taken away. */
export function requireDeletable(control: Element): void {
  const lock = attribute(at(control, "sdtPr", "lock"), "val");
  if (lock === "sdtLocked" || lock === "sdtContentLocked")
    throw new HostError("AccessDenied", "locked control");
}
