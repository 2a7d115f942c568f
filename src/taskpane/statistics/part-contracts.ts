import type { ReactNode } from "react";
import type { Edit, Grid, History, Indicator, Recipe, Target } from "../../statistics";
import type { PictureToInsert } from "../../word";

/** The editor of one table's figures; it fills the pane. It keeps nothing: every step goes through `edit`. */
export interface RecipeEditorProps {
  readonly indicator: Indicator;
  readonly history: History;
  readonly targets: readonly Target[];
  edit(edit: Edit): void;
  /** Does the last edit otherwise: it stays one step of undo. */
  amend(edit: Edit): void;
  undo(): void;
  redo(): void;
  back(): void;
  /** Said by the live region. */
  say(text: string): void;
  /** Opens the import of a file in the editor's place. */
  importFile(): void;
  /** Opens the targets in the editor's place. */
  showTargets(): void;
  /** What can be done with the table as it is: insert, refresh, sentence, chart. Stands at the foot. */
  readonly actions: ReactNode;
}

/** Shows where a block's figures would go, lets the author correct that, and gives the edit that takes them over. */
export interface ImportPreviewProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly grid: Grid;
  confirm(edit: Edit): void;
  cancel(): void;
  /** Said by the live region. */
  say(text: string): void;
}

/** Chooses an .xlsx or .csv file, its sheet and range, and leads to the preview. */
export type ImportFileProps = Omit<ImportPreviewProps, "grid">;

/** The chart of a table in the pane. */
export interface ChartViewProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly targets: readonly Target[];
  /** Absent where nothing can be written. */
  readonly insert?: (picture: PictureToInsert) => Promise<void>;
}
