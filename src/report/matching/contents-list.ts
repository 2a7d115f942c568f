import type { HeadingCandidate } from "./candidates";
import type { ParagraphLook } from "./paragraph-look";
import { mostAlike } from "./scoring";
import type { TextLook } from "./text-look";

const pageNumberTail = /(?:\.{3,}|…+|_{3,}|\t+|[\s\u00A0]{3,})[\s\u00A0.…]*(?:trang\s*)?\d{1,3}\s*$/iu;
const contentsTitles: ReadonlySet<string> = new Set(["mục lục", "nội dung chính", "contents"]);
const mostWords = 3;

/** The text ends with a page number that dots, tabs or spaces lead to. */
function endsWithPageNumber(text: string): boolean {
  const last = text.trimEnd().at(-1) ?? "";
  return last >= "0" && last <= "9" && pageNumberTail.test(text.slice(-60));
}

function isContentsTitle(words: TextLook): boolean {
  const { length } = words.text;
  if (length <= 5 || length >= 40) return false;
  const { opening } = words;
  return opening.length <= mostWords && contentsTitles.has(opening.join(" "));
}

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
    if (isContentsTitle(look.words)) {
      endRun();
      inList.add(index);
      afterTitle = true;
      continue;
    }
    const isEntry = endsWithPageNumber(text);
    if (!isEntry && !afterTitle && run.length === 0) continue;
    // A list of contents in a table has its page numbers in cells of their own.
    if (isEntry || (afterTitle && paragraph.tableLevel > 0 && !outsideTables)) {
      run.push(index);
      outsideTables ||= paragraph.tableLevel === 0;
    } else if (text.trim() === "") {
      if (run.length > 0) run.push(index);
    } else if (
      run.length > 0 &&
      text.length < 250 &&
      endsWithPageNumber(looks[index + 1]?.paragraph.text ?? "")
    ) {
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
  looks: readonly ParagraphLook[],
): ReadonlySet<HeadingCandidate> {
  const strong = candidates.filter(
    (candidate) => mostAlike(candidate) >= surely && !isSentence(candidate, looks),
  );
  const announced = new Set<HeadingCandidate>();
  let lastOf: ReadonlyMap<number, number> | undefined;
  let from = 0;
  while (from < strong.length) {
    let to = from + 1;
    while (to < strong.length && nothingBetween(strong[to - 1]!, strong[to]!)) to++;
    if (to - from >= fewestAnnounced && to < strong.length) {
      lastOf ??= lastPositions(strong);
      const run = strong.slice(from, to);
      if (comeAgain(run, to, lastOf)) for (const candidate of run) announced.add(candidate);
    }
    from = to;
  }
  return announced;
}

/** "Kinh phí thực hiện được bố trí kịp thời từ nguồn chi thường xuyên.": no line of a list. */
function isSentence(candidate: HeadingCandidate, looks: readonly ParagraphLook[]): boolean {
  if (candidate.number !== undefined) return false;
  const best = mostAlike(candidate);
  const option = candidate.options.find(({ likeness }) => likeness >= best);
  if (!option || option.closed) return false;
  const rest = looks[option.titleEnd.paragraph]?.paragraph.text.slice(option.titleEnd.offset) ?? "";
  return rest.trimEnd().endsWith(".") && /^(?:\s+[^\s.;:]+){4}/.test(rest);
}

const surely = 0.8;
const fewestAnnounced = 3;

/** By section, the last of the candidates that are surely its heading. */
function lastPositions(candidates: readonly HeadingCandidate[]): ReadonlyMap<number, number> {
  const lastOf = new Map<number, number>();
  candidates.forEach((candidate, position) => {
    const best = mostAlike(candidate);
    for (const { section, likeness } of candidate.options)
      if (likeness >= best) lastOf.set(section, position);
  });
  return lastOf;
}

/** Whether the sections of a run, no two lines for the same, stand again from position `to` on. */
function comeAgain(
  run: readonly HeadingCandidate[],
  to: number,
  lastOf: ReadonlyMap<number, number>,
): boolean {
  const sections = run.map(surelyOf);
  const again = sections.filter((own) => own.some((section) => (lastOf.get(section) ?? 0) >= to));
  return again.length >= run.length * 0.8 && new Set(sections.flat()).size >= run.length / 2;
}

/** The sections a candidate is most like: "Kết quả thực hiện mục tiêu" names the one, and only resembles its parent. */
function surelyOf(candidate: HeadingCandidate): number[] {
  const best = mostAlike(candidate);
  return candidate.options.filter((option) => option.likeness >= best).map((option) => option.section);
}
