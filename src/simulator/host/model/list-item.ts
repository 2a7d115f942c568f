import { isAttached, type Element } from "../ooxml/dom";
import { wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { listPlace, type ListPlace } from "./formatting";
import type { OpenDocument } from "./open-document";
import { storyOf } from "./text";

/** A paragraph as a member of its list. */
export class ListItem implements HostObject {
  readonly type = listItemType;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
    readonly place: ListPlace,
    readonly label: string,
  ) {}

  get gone(): boolean {
    return !isAttached(this.element);
  }

  /** Its position among the items of its level, since the last item of a higher one. */
  get siblingIndex(): number {
    let index = 0;
    for (const { element } of this.document.paragraphsOf(storyOf(this.element))) {
      if (element === this.element) break;
      const place = listPlace(this.document, element);
      if (place?.numId !== this.place.numId) continue;
      if (place.level < this.place.level) index = 0;
      else if (place.level === this.place.level) index += 1;
    }
    return index;
  }
}

export const listItemType: WireType = wireType<ListItem>("ListItem", () => ({
  properties: {
    Level: { get: (item) => item.place.level },
    ListString: { get: (item) => item.label },
    SiblingIndex: { get: (item) => item.siblingIndex },
  },
}));
