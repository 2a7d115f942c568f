import { preview as texts } from "../../texts/preview";
import { createDialogs } from "./dialogs";
import { offerCommands } from "./document/context-menu";
import { createDocumentArea } from "./document/document-area";
import { makeEditable } from "./document/editor";
import { listenToKeys } from "./document/keys";
import { createRedrawing } from "./document/redrawing";
import { element } from "./element";
import { blankDocument } from "./files/blank-document";
import { download } from "./files/download";
import { acceptDroppedFiles } from "./files/drop-target";
import { FileRefused, readFile } from "./files/read-file";
import { blank, fetchSample, listSamples, type Sample } from "./files/samples";
import { createDialogWindow } from "./frame/dialog";
import { dismissHint, firstHint } from "./frame/hint";
import { createMessages } from "./frame/message";
import { createWindowBars } from "./frame/window-bars";
import { createToolbar } from "./frame/toolbar";
import { createTaskPane } from "./pane/task-pane";
import type { RibbonClick } from "./ribbon/button";
import { readManifest, type AddinManifest } from "./ribbon/manifest";
import { drawRibbon } from "./ribbon/ribbon";
import { runFunction } from "./ribbon/run-function";
import { settingsFrom, type Settings } from "./settings";
import { createSimulatedWord, type Doer } from "./simulated-word";

/** Puts the Word window together: strip, title bar, ribbon, document, pane, status bar. */
export async function startPreview(page: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const [manifest, samples] = await Promise.all([fetchManifest(), listSamples()]);
  const wanted = query.get("sample");
  const first =
    wanted === "blank"
      ? blank
      : (samples.find(({ file }) => file === `${wanted}.docx`) ?? samples[0] ?? blank);

  let settings = settingsFrom(query);
  let name = blank.file;
  let shown: Sample | string = blank;
  const dialog = createDialogWindow(manifest.name);
  const word = createSimulatedWord(blankDocument(), settings, createDialogs(dialog.show));
  window.simulatedWord = word;

  const messages = createMessages();
  const area = createDocumentArea();
  const bars = createWindowBars({ undo: () => editor.undo(), redo: () => editor.redo() });
  const hint = firstHint();
  const pane = createTaskPane(manifest.name, (paneWidth) => apply({ ...settings, paneWidth }));
  let markedBy: Doer = "user";
  const showPlace = (): void => {
    bars.showCursor(word.cursor.paragraph, area.drawn?.paragraphs ?? 0);
    bars.showHistory(word.canUndo, word.canRedo);
  };
  const redraw = async (): Promise<void> => {
    // Typing has paused.
    const paused = redrawing.pending === "later";
    if (paused) word.endTyping();
    const { revision } = word;
    // What is typed meanwhile is shown already; an older state must not take it away again.
    const wanted = (): boolean => !paused || word.revision === revision;
    await area.draw(word.docx(), wanted).catch(() => messages.say(texts.failed.render));
    if (word.revision !== revision) redrawing.changed(paused);
    area.markSelection(word.selected, markedBy);
    showPlace();
  };
  const redrawing = createRedrawing(
    redraw,
    () => area.composing,
    () => editor.settle(),
  );
  const editor = makeEditable({ word, area, redrawing, refused: () => messages.say(texts.failed.readOnly) });
  listenToKeys(area, word, editor);
  offerCommands(area, word, editor);

  /** The document in a newly started Word, as when the file is opened: the pane loads again. */
  const show = async (docx: Uint8Array, opened: Sample | string): Promise<void> => {
    name = typeof opened === "string" ? opened : opened.file;
    shown = opened;
    word.open(docx, opened === blank ? "" : name, settings);
    messages.clear();
    toolbar.showDocument(opened);
    bars.showDocument(name, settings.readOnly);
    bars.showChanged(false);
    area.clear();
    pane.reload();
    await redrawing.now();
  };
  const openSample = async (sample: Sample): Promise<void> => {
    await show(sample === blank ? blankDocument() : await fetchSample(sample), sample);
  };
  const openFile = async (file: File): Promise<void> => show(await readFile(file), file.name);

  /** Another Word or another protection needs the document opened anew; looks do not. */
  const apply = (next: Settings): void => {
    const reopen = next.play !== settings.play || next.readOnly !== settings.readOnly;
    const otherTheme = next.theme !== settings.theme;
    settings = next;
    document.documentElement.dataset.theme = next.theme;
    pane.setWidth(next.paneWidth);
    toolbar.showSettings(next);
    bars.showDocument(name, next.readOnly);
    area.setEditable(!next.readOnly);
    if (reopen) word.open(word.docx(), name === blank.file ? "" : name, next);
    else word.host.setTheme(next.theme);
    if (reopen || otherTheme) pane.reload();
  };
  const attempt = (work: Promise<void>, failed: string): void => {
    work.catch((error: unknown) => messages.say(error instanceof FileRefused ? error.message : failed));
  };
  /** Asks before another document takes the place of one with changes that were not downloaded. */
  const leave = (work: () => Promise<void>, failed: string): void => {
    if (!bars.changed || window.confirm(texts.leave(name))) attempt(work(), failed);
    else toolbar.showDocument(shown);
  };
  const leaveForFile = (file: File): void => leave(() => openFile(file), texts.failed.open(file.name));
  const toolbar = createToolbar(samples, settings, {
    openSample: (sample) => leave(() => openSample(sample), texts.failed.sample),
    openFile: leaveForFile,
    download: () => {
      download(word.docx(), name);
      bars.showChanged(false);
    },
    change: apply,
  });
  const click: RibbonClick = (action, button, shown) => {
    dismissHint(hint);
    if (action.kind === "showTaskpane") pane.show(here(action.location));
    else if (manifest.functionFile !== undefined && shown.ariaDisabled !== "true") {
      const running = runFunction(word, here(manifest.functionFile), action.name, button.id);
      // A second run before the end of the first would work on a document that is about to change.
      shown.ariaDisabled = "true";
      running
        .then(
          (outcome) => outcome === "completed",
          () => false,
        )
        .then((completed) => {
          shown.ariaDisabled = null;
          if (!completed) messages.say(texts.failed.command(button.label));
        });
    }
  };

  word.onChanged((by) => {
    bars.showChanged(true);
    bars.showHistory(word.canUndo, word.canRedo);
    // What the user types is drawn as the editor sees fit.
    if (by === "addin") redrawing.changed();
  });
  word.onSelectionChanged((by) => {
    markedBy = by;
    // What is about to be drawn anew is marked then.
    if (redrawing.pending !== "now") area.markSelection(word.selected, by);
    showPlace();
  });
  acceptDroppedFiles(page, leaveForFile);

  const ribbon = drawRibbon(manifest, here, click);
  if (hint) ribbon.append(hint);
  const workspace = element("div", { class: "workspace" }, area.element, pane.element);
  page.append(toolbar.element, bars.title, ribbon, workspace, bars.status, messages.element, dialog.element);
  apply(settings);
  await openSample(first);
  page.dataset.ready = "";
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
