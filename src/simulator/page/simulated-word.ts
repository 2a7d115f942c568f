import { createWordHost, type External, type WordHost, type WordHostOptions } from "../host";
import type { Settings } from "./settings";

declare global {
  interface Window {
    /** What the preview page offers to the add-in's frames (boot.ts). */
    simulatedWord?: SimulatedWord;
  }
}

type Listener = () => void;

/** The Word of the preview: one document open at a time, for the pane, the commands and the page that shows it. */
export interface SimulatedWord {
  /** Word with the document that is open now. */
  readonly host: WordHost;
  /** Opens another document; the frames of the add-in must load again. */
  open(docx: Uint8Array, settings: Settings): void;
  /** The `window.external` of a frame of the add-in (boot.ts); the one before the reload is given up. */
  externalFor(frame: Window): External;
  /** Calls back after each change of the document or of the selection, whichever document is open. */
  onChanged(listener: Listener): void;
  onSelectionChanged(listener: Listener): void;
}

export function createSimulatedWord(docx: Uint8Array, settings: Settings): SimulatedWord {
  const changed: Listener[] = [];
  const selected: Listener[] = [];
  const connected = new Map<string, External>();
  const start = (bytes: Uint8Array, options: WordHostOptions): WordHost => {
    const started = createWordHost(bytes, options);
    started.onChanged(() => changed.forEach((listener) => listener()));
    started.onSelectionChanged(() => selected.forEach((listener) => listener()));
    return started;
  };
  let host = start(docx, hostOptions(settings));
  return {
    get host() {
      return host;
    },
    open(bytes, next) {
      const started = start(bytes, hostOptions(next));
      host.close();
      connected.clear();
      host = started;
    },
    externalFor(frame) {
      const name = frame.location.pathname;
      const before = connected.get(name);
      if (before) host.disconnect(before);
      const external = host.connect({ name });
      connected.set(name, external);
      return external;
    },
    onChanged: (listener) => void changed.push(listener),
    onSelectionChanged: (listener) => void selected.push(listener),
  };
}

function hostOptions({ play, theme, readOnly }: Settings): WordHostOptions {
  return { play, theme, readOnly };
}
