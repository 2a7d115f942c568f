import { lazy, Suspense, useCallback, useState } from "react";
import { buildTable, findMistakes, type Edit, type Grid } from "../../../statistics";
import { editorTexts as texts, pasteTexts } from "../../../texts/statistics-editor";
import { SkeletonLines } from "../../shared/SkeletonLines";
import type { RecipeEditorProps } from "../part-contracts";
import { PastePreview } from "./clipboard/PastePreview";
import { isTable } from "./clipboard/plan-paste";
import { usePaste } from "./clipboard/use-paste";
import { DetailsForm } from "./details/DetailsForm";
import "./editor.css";
import "./grid/grid.css";
import { CellLine } from "./foot/CellLine";
import { MistakeList } from "./foot/MistakeList";
import { nextMistake, shownMistakes } from "./foot/shown-mistakes";
import { targetStatus } from "./foot/target-status";
import { TargetLine } from "./foot/TargetLine";
import { Warnings } from "./foot/Warnings";
import { FigureGrid } from "./grid/FigureGrid";
import { addressKey, holderKey, viewGrid } from "./grid/grid-view";
import { cellAt } from "./grid/places";
import { useFigureGrid } from "./grid/use-figure-grid";
import { NoRows } from "./rows/NoRows";
import { RowMenu } from "./rows/RowMenu";
import { EditorBar } from "./EditorBar";

const ImportPreview = lazy(() => import("../import/ImportPreview"));

/** Nobody reports so many rows in one table: what was copied is something else. */
const mostRows = 1000;

/** The editor of one table's figures; see `RecipeEditorProps`. */
export default function RecipeEditor(props: RecipeEditorProps) {
  const { indicator, history, targets, say } = props;
  const recipe = history.present;
  const grid = useFigureGrid(props);
  const paste = usePaste({ indicator, recipe, grid, say });
  const [menu, setMenu] = useState<{ readonly row: string; readonly at: DOMRect }>();
  const [imported, setImported] = useState<Grid>();

  // While a block waits to be pasted, everything speaks of the figures as they would be.
  const { pasted } = paste;
  const live = pasted ?? grid.live;
  const mistakes = shownMistakes(findMistakes(pasted ?? recipe, indicator), findMistakes(live, indicator));
  const byCell = new Map(mistakes.toReversed().map((mistake) => [addressKey(mistake), mistake]));
  const table = buildTable(indicator, live);
  const shown = pasted ? viewGrid(indicator, pasted, grid.year) : grid.view;
  const cell = cellAt(shown, grid.chosen.active);
  const cellName = cell?.holder && holderKey(cell.holder);
  const target = targetStatus(indicator, live, targets, grid.year);

  function takeBlock(block: Grid | undefined) {
    if (!block) say(pasteTexts.nothing);
    else if (block.length > mostRows) say(pasteTexts.tooLarge(block.length));
    else if (isTable(indicator, block)) {
      paste.drop();
      setImported(block);
    } else paste.begin(block);
  }

  const showTargets = () => {
    grid.commit();
    props.showTargets();
  };
  const { refocus } = grid;
  const closeMenu = useCallback(
    (byKey: boolean) => {
      setMenu(undefined);
      if (byKey) refocus();
    },
    [refocus],
  );

  if (imported) {
    const close = (said: string) => {
      setImported(undefined);
      grid.refocus();
      say(said);
    };
    return (
      <Suspense fallback={<SkeletonLines />}>
        <ImportPreview
          indicator={indicator}
          recipe={recipe}
          grid={imported}
          confirm={(edit: Edit) => {
            props.edit(edit);
            close(pasteTexts.imported);
          }}
          cancel={() => close(pasteTexts.cancelled)}
          say={say}
        />
      </Suspense>
    );
  }
  const openMenu = (row: string, at: DOMRect) => {
    grid.commit();
    setMenu({ row, at });
  };
  return (
    <div className="recipe-editor">
      <EditorBar {...props} title={table.title} grid={grid} openMenu={openMenu} />
      <div className="editor-scroll">
        {recipe.rows.length === 0 ? (
          <NoRows indicator={indicator} recipe={recipe} grid={grid} say={say} />
        ) : (
          <FigureGrid
            grid={grid}
            view={shown}
            name={table.title}
            mistakes={byCell}
            changed={paste.plan?.changed}
            paste={takeBlock}
            openMenu={openMenu}
            say={say}
          />
        )}
        <div className="below-grid">
          <MistakeList indicator={indicator} recipe={live} mistakes={mistakes} goTo={grid.goToCell} />
          <Warnings warnings={table.warnings} />
          <DetailsForm
            indicator={indicator}
            recipe={recipe}
            targets={targets}
            steps={props}
            say={say}
            showTargets={showTargets}
          />
        </div>
      </div>
      <footer className="grid-foot" aria-label={texts.foot}>
        {paste.plan ? (
          <PastePreview
            plan={paste.plan}
            addRows={paste.addRows}
            setAddRows={paste.setAddRows}
            paste={takeBlock}
            confirm={paste.confirm}
            cancel={paste.cancel}
          />
        ) : (
          <>
            <CellLine
              cell={cell}
              mistake={cellName === undefined ? undefined : byCell.get(cellName)}
              refused={grid.refused}
              mistakes={mistakes.length}
              goToNext={() => {
                const next = nextMistake(mistakes, cellName);
                if (next) grid.goToCell(next);
              }}
            />
            {target && <TargetLine {...target} open={showTargets} />}
            {props.actions}
          </>
        )}
      </footer>
      {menu && (
        <RowMenu
          recipe={recipe}
          {...menu}
          run={(command) => {
            setMenu(undefined);
            grid.refocus();
            grid.runRow(menu.row, command);
          }}
          close={closeMenu}
        />
      )}
    </div>
  );
}
