import { alignInOrder, type Match } from "./align";
import type { HeadingCandidate } from "./candidates";
import { numberForm } from "./heading-habits";
import { childPositions, type Outline } from "../outline";

const sure = 0.85;
const fewest = 2;
/** Where all of them stand there in their order and marked alike, each may be shortened. */
const likely = 0.55;
const fewestLikely = 3;

/**
 * Short reports write the sections of a part as bullets or plain lines that begin with the title ("- Hạn chế, bất
 * cập: …"). Where a part was found and none of its sections, at least two such lines straight under it are taken; where
 * that holds for a part, a single line of the same form is taken for a section missing from another.
 */
export function findUnmarkedChildren(
  outline: Outline,
  candidates: readonly HeadingCandidate[],
  matches: readonly Match[],
): Match[] {
  const found = new Set(matches.map((match) => match.section));
  const whole: Match[] = [];
  const partly: Part[] = [];
  for (const parent of matches) {
    const sections = childPositions(outline, outline.sections[parent.section]?.id ?? "");
    if (sections.length < fewest) continue;
    if (sections.some((section) => found.has(section))) partly.push({ parent, sections });
    else whole.push(...sectionsOf(outline, sections, linesBelow(parent, candidates, matches).lines));
  }
  if (whole.length === 0) return [];
  const forms = new Set(whole.map((match) => numberForm(match.candidate)));
  const single = partly.flatMap(({ parent, sections }) => {
    const { lines, next } = linesBelow(parent, candidates, matches);
    const alike = lines.filter((line) => forms.has(numberForm(line)));
    const missing = sections.filter((section) => !found.has(section) && section < next);
    return aligned(outline, missing, alike, sure);
  });
  return [...whole, ...single];
}

/** A section that was found, and the positions of those directly below it. */
interface Part {
  readonly parent: Match;
  readonly sections: readonly number[];
}

/** The candidates between a heading and the next, and the section of that. */
function linesBelow(
  parent: Match,
  candidates: readonly HeadingCandidate[],
  matches: readonly Match[],
): { lines: readonly HeadingCandidate[]; next: number } {
  const from = parent.candidate.paragraph;
  let to = Infinity;
  let next = Infinity;
  for (const { section, candidate } of matches) {
    if (candidate.paragraph <= from || candidate.paragraph >= to) continue;
    to = candidate.paragraph;
    next = section;
  }
  return { lines: candidates.filter(({ paragraph }) => paragraph > from && paragraph < to), next };
}

/** Lines that are the sections of a part of which none was found. */
function sectionsOf(
  outline: Outline,
  sections: readonly number[],
  lines: readonly HeadingCandidate[],
): readonly Match[] {
  const sureLines = aligned(outline, sections, lines, sure);
  if (sureLines.length >= fewest) return sureLines;
  if (sections.length < fewestLikely) return [];
  const forms = [...new Set(lines.map(numberForm))];
  const alike = forms.map((form) => {
    const ofForm = lines.filter((line) => numberForm(line) === form);
    return aligned(outline, sections, ofForm, likely);
  });
  return alike.find((all) => all.length === sections.length) ?? [];
}

function aligned(
  outline: Outline,
  sections: readonly number[],
  lines: readonly HeadingCandidate[],
  least: number,
): Match[] {
  return alignInOrder(lines, outline.sections.length, (_, { section, closed, likeness }) =>
    closed && likeness >= least && sections.includes(section) ? likeness : 0,
  );
}
