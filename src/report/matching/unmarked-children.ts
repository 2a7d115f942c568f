import { alignInOrder, type Match } from "./align";
import type { HeadingCandidate } from "./candidates";
import { numberForm } from "./heading-habits";
import { childrenOf, type Outline } from "../outline";

const sure = 0.85;
const fewest = 2;
/** Where all of them stand there in their order and marked alike, each may be shortened. */
const likely = 0.55;
const fewestLikely = 3;

/**
 * Short reports write the sections of a part as bullets or plain lines that begin with the title ("- Hạn chế, bất
 * cập: …"). Where a part was found and none of its sections, at least two such lines straight under it are taken.
 */
export function findUnmarkedChildren(
  outline: Outline,
  candidates: readonly HeadingCandidate[],
  matches: readonly Match[],
): Match[] {
  const starts = matches.map((match) => match.candidate.paragraph).sort((one, other) => one - other);
  return matches.flatMap((parent) => {
    const id = outline.sections[parent.section]?.id;
    const children = new Set(
      id === undefined ? [] : childrenOf(outline, id).map((child) => outline.sections.indexOf(child)),
    );
    if (children.size < fewest || matches.some((match) => children.has(match.section))) return [];
    const from = parent.candidate.paragraph;
    const to = starts.find((start) => start > from) ?? Infinity;
    const below = candidates.filter(({ paragraph }) => paragraph > from && paragraph < to);
    const aligned = (lines: readonly HeadingCandidate[], least: number) =>
      alignInOrder(lines, outline.sections.length, (_, option) =>
        children.has(option.section) && option.closed && option.likeness >= least ? option.likeness : 0,
      );
    const found = aligned(below, sure);
    if (found.length >= fewest) return found;
    if (children.size < fewestLikely) return [];
    const forms = [...new Set(below.map(numberForm))];
    const alike = forms.map((form) =>
      aligned(
        below.filter((line) => numberForm(line) === form),
        likely,
      ),
    );
    return alike.find((all) => all.length === children.size) ?? [];
  });
}
