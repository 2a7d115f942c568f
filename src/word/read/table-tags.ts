import { question, type Question } from "./ask-all";
import type { LoadedTable } from "./match-tables";

/** A top-level table, and the tag of the content control around it once that has been asked for. */
export interface BodyTable extends LoadedTable {
  readonly table: Word.Table;
  tag?: string;
}

/** By its tag a computed table is known: one question a table. */
export function aboutTableTags(tables: readonly BodyTable[]): Question[] {
  return tables.map((each) =>
    question(
      () => {
        const control = each.table.parentContentControlOrNullObject;
        control.load("tag");
        return control;
      },
      (control) => {
        if (!control.isNullObject && control.tag !== "") each.tag = control.tag;
      },
    ),
  );
}
