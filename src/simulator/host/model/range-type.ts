import { wireType, type WireType } from "../protocol/wire-type";
import { Range } from "./range";
import { outwardNavigation, stretchNavigation } from "./stretch";
import { deleteRange } from "../edit/ranges";
import type { Arguments } from "../protocol/arguments";
import { insertCommentMethod } from "./comment-type";
import { compareLocation, expand, intersect } from "./compare";
import { styleProperties } from "./styled";
import { insertingMethods, stretchMethods } from "./writing";

function rangeIn(args: Arguments, position: number): Range {
  const given = args.object(position);
  if (!(given instanceof Range)) throw args.invalid(position, "a range is wanted");
  return given;
}

export const rangeType: WireType = wireType<Range>("Range", () => ({
  properties: {
    Text: { get: (range) => range.text },
    IsEmpty: { get: (range) => range.isEmpty },
    ...styleProperties<Range>(),
  },
  navigation: { ...stretchNavigation<Range>(), ...outwardNavigation<Range>() },
  objects: {
    ...insertingMethods<Range>("range"),
    InsertComment: insertCommentMethod<Range>(),
    ExpandTo: { object: (range, args) => expand(range, rangeIn(args, 0)) },
    IntersectWith: { nullable: true, object: (range, args) => intersect(range, rangeIn(args, 0)) },
    GetRange: {
      object: (range, args) =>
        range.part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    ...stretchMethods<Range>("range"),
    CompareLocationWith: { value: (range, args) => compareLocation(range, rangeIn(args, 0)) },
    Delete: { writes: true, value: (range) => deleteRange(range.document, range) },
  },
}));
