import { readDocx } from "../../src/docx";
import {
  targets2282,
  withInsertedSentence,
  writeData,
  writeSentence,
  type Target,
} from "../../src/statistics";
import { indicator, recipeWith } from "../statistics/recipes/recipes";
import { click, dataOf, open, report, withData } from "./report-with-tables";

const planning = {
  ...recipeWith("quy-hoach", [["Giám đốc", { total: "170", women: "72" }]], { asOf: "2025-09-30" }),
  id: "quy-hoach",
};
const { text } = writeSentence(indicator("quy-hoach"), planning) as { text: string };
const t2 = targets2282.find(({ code }) => code === "T2")!;
const higher: Target = {
  ...t2,
  milestones: [{ year: 2025, comparison: "atLeast", percent: "45" }],
  source: "Kế hoạch số 12/KH-UBND",
};

/** A report with the computed sentence, whose author has set a higher target since. */
async function reportWithSentence(targets: Target[]): Promise<Uint8Array> {
  const ribbon = await open(report);
  await Word.run(async (context) => {
    const control = context.document.body.paragraphs.getFirst().getNext().insertContentControl();
    control.tag = "bc2282:quy-hoach:cau";
    control.insertText(text, "Replace");
    await context.sync();
  });
  const recipes = [withInsertedSentence(planning, text)];
  return withData(ribbon.host.save(), writeData({ recipes, targets, unread: [] }));
}

const texts = (file: Uint8Array) => readDocx(file).document.paragraphs.map((paragraph) => paragraph.text);

test("“Cập nhật các bảng” goes by the author's targets, which it leaves in the document", async () => {
  const ribbon = await open(await reportWithSentence([higher]));
  await click(ribbon, "updateTables");
  expect(texts(ribbon.host.save())).toContainEqual(
    expect.stringMatching(
      /chưa đạt, còn thiếu 2,65 điểm phần trăm so với mục tiêu 45% đến năm 2025 theo Kế hoạch số 12\/KH-UBND\.$/,
    ),
  );
  expect(dataOf(ribbon).targets).toEqual([higher]);
  await click(ribbon, "insertTable_kinh_phi");
  expect(dataOf(ribbon).targets).toEqual([higher]);
});

test("the programme's own targets leave the sentence as it is", async () => {
  const ribbon = await open(await reportWithSentence([]));
  await click(ribbon, "updateTables");
  expect(texts(ribbon.host.save())).toContain(text);
});
