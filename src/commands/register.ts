import { onCommand, showDialog, WordError } from "../word";
import { noticeUrl } from "./notice";

/**
 * Makes `action` the ribbon command `name` (the FunctionName of the manifest). It runs without a pane, so what goes
 * wrong is said in a dialog of Word's.
 */
export function register(name: string, action: () => Promise<void>): Promise<void> {
  return onCommand(name, action, async (error) => {
    const code = error instanceof WordError ? error.code : "host-error";
    // Where Word opens no dialog either (one is open already), there is no other place left to say it.
    await showDialog(noticeUrl(name, code)).catch(() => undefined);
  });
}
