import type { ValueMethod } from "../protocol/wire-type";
import type { Stretch } from "./stretch";

/** `select(mode)` of everything that has a range: moves the user's selection and scrolls there. */
export function selectMethod<T extends Stretch>(): ValueMethod<T> {
  return {
    value(stretch, args) {
      const mode = args.oneOf(0, ["Select", "Start", "End"], "Select");
      stretch.document.select(stretch.range().part(mode === "Select" ? "Whole" : mode));
    },
  };
}
