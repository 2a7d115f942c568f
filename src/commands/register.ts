import { onCommand, showDialog, WordError } from "../word";
import { noticeUrl } from "./notice";

/**
 * Makes `action` the ribbon command `name` (the FunctionName of the manifest). It runs without a pane, so what goes
 * wrong is said in a dialog of Word's. Should that fail too, the command still completes.
 */
export function register(name: string, action: () => Promise<void>): Promise<void> {
  return onCommand(name, action, (error) =>
    showDialog(noticeUrl(name, error instanceof WordError ? error.code : "host-error")),
  );
}
