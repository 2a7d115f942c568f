import { childrenOf, isLeaf, levelOf, type Outline, type Section, type SectionId } from "../../report";

/** A visible line of the tree. */
export interface TreeRow {
  readonly section: Section;
  readonly level: number;
  readonly leaf: boolean;
  readonly open: boolean;
  /** 1-based among its siblings, and how many they are: what a screen reader says. */
  readonly position: number;
  readonly siblings: number;
}

/** The lines to be seen: those below a closed section are left out. */
export function visibleRows(outline: Outline, closed: ReadonlySet<SectionId>): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (parent: SectionId | null) => {
    const siblings = childrenOf(outline, parent);
    siblings.forEach((section, at) => {
      const open = !closed.has(section.id);
      rows.push({
        section,
        level: levelOf(outline, section.id),
        leaf: isLeaf(outline, section.id),
        open,
        position: at + 1,
        siblings: siblings.length,
      });
      if (open) add(section.id);
    });
  };
  add(null);
  return rows;
}
