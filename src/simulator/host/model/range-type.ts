import { wireType, type WireType } from "../protocol/wire-type";
import type { Range } from "./range";
import { outwardNavigation, stretchNavigation } from "./stretch";
import { selectMethod } from "./select";

export const rangeType: WireType = wireType<Range>("Range", {
  properties: {
    Text: { get: (range) => range.text },
    IsEmpty: { get: (range) => range.isEmpty },
  },
  navigation: { ...stretchNavigation<Range>(), ...outwardNavigation<Range>() },
  objects: {
    GetRange: {
      object: (range, args) =>
        range.part(args.oneOf(0, ["Whole", "Start", "End", "After", "Content"], "Whole")),
    },
  },
  values: {
    Select: selectMethod<Range>(),
  },
});
