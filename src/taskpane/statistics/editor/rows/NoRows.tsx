import { Button } from "@fluentui/react-components";
import { editorTexts as texts, rowTexts } from "../../../../texts/statistics-editor";
import type { Indicator, Recipe } from "../../../../statistics";
import type { FigureGridState } from "../grid/use-figure-grid";
import { restoreRows } from "./default-rows";
import { addAtEnd } from "./row-commands";

interface NoRowsProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly grid: FigureGridState;
  say(text: string): void;
}

/** What stands in place of a grid without rows. */
export function NoRows({ indicator, recipe, grid, say }: NoRowsProps) {
  return (
    <div className="no-rows">
      <p>{texts.noRows}</p>
      <div className="button-row">
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            const { edit, added } = restoreRows(indicator, recipe);
            grid.apply(edit);
            grid.goTo({ row: 0, column: 0 });
            say(rowTexts.restored(added));
          }}
        >
          {texts.defaultRows}
        </Button>
        <Button size="small" onClick={() => grid.takeRowStep(addAtEnd(recipe))}>
          {texts.addFirstRow}
        </Button>
      </div>
    </div>
  );
}
