import { onCommand, showDialog, WordError } from "../word";
import { noticeUrl, type Notice, type Saying } from "./notice";

/** What a command does; what it has to say afterwards, nothing when all went as expected. */
export type Command = () => Promise<readonly Saying[]>;

/**
 * Makes `command` the ribbon command `name` (the FunctionName of the manifest). It runs without a pane, so what goes
 * wrong, and what there is to know, is said in a dialog of Word's.
 */
export function register(name: string, command: Command): Promise<void> {
  return onCommand(
    name,
    async () => {
      const says = await command();
      if (says.length > 0) await tell({ command: name, says });
    },
    (error) => tell({ command: name, code: error instanceof WordError ? error.code : "host-error" }),
  );
}

/** Where Word opens no dialog (one is open already), there is no other place left to say it. */
async function tell(notice: Notice): Promise<void> {
  await showDialog(noticeUrl(notice)).catch(() => undefined);
}
