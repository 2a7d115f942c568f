import { createWordHost } from "../host";
export function createSimulatedWord(docx, settings) {
  const changed = [];
  const selected = [];
  const connected = new Map();
  const start = (bytes, options) => {
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
function hostOptions({ play, theme, readOnly }) {
  return { play, theme, readOnly };
}
