import { closest, isAttached, type Element } from "../ooxml/dom";
import type { ParagraphFact } from "../ooxml/paragraph-format";
import type { Wire } from "../protocol/messages";
import {
  collectionType,
  wireType,
  type Collection,
  type HostObject,
  type Property,
  type WireType,
} from "../protocol/wire-type";
import { listLabels, listPlace, paragraphFact } from "./formatting";
import { List } from "./list";
import { ListItem } from "./list-item";
import type { OpenDocument } from "./open-document";
import { Range } from "./range";
import { outwardNavigation, stretchNavigation } from "./stretch";
import { storyOf, textOf } from "./text";
import { removeParagraph } from "../edit/paragraphs";
import { detachFromList, paragraphSetters } from "../edit/paragraph-format";
import { styleProperties } from "./styled";
import { insertingMethods, stretchMethods } from "./writing";

export class Paragraph implements HostObject {
  readonly type = paragraphType;
  readonly isWhole = true;
  constructor(
    readonly document: OpenDocument,
    readonly element: Element,
  ) {}

  get gone(): boolean {
    return !isAttached(this.element);
  }
  range(): Range {
    return Range.ofParagraph(this.document, this.element);
  }
  paragraphElements(): readonly Element[] {
    return [this.element];
  }
  get text(): string {
    return textOf(this.document, this.element);
  }
  fact(fact: ParagraphFact): Wire {
    return paragraphFact(this.document, this.element, fact);
  }

  /** The paragraph so many further on in the same story, or null. */
  neighbour(distance: number): Paragraph | null {
    const all = this.document.paragraphsOf(storyOf(this.element));
    const index = all.findIndex((one) => one.element === this.element);
    const other = all[index + distance];
    return other ? new Paragraph(this.document, other.element) : null;
  }

  get tableLevel(): number {
    const { document, element } = this;
    const levels = document.derive("tableLevels", () => new Map<Element, number>(), document.structure);
    const known = levels.get(element);
    if (known !== undefined) return known;
    for (const one of document.paragraphsOf(storyOf(element))) levels.set(one.element, one.tableLevel);
    return levels.get(element) ?? 0;
  }

  /** In its parent body, which within a table is the cell's. */
  get isLast(): boolean {
    const body = closest(this.element, "tc") ?? storyOf(this.element);
    return this.document.paragraphsOf(body).at(-1)?.element === this.element;
  }

  get listItem(): ListItem | null {
    const place = listPlace(this.document, this.element);
    if (!place) return null;
    const label = listLabels(this.document, storyOf(this.element)).get(this.element) ?? "";
    return new ListItem(this.document, this.element, place, label);
  }
}

type Writable = keyof typeof paragraphSetters & ParagraphFact;

const fact = (name: Writable): Property<Paragraph> => ({
  get: (paragraph) => paragraph.fact(name),
  set: (paragraph, value) => paragraphSetters[name](paragraph.document, paragraph.element, value),
});

export const paragraphType: WireType = wireType<Paragraph>("Paragraph", () => ({
  properties: {
    Text: { get: (paragraph) => paragraph.text },
    ...styleProperties<Paragraph>(),
    Alignment: fact("alignment"),
    FirstLineIndent: fact("firstLineIndent"),
    LeftIndent: fact("leftIndent"),
    RightIndent: fact("rightIndent"),
    LineSpacing: fact("lineSpacing"),
    LineUnitAfter: fact("lineUnitAfter"),
    LineUnitBefore: fact("lineUnitBefore"),
    SpaceAfter: fact("spaceAfter"),
    SpaceBefore: fact("spaceBefore"),
    OutlineLevel: fact("outlineLevel"),
    IsListItem: { get: (paragraph) => listPlace(paragraph.document, paragraph.element) !== undefined },
    IsLastParagraph: { get: (paragraph) => paragraph.isLast },
    TableNestingLevel: { get: (paragraph) => paragraph.tableLevel },
  },
  navigation: {
    ...omit(stretchNavigation<Paragraph>(), ["Paragraphs", "Tables", "Lists"]),
    ...outwardNavigation<Paragraph>(),
    ListItem: { nullable: true, to: (paragraph) => paragraph.listItem },
    List: {
      nullable: true,
      to: (paragraph) => {
        const place = listPlace(paragraph.document, paragraph.element);
        return place ? new List(paragraph.document, place.numId) : null;
      },
    },
  },
  objects: {
    ...insertingMethods<Paragraph>("paragraph"),
    GetNext: { nullable: true, object: (paragraph) => paragraph.neighbour(1) },
    GetPrevious: { nullable: true, object: (paragraph) => paragraph.neighbour(-1) },
    GetRange: {
      object: (paragraph, args) =>
        paragraph.range().part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    ...stretchMethods<Paragraph>("paragraph"),
    Delete: { writes: true, value: (paragraph) => removeParagraph(paragraph.document, paragraph.element) },
    DetachFromList: {
      writes: true,
      value: (paragraph) => detachFromList(paragraph.document, paragraph.element),
    },
  },
}));

export const paragraphsType = collectionType<Paragraph>("ParagraphCollection", () => ({
  objects: {
    GetLast: { nullable: true, object: (all: Collection<Paragraph>) => all.items().at(-1) ?? null },
  },
}));

function omit<T>(record: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
