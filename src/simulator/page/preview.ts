import { createDocumentArea } from "./document/document-area";
import { createRedrawing } from "./document/redrawing";
import { element } from "./element";
import { blankDocument } from "./files/blank-document";
import { blank, fetchSample, listSamples, type Sample } from "./files/samples";
import { dismissHint, firstHint } from "./frame/hint";
import { createMessages } from "./frame/message";
import { createToolbar } from "./frame/toolbar";
import { createTaskPane } from "./pane/task-pane";
import { readManifest, type AddinManifest, type RibbonAction, type RibbonButton } from "./ribbon/manifest";
import { drawRibbon } from "./ribbon/ribbon";
import { settingsFrom, type Settings } from "./settings";
import { createSimulatedWord } from "./simulated-word";

/** Puts the Word window together: strip, title bar, ribbon, document, pane, status bar. */
export async function startPreview(page: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const [manifest, samples] = await Promise.all([fetchManifest(), listSamples()]);
  let settings = settingsFrom(query);
  const word = createSimulatedWord(blankDocument(), settings);
  window.simulatedWord = word;
  const messages = createMessages();
  const area = createDocumentArea();
  const hint = firstHint();
  const pane = createTaskPane(manifest.name, {
    closed: () => undefined,
    widthChanged: (paneWidth) => apply({ ...settings, paneWidth }),
  });
  const redrawing = createRedrawing(() => area.draw(word.host.save()));
  word.onChanged(() => redrawing.changed());
  word.onSelectionChanged(() => area.markSelection(word.host.selection, "found"));

  const apply = (next: Settings): void => {
    settings = next;
    document.documentElement.dataset.theme = next.theme;
    pane.setWidth(next.paneWidth);
    toolbar.showSettings(next);
  };
  const open = async (sample: Sample): Promise<void> => {
    toolbar.showDocument(sample);
    word.open(sample === blank ? blankDocument() : await fetchSample(sample), settings);
    area.clear();
    pane.reload();
    await redrawing.now();
  };
  const toolbar = createToolbar(samples, settings, {
    openSample: (sample) => void open(sample),
    openFile: () => undefined,
    download: () => undefined,
    change: apply,
  });
  const click = (action: RibbonAction, _button: RibbonButton): void => {
    dismissHint(hint);
    if (action.kind === "showTaskpane") pane.show(here(action.location));
  };
  const ribbon = drawRibbon(manifest, here, click);
  if (hint) ribbon.append(hint);
  page.append(
    toolbar.element,
    element("div", { class: "title-bar" }, element("span", { class: "title-bar-name" }, "")),
    ribbon,
    element("div", { class: "workspace" }, area.element, pane.element),
    element("footer", { class: "status-bar" }),
    messages.element,
  );
  apply(settings);
  const wanted = samples.find(({ file }) => file.replace(/\.docx$/, "") === query.get("sample"));
  await open(wanted ?? samples[0] ?? blank);
}

async function fetchManifest(): Promise<AddinManifest> {
  const response = await fetch("/manifest.xml");
  return readManifest(new DOMParser().parseFromString(await response.text(), "application/xml"));
}

/** The manifest's addresses are those of the deployment; the preview server has the same files at its own root. */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
