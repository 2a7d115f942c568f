import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { editorTexts as texts } from "../../../texts/statistics-editor";
import type { RecipeEditorProps } from "../part-contracts";
import { UndoButtons } from "../shared/UndoButtons";
import type { FigureGridState } from "./grid/use-figure-grid";
import { YearBar } from "./years/YearBar";

interface EditorBarProps extends RecipeEditorProps {
  readonly title: string;
  readonly grid: FigureGridState;
  openMenu(row: string, at: DOMRect): void;
}

/** The way back, the table's name, and what can be done with its figures and rows; the years at its end. */
export function EditorBar({
  indicator,
  title,
  grid,
  history,
  back,
  importFile,
  openMenu,
  say,
}: EditorBarProps) {
  const recipe = history.present;
  const row = grid.view.rows[grid.chosen.active.row]?.row;
  // Two buttons more for several years: the longest label gives way to its icon in a narrow pane.
  const crowded = recipe.years.length > 1;
  return (
    <header className="editor-bar">
      <div className="editor-title">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          title={texts.back}
          onClick={() => {
            grid.commit();
            back();
          }}
        />
        <h2 className="two-lines" title={title}>
          {title}
        </h2>
        <UndoButtons
          history={history}
          texts={texts}
          undo={({ detail }) => grid.stepBack(false, detail > 0)}
          redo={({ detail }) => grid.stepBack(true, detail > 0)}
        />
      </div>
      <div className="editor-tools">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-haspopup="menu"
          aria-label={texts.rowsLong}
          title={texts.rowsLong}
          disabledFocusable={row === undefined}
          onClick={(event) => row !== undefined && openMenu(row, event.currentTarget.getBoundingClientRect())}
        >
          {texts.rows}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<DocumentArrowUpRegular />}
          title={texts.fromFileLong}
          onClick={() => {
            grid.commit();
            importFile();
          }}
        >
          <span className={crowded ? "wide-only" : undefined}>{texts.fromFile}</span>
        </Button>
        {indicator.yearly && (
          <YearBar recipe={recipe} year={grid.year} show={grid.showYear} apply={grid.apply} say={say} />
        )}
      </div>
    </header>
  );
}
