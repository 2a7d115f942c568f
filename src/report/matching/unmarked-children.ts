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
 * cập: …"). Where a part was found and none of its sections, at least two such lines straight under it are taken; where
 * that holds for a part, a single line of the same form is taken for a section missing from another.
 */
export function findUnmarkedChildren(
  outline: Outline,
  candidates: readonly HeadingCandidate[],
  matches: readonly Match[],
): Match[] {
  const starts = matches.map((match) => match.candidate.paragraph).sort((one, other) => one - other);
  const found = new Set(matches.map((match) => match.section));
  const parts = matches.flatMap((parent) => {
    const id = outline.sections[parent.section]?.id;
    const children = id === undefined ? [] : childrenOf(outline, id);
    const sections = new Set(children.map((child) => outline.sections.indexOf(child)));
    const from = parent.candidate.paragraph;
    const to = starts.find((start) => start > from) ?? Infinity;
    const next = matches.find((match) => match.candidate.paragraph === to)?.section ?? Infinity;
    const below = candidates.filter(({ paragraph }) => paragraph > from && paragraph < to);
    return sections.size < fewest ? [] : [{ sections, next, below }];
  });
  const aligned = (
    lines: readonly HeadingCandidate[],
    least: number,
    isMeant: (section: number) => boolean,
  ) =>
    alignInOrder(lines, outline.sections.length, (_, option) =>
      isMeant(option.section) && option.closed && option.likeness >= least ? option.likeness : 0,
    );
  const whole = parts.flatMap(({ sections, below }) => {
    if ([...sections].some((section) => found.has(section))) return [];
    const isMeant = (section: number) => sections.has(section);
    const sureLines = aligned(below, sure, isMeant);
    if (sureLines.length >= fewest) return sureLines;
    if (sections.size < fewestLikely) return [];
    const forms = [...new Set(below.map(numberForm))];
    const alike = forms.map((form) =>
      aligned(
        below.filter((line) => numberForm(line) === form),
        likely,
        isMeant,
      ),
    );
    return alike.find((all) => all.length === sections.size) ?? [];
  });
  const forms = new Set(whole.map((match) => numberForm(match.candidate)));
  const single = parts.flatMap(({ sections, next, below }) =>
    [...sections].some((section) => found.has(section))
      ? aligned(
          below.filter((line) => forms.has(numberForm(line))),
          sure,
          (section) => sections.has(section) && !found.has(section) && section < next,
        )
      : [],
  );
  return [...whole, ...single];
}
