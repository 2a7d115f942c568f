import { WordError } from "../errors";

/** Office gives a function command five minutes; a dialog left open is given up before that. */
const dialogLimit = 4 * 60_000;

/**
 * Makes `action` the ribbon command `name` of this page. The host is always told that the command is done, also when
 * it failed: a command that never completes keeps Word saying that the add-in is working. `failed` is told why.
 */
export async function onCommand(
  name: string,
  action: () => Promise<void>,
  failed: (error: unknown) => Promise<void>,
): Promise<void> {
  if (typeof Office === "undefined") throw new WordError("not-in-office", "office.js is not loaded");
  await Office.onReady();
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await action().catch(failed);
    } finally {
      event.completed();
    }
  });
}

/**
 * Opens `url` in a small dialog of Word's and waits until it is closed, because the page of the commands, and its
 * dialog with it, may be gone once the command is done. Rejects with "busy" when Word does not open it.
 */
export function showDialog(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      url,
      { height: 40, width: 30, displayInIframe: true },
      ({ status, value: dialog, error }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          reject(new WordError("busy", `${error.code}: ${error.message}`));
          return;
        }
        const close = () => {
          clearTimeout(timer);
          dialog.close();
          resolve();
        };
        const timer = setTimeout(close, dialogLimit);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
          clearTimeout(timer);
          resolve();
        });
      },
    );
  });
}

/**
 * In a dialog's page, while it loads: returns how to ask the page that opened it to close it. office.js gives up for
 * good when nobody has asked for it within 20 seconds of loading; one may well read for longer before closing.
 */
export function openedDialog(): () => Promise<void> {
  const ready = typeof Office === "undefined" ? undefined : Office.onReady();
  return async () => {
    if (!ready) return;
    await ready;
    Office.context.ui.messageParent("close");
  };
}
