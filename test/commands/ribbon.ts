import { createWordHost, type External, type WordHost, type WordHostOptions } from "../../src/simulator";
import { openPage } from "../word/simulated-word";

const appCommand = 39;
const dialog = 10;
const invocationCompleted = 94;
const closedByUser = 12006;

/** The ribbon's side of the page of commands: what Word does when a button is clicked. */
export interface Ribbon {
  readonly host: WordHost;
  /** Clicks the button with this FunctionName; resolves when the command reports that it is done. */
  click(name: string): Promise<void>;
  /** Addresses of the dialogs opened so far. */
  readonly dialogs: readonly string[];
  /** The user closes the dialog. */
  closeDialog(): void;
}

/** What runs when commands.html loads, as anew. */
export async function loadPage(): Promise<void> {
  jest.resetModules();
  jest.requireActual("../../src/commands/main");
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Opens the commands' page in the simulated Word and `load`s its script. */
export async function openCommandsPage(
  file: Uint8Array,
  options: WordHostOptions & { readonly refusesDialogs?: boolean },
  load: () => Promise<unknown>,
): Promise<Ribbon> {
  const host = createWordHost(file, options);
  const dialogs: string[] = [];
  const waiting = new Map<string, () => void>();
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  const connect = host.connect.bind(host);
  host.connect = (page) => {
    const external = connect(page);
    const watched: External = {
      ...external,
      RegisterEvent(id, target, handler, callback) {
        handlers.set(id, handler);
        if (id !== dialog) return external.RegisterEvent(id, target, handler, callback);
        dialogs.push((JSON.parse(target) as { url: string }).url);
        callback(options.refusesDialogs ? 12007 : 0);
      },
      Execute(id, parameters, callback) {
        if (id === invocationCompleted) waiting.get((parameters as string[])[0] ?? "")?.();
        external.Execute(id, parameters, callback);
      },
    };
    return watched;
  };
  const page = await openPage(host);
  Object.defineProperty(globalThis, "window", { value: page.window, configurable: true });
  await load();
  return {
    host,
    dialogs,
    click: (name) =>
      new Promise((resolve) => {
        const id = `inv-${waiting.size}`;
        waiting.set(id, resolve);
        handlers.get(appCommand)?.(appCommand, [id, name, JSON.stringify({ source: { id: name } })]);
      }),
    closeDialog: () => handlers.get(dialog)?.(dialog, [closedByUser]),
  };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
});
