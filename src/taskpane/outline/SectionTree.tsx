import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { outlineTexts } from "../../texts/pane-outline";
import { paneTexts } from "../../texts/pane";
import type { Outline, SectionId, SectionState } from "../../report";
import { StatusIcon } from "../shared/StatusIcon";
import { treeMove, typedAhead } from "./tree-keys";
import { visibleRows, type TreeRow } from "./tree-rows";

interface SectionTreeProps {
  readonly outline: Outline;
  /** Absent: the outline alone, before anything is written. */
  readonly states?: ReadonlyMap<SectionId, SectionState>;
  readonly chosen?: SectionId;
  readonly underCursor?: SectionId;
  readonly choose: (id: SectionId) => void;
  readonly goTo: (id: SectionId) => void;
}

/** Keys typed within this time make one word. */
const wordLasts = 700;

/** The sections of the outline as a tree that the keyboard walks. */
export function SectionTree({ outline, states, chosen, underCursor, choose, goTo }: SectionTreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<SectionId>>(new Set());
  const elements = useRef(new Map<SectionId, HTMLElement>());
  const typed = useRef({ text: "", at: 0 });
  const rows = visibleRows(outline, closed);
  const entry = rows.find((row) => row.section.id === chosen) ?? rows[0];

  useEffect(() => {
    // The card takes room from the tree: what one has just chosen must not slip out of sight.
    if (chosen !== undefined) elements.current.get(chosen)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  function toggle(id: SectionId) {
    const next = new Set(closed);
    if (!next.delete(id)) next.add(id);
    setClosed(next);
  }

  function focusOn(id: SectionId) {
    elements.current.get(id)?.focus();
    choose(id);
  }

  function onKeyDown(event: KeyboardEvent, at: number) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(rows, at, event.key);
    if (move?.kind === "focus") focusOn(move.id);
    else if (move?.kind === "go") act(move.id);
    else if (move) toggle(move.id);
    else if (event.key.length === 1) typeAhead(event.key, event.timeStamp, at);
    else return;
    event.preventDefault();
  }

  function typeAhead(letter: string, now: number, at: number) {
    const text = now - typed.current.at < wordLasts ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const found = typedAhead(rows, at, text);
    if (found) focusOn(found);
  }

  function act(id: SectionId) {
    choose(id);
    goTo(id);
  }

  return (
    <div role="tree" aria-label={outlineTexts.treeLabel} className="tree">
      {rows.map((row, at) => {
        const { id } = row.section;
        const state = states?.get(id);
        return (
          <div
            key={id}
            role="treeitem"
            ref={(element) => {
              if (element) elements.current.set(id, element);
              else elements.current.delete(id);
            }}
            className={`tree-row level-${row.level}`}
            tabIndex={row === entry ? 0 : -1}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-expanded={row.leaf ? undefined : row.open}
            aria-selected={id === chosen}
            aria-current={id === underCursor ? "location" : undefined}
            aria-label={rowName(row, state, id === underCursor)}
            title={row.section.title}
            onClick={(event) => {
              const onChevron = event.target instanceof Element && event.target.closest(".tree-chevron");
              if (onChevron) toggle(id);
              else act(id);
            }}
            onKeyDown={(event) => onKeyDown(event, at)}
          >
            <span className="tree-mark">
              {row.leaf ? (
                state && <StatusIcon status={state.status} />
              ) : (
                <span className={row.open ? "tree-chevron open" : "tree-chevron"}>
                  <ChevronRightRegular aria-hidden />
                </span>
              )}
            </span>
            <span className="tree-title">
              <span className="tree-number">{row.section.number}.</span> {row.section.shortTitle}
            </span>
            {state && (row.leaf || state.status === "missing") && (
              <span className={`tree-status status-${state.status}`}>
                {!row.leaf && <StatusIcon status={state.status} />} {paneTexts.statuses[state.status]}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function rowName({ section }: TreeRow, state: SectionState | undefined, here: boolean): string {
  return [
    `${section.number}. ${section.shortTitle}`,
    state && paneTexts.statuses[state.status],
    here && outlineTexts.cursorHere,
  ]
    .filter(Boolean)
    .join(", ");
}
