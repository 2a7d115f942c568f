import { readDocx } from "../../../src/docx";
import { planning, seen } from "./actions";
import { inSection, modelOf, openTables, report, xmlOf } from "./opened";

describe("in a document that records changes", () => {
  test.each(["ltsc2021", "m365"] as const)("%s: what is taken back leaves no trace", async (play) => {
    const file = report({}, { trackRevisions: true });
    for (const actionIndex of [30, 300, 900]) {
      const opened = await openTables(file, {
        play,
        faults: [{ atSync: 2, answer: { code: "GeneralException", actionIndex } }],
      });
      const before = xmlOf(opened.host).match(/<w:(ins|del) /g);
      const texts = seen(opened);
      await expect(opened.tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
        code: "host-error",
      });
      expect(seen(opened)).toEqual(texts);
      expect(xmlOf(opened.host).match(/<w:(ins|del) /g)).toEqual(before);
    }
  });
});

describe("when taking back fails as well", () => {
  test("the author is told that the document is half done", async () => {
    const { tables } = await openTables(report(), {
      faults: [
        { atSync: 2, answer: { code: "GeneralException", actionIndex: 200 } },
        { atSync: 3, answer: 5001 },
        { atSync: 4, answer: 5001 },
      ],
    });
    await expect(tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
      code: "half-done",
      detail: expect.stringContaining("GeneralException"),
    });
  });

  test("nothing is deleted that somebody wrote meanwhile", async () => {
    const { tables, host } = await openTables(
      report(),
      {
        faults: [{ atSync: 2, answer: "hang", phase: "after" }],
      },
      { answerLimit: 300 },
    );
    const inserting = tables.insertTable(modelOf(planning), inSection("I.2.1"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    host.user.type({ paragraph: 0 }, " viết thêm");
    await expect(inserting).rejects.toMatchObject({ code: "half-done" });
    expect(readDocx(host.save()).document.tables).toHaveLength(1);
  });

  test("a Word that falls silent has what it wrote taken back", async () => {
    const opened = await openTables(
      report(),
      {
        faults: [{ atSync: 2, answer: "hang", phase: "after" }],
      },
      { answerLimit: 500 },
    );
    const before = seen(opened);
    await expect(opened.tables.insertTable(modelOf(planning), inSection("I.2.1"))).rejects.toMatchObject({
      code: "busy",
    });
    expect(seen(opened)).toEqual(before);
  });
});
