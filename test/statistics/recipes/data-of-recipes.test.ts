import {
  emptyData,
  freeRecipeId,
  newRecipe,
  readData,
  recipeSchema,
  withoutRecipe,
  withRecipe,
  writeData,
} from "../../../src/statistics";
import { indicator, recipeOf } from "./recipes";

const planning = indicator("quy-hoach");
const first = newRecipe(planning, "quy-hoach");

describe("the recipes of a document", () => {
  test("ids begin with the indicator's and are never given twice", () => {
    const one = withRecipe(emptyData, first);
    expect(freeRecipeId(emptyData, planning)).toBe("quy-hoach");
    expect(freeRecipeId(one, planning)).toBe("quy-hoach-2");
    expect(freeRecipeId(one, indicator("kinh-phi"))).toBe("kinh-phi");
    const unreadable = { ...emptyData, unread: [{ id: "quy-hoach", decimals: 9 }, "hỏng", null] };
    expect(freeRecipeId(unreadable, planning)).toBe("quy-hoach-2");
  });

  test("a recipe is added, replaced in its place, and taken away", () => {
    const two = withRecipe(withRecipe(emptyData, first), recipeOf("kinh-phi"));
    const changed = { ...first, unit: "lượt người" };
    expect(withRecipe(two, changed).recipes.map(({ unit }) => unit)).toEqual(["lượt người", "triệu đồng"]);
    expect(withoutRecipe(two, "quy-hoach").recipes.map(({ id }) => id)).toEqual(["kinh-phi-1"]);
  });

  test("the notes of what was written are kept with the data", () => {
    const noted = {
      ...first,
      written: [["STT"]],
      writtenLines: { caption: "Bảng {n}. Tên" },
      writtenSentences: [{ text: "Câu về cả bảng." }, { row: "r1", text: "Câu về một dòng." }],
    };
    expect(recipeSchema.parse(noted)).toEqual(noted);
    expect(readData(writeData(withRecipe(emptyData, noted))).recipes).toEqual([noted]);
  });
});
