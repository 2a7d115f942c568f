import {
  checkReport,
  findSections,
  headingText,
  leaves,
  outline2282,
  type ReportDocument,
} from "../../../src/report";
import type { Fault } from "../../../src/simulator";
import { WordError, type Progress } from "../../../src/word";
import { control, docx, heading, p, picture, table, type Piece } from "../../fixtures/docx-builder";
import { openInWord } from "../simulated-word";

/** A report with all sections written, but for those in `empty`, which hold `instead`. */
function report(empty: readonly string[] = [], instead: readonly Piece[] = [p()]): Uint8Array {
  const pieces = outline2282.sections.flatMap((section) => {
    const level = section.id.split(".").length;
    const own = empty.includes(section.id) ? instead : [p(`Nội dung của mục ${section.id}, viết đầy đủ.`)];
    const isLeaf = leaves(outline2282).some(({ id }) => id === section.id);
    return [heading(level, headingText(section)), ...(isLeaf ? own : [])];
  });
  return docx(pieces);
}

const lists = { gach: { levels: [{ format: "bullet", text: "-" }] } } as const;

function longReport(count: number): Uint8Array {
  return docx(
    [
      heading(1, "II. NHỮNG HẠN CHẾ, BẤT CẬP VÀ ĐỀ XUẤT, KIẾN NGHỊ"),
      heading(2, "1. Hạn chế, bất cập"),
      ...Array.from({ length: count }, (_, i) =>
        p(`Đoạn thứ ${i} của phần thuyết minh.`, i % 10 ? {} : { list: "gach" }),
      ),
      table([
        ["Năm", "Số tiền"],
        ["2025", "88"],
      ]),
      heading(2, "2. Đề xuất, kiến nghị."),
      p("…"),
    ],
    { lists },
  );
}

const statusOf = (document: ReportDocument, id: string) =>
  findSections(document, outline2282).sections.find((section) => section.id === id)?.status;

describe("how often Word is asked for one check", () => {
  test("a report whose sections are all written: at most two syncs", async () => {
    const { word, syncsOf } = await openInWord(report());
    expect(await syncsOf(() => word.readReport(outline2282))).toBeLessThanOrEqual(2);
  });

  test("tables without content controls cost no sync more, those in one cost the second", async () => {
    const figures = table([
      ["Năm", "Số tiền"],
      ["2025", "88"],
    ]);
    const plain = await openInWord(report(["I.3"], [p("Văn."), figures]));
    expect(await plain.syncsOf(() => plain.word.readReport(outline2282))).toBe(1);
    const tagged = await openInWord(
      report(["I.3"], [p("Văn."), control([figures], { tag: "bc2282:kinh-phi-1" })]),
    );
    let document: ReportDocument | undefined;
    expect(await tagged.syncsOf(async () => (document = await tagged.word.readReport(outline2282)))).toBe(2);
    expect(document?.tables.map(({ tag }) => tag)).toEqual(["bc2282:kinh-phi-1"]);
  });

  test("a report with sections that look empty: at most three", async () => {
    const { word, syncsOf } = await openInWord(report(["I.3", "II.1", "II.2"]));
    expect(await syncsOf(() => word.readReport(outline2282))).toBeLessThanOrEqual(3);
  });

  test("a report of 6,000 paragraphs with 600 list items: at most three, and the check is the same as ever", async () => {
    const { word, syncsOf, host } = await openInWord(longReport(6000));
    let document: ReportDocument | undefined;
    const progress: Progress[] = [];
    const syncs = await syncsOf(async () => {
      document = await word.readReport(outline2282, { onProgress: (each) => progress.push(each) });
    });
    expect(syncs).toBe(3);
    expect(document?.paragraphs.filter(({ label }) => label === "-")).toHaveLength(600);
    expect(statusOf(document!, "II.1")).toBe("written");
    expect(statusOf(document!, "II.2")).toBe("empty");
    expect(progress.at(-1)).toEqual({ done: 6008, total: 6008 });
    expect(host.defects).toEqual([]);
  });
});

describe("a section is called empty only when it holds nothing at all", () => {
  test.each([
    ["nothing", [p()], "empty"],
    ["dots", [p("……")], "empty"],
    ["a picture", [p([picture()])], "written"],
  ] as const)("%s", async (_, instead, status) => {
    const { word } = await openInWord(report(["I.3"], instead));
    const document = await word.readReport(outline2282);
    expect(statusOf(document, "I.3")).toBe(status);
    const findings = checkReport(document, outline2282).findings.filter(
      ({ rule }) => rule === "empty-section",
    );
    expect(findings.map(({ section }) => section)).toEqual(status === "empty" ? ["I.3"] : []);
  });

  test("sections that were not looked at say so", async () => {
    const { word } = await openInWord(report(["I.3"]));
    const { paragraphs } = await word.readReport(outline2282);
    expect(paragraphs[0]?.objects).toBeUndefined();
    expect(paragraphs.find(({ text }) => text === "")?.objects).toEqual([]);
  });
});

describe("a Word that limits the size of its answers", () => {
  test("is asked in pieces, and the report is the same", async () => {
    const file = longReport(1500);
    const whole = await (await openInWord(file)).word.readReport(outline2282);
    const { word, host } = await openInWord(file, { responseLimit: 120_000, requestLimit: 100_000 });
    const progress: Progress[] = [];
    const document = await word.readReport(outline2282, { onProgress: (each) => progress.push(each) });
    expect(document).toEqual(whole);
    const done = progress.map((each) => each.done);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(done.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toEqual({ done: 1508, total: 1508 });

    const before = host.syncs.length;
    await word.readReport(outline2282);
    expect(host.syncs.length - before).toBeLessThan(before);
  });

  test("can be stopped between two pieces", async () => {
    const { word, host } = await openInWord(longReport(1500), { responseLimit: 120_000 });
    const stop = new AbortController();
    const reading = word.readReport(outline2282, {
      signal: stop.signal,
      onProgress: ({ done }) => done > 300 && stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    const syncs = host.syncCount;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.syncCount).toBe(syncs);
    expect(await word.goTo({ paragraph: 1, text: "1. Hạn chế, bất cập" })).toBe("exact");
  });

  test("even when one picture is larger than an answer may be", async () => {
    const { word } = await openInWord(report(["I.3", "II.1"], [p([picture()])]), { responseLimit: 60_000 });
    const document = await word.readReport(outline2282);
    expect(statusOf(document, "I.3")).toBe("written");
  });

  test("says that it is too large when not even a few paragraphs come through", async () => {
    const { word } = await openInWord(longReport(100), { responseLimit: 2_000 });
    await expect(word.readReport(outline2282)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("when something goes wrong while reading", () => {
  const file = report(["I.3"], [p("…")]);
  const wrong: readonly (readonly [string, Fault["answer"], string])[] = [
    ["an internal error", 5001, "host-error"],
    ["no permission", 7000, "read-only"],
    ["the session is over", 5012, "busy"],
    ["too many calls", 5102, "busy"],
  ];

  for (const atSync of [1, 2]) {
    test.each(wrong)(`at sync ${atSync}: %s`, async (_, answer, code) => {
      const faults = Array.from({ length: 6 }, (_, i) => ({ atSync: atSync + i, answer }));
      const { word } = await openInWord(file, { faults });
      const error = await word.readReport(outline2282).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WordError);
      expect((error as WordError).code).toBe(code);
    });
  }

  test("reading again afterwards works", async () => {
    const { word } = await openInWord(file, { faults: [{ atSync: 1, answer: 5012 }] });
    await expect(word.readReport(outline2282)).rejects.toMatchObject({ code: "busy" });
    expect(statusOf(await word.readReport(outline2282), "I.3")).toBe("empty");
  });

  test("a Word that fails to describe tables still gives the paragraphs", async () => {
    const { word } = await openInWord(docx([p("trước"), table([["a", "b"]]), p("sau")]), {
      faults: [{ atSync: 1, answer: { code: "GeneralException" } }],
    });
    const { paragraphs, tables } = await word.readReport(outline2282);
    expect(paragraphs.map(({ text }) => text)).toEqual(["trước", "a", "b", "sau"]);
    expect(tables).toEqual([{ start: 1, end: 3 }]);
  });

  test("a Word that falls silent is given up, and reading again works", async () => {
    const { word } = await openInWord(
      file,
      { faults: [{ atSync: 2, answer: "hang" }] },
      { answerLimit: 500 },
    );
    await expect(word.readReport(outline2282)).rejects.toMatchObject({ code: "busy" });
    expect(statusOf(await word.readReport(outline2282), "I.3")).toBe("empty");
  });
});

describe("whatever Word, document and moment", () => {
  test.each(["ltsc2021", "ltsc2024", "m365"] as const)("%s reads the same report", async (play) => {
    const { word } = await openInWord(report(["I.3"]), { play });
    const document = await word.readReport(outline2282);
    expect(statusOf(document, "I.3")).toBe("empty");
    expect(statusOf(document, "II.1")).toBe("written");
  });

  test("a document that may only be read, or is protected, is checked all the same", async () => {
    const readOnly = await openInWord(report(["I.3", "I.4"]), { readOnly: true });
    expect(statusOf(await readOnly.word.readReport(outline2282), "I.4")).toBe("empty");
    const shielded = docx([heading(1, "II. HẠN CHẾ"), p()], { protection: "readOnly" });
    const { word } = await openInWord(shielded);
    expect((await word.readReport(outline2282)).paragraphs).toHaveLength(2);
  });

  test("calls at the same time wait for each other", async () => {
    const { word } = await openInWord(report(["I.3"]), { latency: 2 });
    const place = { paragraph: 0, text: headingText(outline2282.sections[0]!) };
    const [one, went, other, allowed] = await Promise.all([
      word.readReport(outline2282),
      word.goTo(place),
      word.readReport(outline2282),
      word.capabilities(),
    ]);
    expect(other).toEqual(one);
    expect(went).toBe("exact");
    expect(allowed.wordApi).toBe("1.3");
  });

  test("leaves nothing behind in Word", async () => {
    const { word, host } = await openInWord(report(["I.3"]));
    await word.readReport(outline2282);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.referenceCount).toBe(0);
  });
});
