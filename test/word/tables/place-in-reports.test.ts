import { readDocx } from "../../../src/docx";
import { findSections, outline2282 } from "../../../src/report";
import { corpus } from "../../acceptance/corpus";
import { heldOut } from "../../acceptance/held-out";
import { filled, inSection, modelOf, openTables } from "./opened";

const planning = filled("quy-hoach");
const model = modelOf({ ...planning, rows: planning.rows.slice(0, 2) });
const [, name = ""] = model.caption.split("{n}");

/** One section of every third report, another one in each, so that all kinds of reports and sections occur. */
const cases = [...corpus, ...heldOut].flatMap((report, i) => {
  if (i % 3 > 0) return [];
  const found = findSections(readDocx(report.bytes()).document, outline2282).sections.filter(
    ({ heading }) => heading,
  );
  const section = found[i % Math.max(1, found.length)];
  return section ? [[report.name, section.id, report] as const] : [];
});

test.each(cases)("%s: a table for section %s stands in it and in no other", async (_, id, report) => {
  const bytes = report.bytes();
  const { host, tables } = await openTables(bytes);
  expect(await tables.insertTable(model, inSection(id))).toMatchObject({ at: "section" });
  const before = findSections(readDocx(bytes).document, outline2282).sections;
  const saved = readDocx(host.save()).document;
  const after = findSections(saved, outline2282).sections;
  const caption = saved.paragraphs.findIndex(({ text }) => text.startsWith("Bảng ") && text.endsWith(name));
  const holding = after.filter(({ extent }) => extent && caption >= extent.start && caption < extent.end);
  // The section itself, and the parts it belongs to.
  expect(holding.map((section) => section.id)).toContain(id);
  for (const section of holding) expect(id.startsWith(section.id)).toBe(true);
  const others = (sections: typeof before) =>
    sections.filter((section) => !id.startsWith(section.id)).map((section) => [section.id, section.status]);
  expect(others(after)).toEqual(others(before));
  expect(host.defects).toEqual([]);
});
