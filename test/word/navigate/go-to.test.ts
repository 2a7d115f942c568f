import { outline2282, placeOf, type Place } from "../../../src/report";
import { docx, heading, p, table } from "../../fixtures/docx-builder";
import { openInWord } from "../simulated-word";

const blank = "Tổng kinh phí: ….. triệu đồng, trong đó ngân sách: ….. triệu đồng";
const report = docx([
  heading(1, "I. TÌNH HÌNH"),
  p("Một đoạn."),
  heading(2, "3. Kinh phí thực hiện"),
  p(blank),
  table([
    ["Năm", "Số tiền"],
    ["2025", "….."],
  ]),
  p("Cuối."),
]);

/** The text Word has selected. */
async function selected(): Promise<string> {
  return Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load("text");
    await context.sync();
    return selection.text;
  });
}

async function placeIn(word: Awaited<ReturnType<typeof openInWord>>["word"], text: string): Promise<Place> {
  const document = await word.readReport(outline2282);
  return placeOf(
    document,
    document.paragraphs.findIndex((paragraph) => paragraph.text === text),
  );
}

describe("going to a place", () => {
  test("selects the paragraph", async () => {
    const { word, host, syncsOf } = await openInWord(report);
    const place = await placeIn(word, "3. Kinh phí thực hiện");
    expect(await syncsOf(async () => expect(await word.goTo(place)).toBe("exact"))).toBe(2);
    expect(host.selection).toEqual({ start: 2, end: 2 });
    expect(await selected()).toContain("3. Kinh phí thực hiện");
  });

  test("selects a range within the paragraph, the second of two alike", async () => {
    const { word, syncsOf } = await openInWord(report);
    const place = await placeIn(word, blank);
    const start = blank.lastIndexOf("…..");
    expect(await syncsOf(() => word.goTo({ ...place, start, end: start + 3 }))).toBe(3);
    expect(await selected()).toBe("…..");
    await word.goTo({ ...place, start: start - 12, end: start + 3 });
    expect(await selected()).toBe(blank.slice(start - 12, start + 3));
  });

  test("selects a range too long for Word's search", async () => {
    const long = Array.from({ length: 120 }, (_, i) => `từ ${i}`).join(" ");
    const { word } = await openInWord(docx([p(long)]));
    await word.goTo({ paragraph: 0, text: long, start: 4, end: 700 });
    expect(await selected()).toBe(long.slice(4, 700));
  });

  test("goes into a table", async () => {
    const { word, host } = await openInWord(report);
    const place = await placeIn(word, "…..");
    expect(await word.goTo(place)).toBe("exact");
    expect(host.selection).toEqual({ start: 7, end: 7 });
  });

  test("follows a paragraph that moved", async () => {
    const { word, host } = await openInWord(report);
    expect(await word.goTo({ paragraph: 0, text: "3. Kinh phí thực hiện" })).toBe("moved");
    expect(host.selection).toEqual({ start: 2, end: 2 });
  });

  test("says that a place is gone, and selects nothing", async () => {
    const { word, host } = await openInWord(report);
    host.user.select({ paragraph: 1 });
    expect(await word.goTo({ paragraph: 2, text: "Phương hướng, nhiệm vụ năm sau" })).toBe("gone");
    expect(host.selection).toEqual({ start: 1, end: 1 });
  });

  test("works in a document that may only be read", async () => {
    const { word, host } = await openInWord(report, { readOnly: true });
    expect(await word.goTo({ paragraph: 3, text: blank, start: 15, end: 18 })).toBe("exact");
    expect(host.selection).toEqual({ start: 3, end: 3 });
  });
});

describe("where the cursor is", () => {
  test("in the numbering of the last report read", async () => {
    const { word, host, syncsOf } = await openInWord(report);
    expect(await word.cursor()).toEqual({ asRead: false });
    const { paragraphs } = await word.readReport(outline2282);
    for (const { index } of paragraphs) {
      host.user.select({ paragraph: index });
      expect(await word.cursor()).toEqual({ paragraph: index, asRead: true });
    }
    expect(await syncsOf(() => word.cursor())).toBe(1);
  });

  test("is not told when every paragraph around it is the same as elsewhere", async () => {
    const { word, host } = await openInWord(docx(Array.from({ length: 20 }, () => p("…"))));
    await word.readReport(outline2282);
    host.user.select({ paragraph: 10 });
    expect(await word.cursor()).toEqual({ asRead: false });
  });
});

describe("hearing that the document may have changed", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test("once the cursor has rested, and no more after stopping", async () => {
    const { word, host } = await openInWord(report);
    jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
    const heard = jest.fn();
    const stop = word.onMaybeChanged(heard);
    host.user.select({ paragraph: 1 });
    host.user.select({ paragraph: 2 });
    jest.advanceTimersByTime(300);
    expect(heard).toHaveBeenCalledTimes(0);
    host.user.select({ paragraph: 3 });
    jest.advanceTimersByTime(399);
    expect(heard).toHaveBeenCalledTimes(0);
    jest.advanceTimersByTime(1);
    expect(heard).toHaveBeenCalledTimes(1);
    host.user.select({ paragraph: 4 });
    stop();
    host.user.select({ paragraph: 5 });
    stop();
    jest.advanceTimersByTime(1000);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("each listener stops on its own", async () => {
    const { word, host } = await openInWord(report);
    jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
    const [one, other] = [jest.fn(), jest.fn()];
    const stop = word.onMaybeChanged(one);
    word.onMaybeChanged(other);
    stop();
    host.user.select({ paragraph: 2 });
    jest.advanceTimersByTime(400);
    expect(one).toHaveBeenCalledTimes(0);
    expect(other).toHaveBeenCalledTimes(1);
  });
});
