import { readDocx } from "../../../src/docx";
import {
  checkReport,
  findSections,
  insertOutlinePlan,
  isLeaf,
  outline2282,
  type ReportDocument,
} from "../../../src/report";
import type { WordHost, WordHostOptions } from "../../../src/simulator";
import { WordError } from "../../../src/word";
import { docx, heading, p, picture, table } from "../../fixtures/docx-builder";
import { openInWord } from "../simulated-word";

const plan = insertOutlinePlan(outline2282);
const empty = docx([p()]);

function saved(host: WordHost): ReportDocument {
  return readDocx(host.save()).document;
}

function texts(document: ReportDocument): string[] {
  return document.paragraphs.map(({ text }) => text);
}

async function refusalOf(file: Uint8Array, options: WordHostOptions = {}) {
  const { word, host } = await openInWord(file, options);
  const error = await word.insertOutline(plan).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WordError);
  return { code: (error as WordError).code, host, word };
}

describe("inserting the outline", () => {
  test.each([
    ["a new document", empty],
    ["a document of blanks only", docx([p("  "), p(), p("\u00a0\t")])],
  ])("into %s writes the plan and nothing else, in one sync", async (_, file) => {
    const { word, host, syncsOf } = await openInWord(file);
    expect(await syncsOf(() => word.insertOutline(plan))).toBe(2);
    expect(texts(saved(host))).toEqual(plan.paragraphs.map(({ text }) => text));
    expect(host.defects).toEqual([]);
  });

  test("headings are in Word's own heading styles, all else in Normal", async () => {
    const { word, host } = await openInWord(empty);
    await word.insertOutline(plan);
    const { paragraphs } = saved(host);
    expect(paragraphs.map(({ headingLevel }) => headingLevel)).toEqual(
      plan.paragraphs.map(({ headingLevel }) => headingLevel),
    );
    for (const [i, { headingLevel }] of plan.paragraphs.entries()) {
      expect(paragraphs[i]?.styleKind).toBe(headingLevel ? "heading" : "normal");
    }
  });

  test("in the decree's font, prompts in italics and nothing else", async () => {
    const { word, host } = await openInWord(empty);
    await word.insertOutline(plan);
    for (const { index, text, font } of saved(host).paragraphs) {
      if (text === "") continue;
      const { hint, headingLevel } = plan.paragraphs[index]!;
      expect(font).toMatchObject({
        name: "Times New Roman",
        size: 14,
        italic: hint,
        bold: headingLevel !== undefined,
      });
    }
  });

  test("the check then finds every section, and every leaf empty", async () => {
    const { word } = await openInWord(empty);
    await word.insertOutline(plan);
    const document = await word.readReport(outline2282);
    const { sections } = findSections(document, outline2282);
    for (const { id, status } of sections) {
      if (isLeaf(outline2282, id)) expect([id, status]).toEqual([id, "empty"]);
      else expect(status).not.toBe("missing");
    }
    const rules = new Set(checkReport(document, outline2282).findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(["empty-section"]);
  });

  test("leaves the cursor at the end of the first heading, where one can write on", async () => {
    const { word, host } = await openInWord(docx([p(), p()]));
    host.user.select({ paragraph: 1 });
    await word.insertOutline(plan);
    expect(host.selection).toEqual({ start: 0, end: 0 });
  });

  test.each([
    ["text", docx([p("Báo cáo đã viết")])],
    ["text in a table", docx([p(), table([["a"]])])],
    ["an empty table", docx([p(), table([[""]]), p()])],
    ["a picture", docx([p([picture()])])],
    ["a heading alone", docx([heading(1, "I. TÌNH HÌNH")])],
  ])("refuses a document with %s, and leaves it as it was", async (_, file) => {
    const { code, host } = await refusalOf(file);
    expect(code).toBe("not-empty");
    expect(saved(host)).toEqual(readDocx(file).document);
    expect(host.syncCount).toBe(1);
  });

  test("refuses a document that may only be read", async () => {
    const { code, host } = await refusalOf(empty, { readOnly: true });
    expect(code).toBe("read-only");
    expect(texts(saved(host))).toEqual([""]);
  });

  test("refuses a protected document", async () => {
    const { code, host } = await refusalOf(docx([p()], { protection: "readOnly" }));
    expect(code).toBe("protected");
    expect(texts(saved(host))).toEqual([""]);
  });

  test.each([1, 2])(
    "a failure at sync %i leaves the document empty, and trying again works",
    async (atSync) => {
      const { code, host, word } = await refusalOf(empty, {
        faults: [{ atSync, answer: { code: "GeneralException" } }],
      });
      expect(code).toBe("host-error");
      expect(texts(saved(host))).toEqual([""]);
      await word.insertOutline(plan);
      expect(texts(saved(host))).toEqual(plan.paragraphs.map(({ text }) => text));
    },
  );

  test.each([5, 40, 200, 300])(
    "a failure at action %i of the write takes back what was written",
    async (actionIndex) => {
      const { code, host } = await refusalOf(empty, {
        faults: [{ atSync: 2, answer: { code: "GeneralException", actionIndex } }],
      });
      expect(code).toBe("host-error");
      expect(texts(saved(host)).join("")).toBe("");
    },
  );

  test("with changes recorded, the outline is an insertion and the blanks before it are simply gone", async () => {
    const { word, host } = await openInWord(docx([p("  "), p()], { trackRevisions: true }), {
      play: "ltsc2024",
    });
    await word.insertOutline(plan);
    const document = saved(host);
    expect(texts(document)).toEqual(plan.paragraphs.map(({ text }) => text));
    expect(document.trackedChanges?.count).toBeGreaterThan(0);
    expect((await word.capabilities()).trackingOn).toBe(true);
  });

  test("two at once: the second finds the document written", async () => {
    const { word, host } = await openInWord(empty);
    const [, second] = await Promise.allSettled([word.insertOutline(plan), word.insertOutline(plan)]);
    expect(second).toMatchObject({ status: "rejected", reason: { code: "not-empty" } });
    expect(texts(saved(host))).toHaveLength(plan.paragraphs.length);
  });
});
