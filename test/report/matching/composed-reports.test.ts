import fc from "fast-check";
import { outline2282, isLeaf, levelOf } from "../../../src/report/outline";
import { verdictOf, sectionsOf } from "./verdict";

/** A report put together from independent choices, and what is true of it. */
interface Composed {
  readonly lines: readonly string[];
  readonly truth: string;
}

type Fate = "written" | "empty" | "unfinished" | "missing";

const sentences = [
  "Đơn vị đã ban hành Kế hoạch số 12/KH-SNV ngày 05/3/2021 để triển khai thực hiện.",
  "Trong giai đoạn 2021 - 2025 đã tổ chức 12 hội nghị với 650 lượt người tham dự, trong đó nữ 410 người (63,08%).",
  "- Cử 15/38 cán bộ nữ tham gia các lớp bồi dưỡng, đạt 39,47%.",
  "Không phát sinh.",
  "Cấp ủy, lãnh đạo đơn vị luôn quan tâm; các hội, đoàn thể phối hợp chặt chẽ, hiệu quả…",
];
const blanks = ["", "……………", "........................", "(…)", "- ", "   ", "Nội dung: ……"];
const open = [
  "Tổng số đạt ……… người, chiếm tỷ lệ …… % so với kế hoạch được giao.",
  "Thực hiện Công văn số       /SNV-CCVC của Sở Nội vụ, đơn vị đã triển khai đầy đủ.",
];
const numbers: Record<string, (section: { id: string; number: string; printedNumber: string }) => string> = {
  right: ({ number }) => `${number}. `,
  printed: ({ printedNumber }) => `${printedNumber}. `,
  slash: ({ number }) => `${number}/ `,
  bracket: ({ number, id }) => (id.includes(".") ? `${number}) ` : `${number}. `),
  full: ({ id }) => `${id}. `,
  automatic: ({ number }) => `{${number}.} `,
  absent: () => "",
};

const composed: fc.Arbitrary<Composed> = fc
  .record({
    numbering: fc.constantFrom(...Object.keys(numbers)),
    bold: fc.boolean(),
    capitals: fc.boolean(),
    heading: fc.boolean(),
    decomposed: fc.boolean(),
    contents: fc.boolean(),
    closing: fc.boolean(),
    introduction: fc.boolean(),
    fates: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constant<Fate>("written") },
        { weight: 2, arbitrary: fc.constant<Fate>("empty") },
        { weight: 1, arbitrary: fc.constant<Fate>("unfinished") },
        { weight: 1, arbitrary: fc.constant<Fate>("missing") },
      ),
      { minLength: 16, maxLength: 16 },
    ),
    wordings: fc.array(fc.nat(20), { minLength: 16, maxLength: 16 }),
    texts: fc.array(fc.nat(50), { minLength: 16, maxLength: 16 }),
  })
  .map((choice) => {
    const lines: string[] = [];
    const headings: string[] = [];
    const body: string[] = [];
    const fateOf = new Map<string, Fate>();
    outline2282.sections.forEach((section, position) => {
      const leaf = isLeaf(outline2282, section.id);
      const fate = choice.fates[position] ?? "written";
      const own = leaf ? fate : "written";
      fateOf.set(section.id, own);
      if (own === "missing") return;
      // Without numbers, other words alone do not tell a section for sure: then the outline's own titles.
      const wordings = [
        section.title,
        section.title,
        ...(choice.numbering === "absent" ? [] : section.aliases),
      ];
      let title = wordings[(choice.wordings[position] ?? 0) % wordings.length] ?? section.title;
      if (choice.capitals || levelOf(outline2282, section.id) === 1) title = title.toUpperCase();
      if (choice.decomposed) title = title.normalize("NFD");
      const number = numbers[choice.numbering]?.(section) ?? "";
      const plain = number.startsWith("{") ? title : number + title;
      headings.push(plain);
      const marked = choice.bold || choice.numbering === "absent" ? `**${plain}**` : plain;
      const labelled = number.startsWith("{") ? number + marked : marked;
      body.push(choice.heading ? `${"#".repeat(levelOf(outline2282, section.id))} ${labelled}` : labelled);
      if (!leaf) return;
      const pick = choice.texts[position] ?? 0;
      const from = own === "empty" ? blanks : own === "unfinished" ? open : sentences;
      body.push(from[pick % from.length] ?? "");
      if (own === "empty" && pick % 3 === 0) body.push(...section.prompts);
    });
    lines.push(
      "BÁO CÁO",
      "Kết quả thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ",
    );
    if (choice.contents) lines.push("MỤC LỤC", ...headings.map((title, page) => `${title}\t${page + 1}`));
    if (choice.introduction) lines.push("Thực hiện Công văn số 15/SNV-CCVC, đơn vị báo cáo kết quả như sau:");
    lines.push(...body);
    if (choice.closing)
      lines.push("Trên đây là báo cáo kết quả thực hiện./.", "Nơi nhận:", "- Sở Nội vụ;", "**GIÁM ĐỐC**");
    return { lines, truth: truthOf(fateOf) };
  });

function truthOf(fates: ReadonlyMap<string, Fate>): string {
  const all = [...fates.entries()].map(([id, fate]) => {
    if (isLeaf(outline2282, id)) return [id, fate] as const;
    const written = [...fates].some(
      ([below, own]) =>
        below.startsWith(`${id}.`) && isLeaf(outline2282, below) && /written|unfinished/.test(own),
    );
    return [id, written ? "written" : "empty"] as const;
  });
  return (["missing", "empty", "unfinished"] as const)
    .map((status) => [status, all.filter(([, own]) => own === status).map(([id]) => id)] as const)
    .filter(([, ids]) => ids.length > 0)
    .map(([status, ids]) => `${status}: ${ids.join(" ")}`)
    .join("; ");
}

test("a report put together from independent choices is seen as it is", () => {
  fc.assert(
    fc.property(composed, ({ lines, truth }) => {
      expect(verdictOf(sectionsOf(lines))).toBe(truth);
    }),
    { numRuns: 150 },
  );
});

test("the same document gives the same map", () => {
  fc.assert(
    fc.property(composed, ({ lines }) => expect(sectionsOf(lines)).toEqual(sectionsOf(lines))),
    { numRuns: 10 },
  );
});

test("empty lines and blank paragraphs between do not change a status", () => {
  fc.assert(
    fc.property(composed, ({ lines }) => {
      const spaced = lines.flatMap((line) => [line, ""]);
      expect(verdictOf(sectionsOf(spaced))).toBe(verdictOf(sectionsOf(lines)));
    }),
    { numRuns: 40 },
  );
});
