import type { External } from "../host";

const dialogEvent = 10;
const messageFromDialog = 0;
const dialogClosed = 12006;
const alreadyOpen = 12007;

/** What an add-in asks for: the page, and how large the window is in percent of the screen. */
export interface DialogWish {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Shows a dialog window; `closed` is called when the user closes it. Returns how to close it. */
export type ShowDialog = (wish: DialogWish, closed: () => void) => () => void;

/** The dialog that is open; Office allows an add-in one. */
interface OpenDialog {
  readonly address: string;
  receive(message: string): void;
}

/** Office dialogs (`displayDialogAsync`) of the add-in's pages. */
export interface Dialogs {
  /** Is this frame the page of the dialog that is open? */
  isDialog(frame: Window): boolean;
  /** For a page that may open a dialog: shows a window when it does. */
  asOpener(external: External): External;
  /** For the dialog's own page: says that it is one, and passes its messages on. */
  asDialogPage(external: External): External;
}

export function createDialogs(show: ShowDialog): Dialogs {
  let open: OpenDialog | undefined;

  const asOpener = (external: External): External => {
    let close: (() => void) | undefined;
    return {
      ...external,
      RegisterEvent(eventId, target, handler, callback) {
        if (eventId !== dialogEvent) {
          external.RegisterEvent(eventId, target, handler, callback);
          return;
        }
        if (open) {
          callback(alreadyOpen);
          return;
        }
        const address = new URL(textIn(target, "url"), location.href).href;
        open = {
          address,
          receive: (text) => handler(dialogEvent, [messageFromDialog, text, location.origin]),
        };
        const percent = (name: string): number => Number(textIn(target, name)) || 99;
        close = show({ address, width: percent("width"), height: percent("height") }, () => {
          open = undefined;
          handler(dialogEvent, [dialogClosed]);
        });
        callback(0);
      },
      UnregisterEvent(eventId, target, callback) {
        if (eventId !== dialogEvent) {
          external.UnregisterEvent(eventId, target, callback);
          return;
        }
        open = undefined;
        close?.();
        callback(0);
      },
    };
  };

  const asDialogPage = (external: External): External => {
    const dialogPage: External & { MessageParent2(json: string): void } = {
      ...external,
      // The sixth field of the host information makes office.js behave as in a dialog.
      GetHostInfo: () => external.GetHostInfo().split("$").with(5, "isDialog").join("$"),
      MessageParent2: (json) => open?.receive(textIn(json, "messageToParent")),
    };
    return dialogPage;
  };
  return { isDialog: (frame) => frame.location.href === open?.address, asOpener, asDialogPage };
}

function textIn(json: string, name: string): string {
  return String(Reflect.get(JSON.parse(json), name));
}
