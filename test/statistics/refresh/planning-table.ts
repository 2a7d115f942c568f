import { applyEdit, type Edit, type Recipe } from "../../../src/statistics";
import { recipeWith } from "../recipes/recipes";
import { inserted } from "./documents";

const planning = recipeWith(
  "quy-hoach",
  [
    "Cấp tỉnh",
    ["Giám đốc", { total: "100", women: "40" }],
    ["Phó", { total: "60", women: "22" }],
    "Cấp xã",
    ["Chủ tịch", { total: "1000", women: "400" }],
  ],
  { asOf: "2025-09-30" },
);

/** A table of women in planning, inserted as it is now. */
export const { recipe, found } = inserted(planning);

/** The recipe after the author went on. */
export const changed = (...edits: Edit[]): Recipe => edits.reduce(applyEdit, recipe);

/** `changesOf` a table that says what its data say. */
export const nothing = {
  state: "as-it-should-be",
  cells: [],
  lines: [],
  newRows: [],
  formerRows: [],
  ownRows: [],
};
