import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { outline2282, checkReport, rules, type RuleId } from "../../../src/report";
import { ruleList, rulePages, severityWords } from "../../../tools/rule-docs";
import { draft } from "./draft";

const pageOf = (id: RuleId): string => readFileSync(join(rulePages, `${id}.md`), "utf8");

/** What the rule says of an excerpt of a report, one paragraph a line; the report's title stands before it. */
function messagesFor(rule: RuleId, text: string): string[] {
  const { document } = draft([...outline2282.titleBlock.slice(0, 2), ...text.trimEnd().split("\n")]);
  return checkReport(document, outline2282)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
}

/** The example documents under a heading of the page, each with the messages quoted below it. */
function examplesIn(page: string, heading: string): { text: string; quoted: string[] }[] {
  const part = page.split(/^### /m).find((section) => section.startsWith(`${heading}\n`)) ?? "";
  return [...part.matchAll(/```text\n([^]*?)```\n+((?:>.*\n)*)/g)].map(([, text = "", quotes = ""]) => ({
    text,
    quoted: quotes
      .split("\n")
      .filter(Boolean)
      .map((line) => line.replace(/^> (?:- )?/, "")),
  }));
}

describe("the pages on what is checked", () => {
  test("there is one for every rule, and none besides", () => {
    expect(readdirSync(rulePages).sort()).toEqual(
      [...rules.map(({ meta }) => `${meta.id}.md`), "README.md"].sort(),
    );
  });

  test("the list is up to date (npx tsx tools/rule-docs.ts)", () => {
    expect(readFileSync(join(rulePages, "README.md"), "utf8")).toBe(ruleList());
  });

  test.each(rules.map(({ meta }) => meta))("$id: title, severity and parts of its page", (meta) => {
    const lines = pageOf(meta.id).split("\n");
    expect(lines[0]).toBe(`# ${meta.title}`);
    expect(lines[2]).toMatch(
      new RegExp(`^Mức độ: \\*\\*${severityWords[meta.severity]}\\*\\*.*\`${meta.id}\`\\.$`),
    );
    expect(lines.filter((line) => line.startsWith("## "))).toEqual([
      "## Kiểm tra gì",
      "## Vì sao",
      "## Ví dụ",
      "## Cách sửa",
    ]);
  });

  const examples = (heading: string) =>
    rules.flatMap(({ meta: { id } }) =>
      examplesIn(pageOf(id), heading).map((example) => ({ id, ...example })),
    );

  test.each(examples("Chưa đúng"))(
    "$id: the wrong example is told in the words of its page",
    ({ id, text, quoted }) => {
      expect(quoted.length).toBeGreaterThan(0);
      expect(messagesFor(id, text)).toEqual(expect.arrayContaining(quoted));
    },
  );

  test.each(examples("Đúng"))("$id: the right example is not told of that", ({ id, text, quoted }) => {
    expect(quoted).toEqual([]);
    const wrong = examplesIn(pageOf(id), "Chưa đúng").flatMap((example) => example.quoted);
    const said = messagesFor(id, text);
    expect(said.filter((message) => wrong.includes(message))).toEqual([]);
  });

  test("every rule that reads the text alone has examples of both", () => {
    const told = new Set(examples("Chưa đúng").map(({ id }) => id));
    expect([...told]).toEqual(
      rules
        .map(({ meta }) => meta.id)
        .filter(
          (id) =>
            !["heading-style", "total-mismatch", "stale-table", "tracked-changes", "open-comments"].includes(
              id,
            ),
        ),
    );
    expect(new Set(examples("Đúng").map(({ id }) => id))).toEqual(told);
  });
});
