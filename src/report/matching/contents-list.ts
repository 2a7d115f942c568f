import type { HeadingCandidate } from "./candidates";
import type { ParagraphLook } from "./paragraph-look";
import type { TextReader } from "./text-look";

const pageNumberTail = /(?:\.{3,}|…+|_{3,}|\t+|[\s\u00A0]{3,})[\s\u00A0.…]*(?:trang\s*)?\d{1,3}\s*$/iu;
const contentsTitles: ReadonlySet<string> = new Set(["mục lục", "nội dung chính", "contents"]);

/** The text ends with a page number that dots, tabs or spaces lead to. */
const endsWithPageNumber: TextReader<boolean> = ({ text }) => {
  const last = text.trimEnd().at(-1) ?? "";
  return last >= "0" && last <= "9" && pageNumberTail.test(text.slice(-60));
};

/** True for the paragraphs of a table of contents, made by Word or typed by hand. */
export function findContentsLists(looks: readonly ParagraphLook[]): (paragraph: number) => boolean {
  const inList = new Set<number>();
  let afterTitle = false;
  let run: number[] = [];
  let outsideTables = false;
  const endRun = () => {
    if (run.length >= 3 || afterTitle) for (const index of run) inList.add(index);
    run = [];
    outsideTables = false;
  };
  for (const look of looks) {
    const { paragraph } = look;
    const { index, text, styleKind } = paragraph;
    if (styleKind === "toc" || styleKind === "tocHeading") {
      inList.add(index);
      continue;
    }
    if (text.length < 40 && text.length > 5 && contentsTitles.has(look.words.opening.join(" "))) {
      endRun();
      inList.add(index);
      afterTitle = true;
      continue;
    }
    const blank = text.trim() === "";
    const isEntry = look.words.once(endsWithPageNumber);
    // A list of contents in a table has its page numbers in cells of their own.
    if (isEntry || (afterTitle && paragraph.tableLevel > 0 && !outsideTables)) {
      run.push(index);
      outsideTables ||= paragraph.tableLevel === 0;
    } else if (blank) {
      if (run.length > 0) run.push(index);
    } else if (run.length > 0 && text.length < 250 && looks[index + 1]?.words.once(endsWithPageNumber)) {
      // An entry that fills two lines was typed as two paragraphs.
      run.push(index);
    } else {
      endRun();
      afterTitle = false;
    }
  }
  endRun();
  return (paragraph) => inList.has(paragraph);
}

/**
 * Headings that only announce the outline ("Báo cáo gồm các nội dung: I. …, II. …"): a run of at least three with
 * nothing written between them, all of which come again later.
 */
export function findAnnouncements(
  candidates: readonly HeadingCandidate[],
  nothingBetween: (one: HeadingCandidate, next: HeadingCandidate) => boolean,
): ReadonlySet<HeadingCandidate> {
  const strong = candidates.filter((candidate) =>
    candidate.options.some((option) => option.likeness >= surely),
  );
  const lastOf = new Map<number, number>();
  strong.forEach((candidate, position) => {
    for (const section of surelyOf(candidate)) lastOf.set(section, position);
  });
  const announced = new Set<HeadingCandidate>();
  let from = 0;
  while (from < strong.length) {
    let to = from + 1;
    while (to < strong.length) {
      const one = strong[to - 1];
      const next = strong[to];
      if (!one || !next || !nothingBetween(one, next)) break;
      to++;
    }
    const run = strong.slice(from, to);
    const again = run.filter((candidate) =>
      surelyOf(candidate).some((section) => (lastOf.get(section) ?? 0) >= to),
    );
    const repeatedInside = new Set(run.flatMap(surelyOf)).size < run.length / 2;
    if (run.length >= 3 && again.length >= run.length * 0.8 && !repeatedInside) {
      for (const candidate of run) announced.add(candidate);
    }
    from = to;
  }
  return announced;
}

const surely = 0.8;

/** The sections a candidate is most like: "Kết quả thực hiện mục tiêu" names the one, and only resembles its parent. */
function surelyOf(candidate: HeadingCandidate): number[] {
  const best = Math.max(surely, ...candidate.options.map((option) => option.likeness));
  return candidate.options.filter((option) => option.likeness >= best).map((option) => option.section);
}
