import { breakTypes, insertBreak } from "../edit/breaks";
import { wrapRange } from "../edit/content-controls";
import { insertOoxml } from "../edit/insert-ooxml";
import { insertParagraphs } from "../edit/paragraphs";
import { insertPicture } from "../edit/pictures";
import { blockPlaceAt, clearStretch, pointAt, type InsertLocation } from "../edit/places";
import { insertAt, replaceText } from "../edit/ranges";
import { insertTable } from "../edit/tables";
import type { Arguments } from "../protocol/arguments";
import type { ObjectMethod, ValueMethod } from "../protocol/wire-type";
import { commentsMethod } from "./comment-type";
import { packageOf } from "./flat-package";
import { Paragraph } from "./paragraph";
import { reviewedText } from "./reviewed-text";
import { searchMethod } from "./search";
import { selectMethod } from "./select";
import type { Stretch } from "./stretch";
import { Table } from "./table";

/** Where the API lets one insert, by what is inserted; it differs from object to object. */
export interface Locations {
  readonly text: readonly InsertLocation[];
  readonly blocks: readonly InsertLocation[];
}

const wholeThings: Record<"container" | "range" | "paragraph" | "control", Locations> = {
  container: { text: ["Replace", "Start", "End"], blocks: ["Start", "End"] },
  range: { text: ["Replace", "Start", "End", "Before", "After"], blocks: ["Before", "After"] },
  paragraph: { text: ["Replace", "Start", "End"], blocks: ["Before", "After"] },
  control: { text: ["Replace", "Start", "End"], blocks: ["Before", "After", "Start", "End"] },
};

/** Methods that put something into or beside a stretch of text and return it. */
export function insertingMethods<T extends Stretch>(
  kind: "container" | "range" | "paragraph" | "control",
): Record<string, ObjectMethod<T>> {
  const textAt = (args: Arguments, position: number): InsertLocation =>
    args.oneOf(position, wholeThings[kind].text);
  const blockAt = (args: Arguments, position: number): InsertLocation =>
    args.oneOf(position, wholeThings[kind].blocks);
  return {
    InsertText: {
      writes: true,
      object: (stretch, args) => {
        const text = args.string(0);
        const location = textAt(args, 1);
        const replaced = location === "Replace" && replaceText(stretch.document, stretch.range(), text);
        return replaced || insertAt(stretch.document, pointAt(stretch, location), text);
      },
    },
    InsertParagraph: {
      writes: true,
      object: (stretch, args) => {
        const place = blockPlaceAt(stretch, blockAt(args, 1));
        return new Paragraph(stretch.document, insertParagraphs(stretch.document, place, args.string(0)));
      },
    },
    InsertTable: {
      writes: true,
      object: (stretch, args) => {
        const { document } = stretch;
        const place = blockPlaceAt(stretch, blockAt(args, 2));
        return new Table(
          document,
          insertTable(document, place, args.count(0, 1), args.count(1, 1), args.raw(3)),
        );
      },
    },
    InsertOoxml: {
      writes: true,
      object: (stretch, args) => insertOoxml(stretch, args.string(0), textAt(args, 1)),
    },
    InsertInlinePictureFromBase64: {
      writes: true,
      object: (stretch, args) => insertPicture(stretch, args.string(0), textAt(args, 1)),
    },
    ...(kind === "control"
      ? {}
      : {
          InsertContentControl: {
            writes: true,
            object: (stretch: T) => wrapRange(stretch.document, stretch.range()),
          },
        }),
    Search: searchMethod<T>(),
    GetComments: commentsMethod<T>(),
  };
}

/** Methods of a stretch of text that return a value or nothing. */
export function stretchMethods<T extends Stretch>(
  kind: keyof typeof wholeThings,
): Record<string, ValueMethod<T>> {
  return {
    Select: selectMethod<T>(),
    Clear: { writes: true, value: (stretch) => clearStretch(stretch) },
    InsertBreak: {
      writes: true,
      value: (stretch, args) =>
        insertBreak(stretch, args.oneOf(0, breakTypes), args.oneOf(1, wholeThings[kind].blocks)),
    },
    GetOoxml: { value: (stretch) => packageOf(stretch) },
    GetReviewedText: {
      since: "1.4",
      value: (stretch, args) => reviewedText(stretch, args.oneOf(0, ["Original", "Current"], "Original")),
    },
  };
}
