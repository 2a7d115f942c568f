import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { DocxError, readDocx } from "../../src/docx";
import { checkReport, outline2282, type ReportDocument } from "../../src/report";

/** Lies beside the checkout where this runs; without it these tests fail, as they must. */
const reference = join(__dirname, "../../../shared/reference");
const realDocx = join(reference, "real-docx");
const decree = join(reference, "nd30");

/** One line of INDEX.tsv. */
interface RealFile {
  readonly file: string;
  readonly state: string;
  readonly special: string;
}

const index = lines(join(realDocx, "INDEX.tsv")).map((line): RealFile => {
  const [file = "", , , , state = "", special = ""] = line.split("\t");
  return { file, state, special };
});
const whole = index.filter(({ state, file }) => state === "ok" && file !== externalEntity());
const broken = index.filter(({ state }) => state === "broken");

function lines(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n").slice(1);
}

/** "ok" in the index, as other readers open it; we refuse every DOCTYPE. */
function externalEntity(): string {
  return "poi-externalentityintext.docx";
}

function read(folder: string, file: string): ReportDocument {
  return readDocx(readFileSync(join(folder, file))).document;
}

function codeOf(file: string): string {
  try {
    read(realDocx, file);
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
  return "read";
}

test("the index names the files there are", () => {
  const files = readdirSync(realDocx).filter((file) => file.endsWith(".docx"));
  expect(index.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThanOrEqual(59);
});

test.each(whole)("$file is read and can be checked ($special)", ({ file }) => {
  const document = read(realDocx, file);
  document.paragraphs.forEach((paragraph, at) => expect(paragraph.index).toBe(at));
  expect(checkReport(document, outline2282).sections.sections).toHaveLength(outline2282.sections.length);
});

test("broken files are refused for what is wrong with them", () => {
  const codes = Object.fromEntries(
    [...broken.map(({ file }) => file), externalEntity()].map((file) => [file, codeOf(file)]),
  );
  expect(codes).toEqual({
    "aspose-corrupted-document.docx": "damaged",
    "poi-truncated62886.docx": "damaged",
    "tika-testword-protected-passtika.docx": "encrypted",
    "poi-externalentityintext.docx": "unsafe-xml",
  });
});

describe("body text agrees with mammoth's", () => {
  /** Files where mammoth reads more or less than the body's text, and what. */
  const different: Readonly<Record<string, string>> = {
    "docling-textbox.docx": "text boxes",
    "docx4j-invoice2013.docx": "check box symbols",
    "docx4j-mergefield.docx": "results of MERGEFIELD",
    "docx4j-textbox-alternates-contrived.docx": "text boxes",
    "docxodus-hc006-test-01.docx": "check box symbols",
    "tika-testword-2006ml.docx": "text boxes",
    "tika-testword-numbered-list.docx": "text boxes",
    "tika-testword-various.docx": "text boxes",
    "xdocreport-docx4j-gettingstarted.docx": "results of REF",
    "Phuluc1.docx": "text boxes",
    "Phuluc3.docx": "text boxes",
  };
  const ordinary = [
    ...whole.map(({ file }) => join(realDocx, file)),
    ...readdirSync(decree)
      .filter((file) => file.endsWith(".docx"))
      .map((file) => join(decree, file)),
  ].filter((path) => !Object.keys(different).some((file) => path.endsWith(file)));

  /** Letters only: mammoth marks paragraphs and cells otherwise. */
  const letters = (text: string) => text.replace(/[\s\u00ad]+/gu, "");

  test.each(ordinary)("%s", async (path) => {
    const bytes = readFileSync(path);
    const ours = readDocx(bytes)
      .document.paragraphs.map(({ text }) => text)
      .join("\n");
    const theirs = await mammoth.extractRawText({ buffer: bytes });
    expect(letters(ours)).toBe(letters(theirs.value));
  });
});

describe("list labels are those Word shows", () => {
  test.each(["docx4j-article-section-islgl.docx", "docx4j-startoverride.docx"])(
    "%s says them itself",
    (file) => {
      const paragraphs = read(realDocx, file).paragraphs.filter(({ text }) => text.includes("[expect]"));
      expect(paragraphs.length).toBeGreaterThan(5);
      const expected = paragraphs.map(({ text }) => /\[expect\](.*?)\[\/expect\]/.exec(text)?.[1]);
      expect(paragraphs.map(({ label }) => label)).toEqual(expected);
    },
  );

  test("restarted, jumping and resumed lists", () => {
    const paragraphs = read(realDocx, "poi-complexnumberedlists.docx").paragraphs.filter(
      ({ label }) => label,
    );
    const numbers = paragraphs.flatMap(({ text, label }) => {
      const said = /(?:Restarted @|Jump to new list at|Now|Carrying on @|Entry #)\s*(\d+)/.exec(text)?.[1];
      return said === undefined ? [] : [[`${said}.`, label]];
    });
    expect(numbers.length).toBeGreaterThan(8);
    for (const [said, label] of numbers) expect(label).toBe(said);
  });

  test("3,500 Roman numbers", () => {
    const labels = read(realDocx, "docxodus-lir004-en-us-upperroman.docx").paragraphs.flatMap(
      ({ label }) => label ?? [],
    );
    expect(labels).toHaveLength(3500);
    expect(labels[3499]).toMatch(/^MMMD\b/);
  });
});

describe("what is special about some files", () => {
  const real = (file: string) => read(realDocx, file);
  const texts = (file: string) => real(file).paragraphs.map(({ text }) => text);

  test("the main part of Word on the web, no styles part, only a document part", () => {
    expect(texts("docx4j-hellowordonline.docx").join("")).toMatch(/\S/);
    expect(texts("python-docx-sty-having-no-styles-part.docx")).toHaveLength(1);
    expect(texts("unstructured-teams-chat.docx").join("")).toMatch(/\S/);
  });

  test("headings by name: German ids, French ids, numbers as ids", () => {
    const levels = (file: string) =>
      new Set(real(file).paragraphs.flatMap(({ headingLevel }) => headingLevel ?? []));
    expect(levels("poi-styles.docx").size).toBeGreaterThan(0);
    expect(levels("xdocreport-docx4j-gettingstarted.docx")).toEqual(new Set([1, 2]));
  });

  test("a table of contents holds no headings", () => {
    const { paragraphs } = real("docx4j-toc.docx");
    expect(paragraphs.filter(({ styleKind }) => styleKind === "toc")).toHaveLength(11);
    expect(paragraphs.filter(({ headingLevel }) => headingLevel === 1)).toHaveLength(11);
    expect(paragraphs.filter(({ styleKind }) => styleKind === "tocHeading").map(({ text }) => text)).toEqual([
      "Contents",
    ]);
  });

  test("tracked changes, comments, protection, signature", () => {
    expect(real("docxodus-ra001-tracked-revisions-01.docx").trackedChanges!.count).toBeGreaterThan(40);
    expect(real("docxodus-ra001-tracked-revisions-01.docx").protection).toBe("none");
    expect(real("officer-test-docx-comments.docx").comments).toHaveLength(12);
    expect(real("poi-documentprotection-readonly-no-password.docx").protection).toBe("readOnly");
    expect(real("poi-hello-world-signed.docx").protection).toBe("final");
  });

  test("one long table with repeated header rows", () => {
    const { tables, paragraphs } = real("officer-table-complex.docx");
    expect([tables.length, tables[0]!.headerRows, paragraphs.length]).toEqual([1, 2, 744]);
  });

  test("the official forms of the decree are on A4", () => {
    for (const file of ["Phuluc1.docx", "Phuluc3.docx"]) {
      const [page] = read(decree, file).pageSetups!;
      expect(Math.abs(page!.width - 595.3)).toBeLessThan(1.5);
      expect(Math.abs(page!.height - 841.9)).toBeLessThan(1.5);
    }
  });
});
