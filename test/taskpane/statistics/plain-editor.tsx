import { cellKey, figuresOf, itemsOf } from "../../../src/statistics";
import type { RecipeEditorProps } from "../../../src/taskpane/statistics/part-contracts";

/** Stands in for the editor, which has tests of its own: one field a figure. */
export default function PlainEditor(props: RecipeEditorProps) {
  const { indicator, history, edit, undo, back, importFile, showTargets, actions } = props;
  return (
    <div>
      <button onClick={back}>Trở lại danh sách bảng</button>
      <button onClick={undo}>Hoàn tác</button>
      <button onClick={importFile}>Nhập từ tệp</button>
      <button onClick={showTargets}>Mục tiêu của bảng</button>
      {itemsOf(history.present).flatMap((row) =>
        figuresOf(indicator).map(({ key, heading }) => (
          <input
            key={`${row.id} ${key}`}
            aria-label={`${row.label}, ${heading}`}
            value={row.cells[cellKey(key)] ?? ""}
            onChange={({ target }) =>
              edit({ kind: "set-cells", cells: [{ row: row.id, column: key, text: target.value }] })
            }
          />
        )),
      )}
      {actions}
    </div>
  );
}
