import { preview as texts } from "../../../texts/preview";
import { element } from "../element";
import { themes, plays } from "../settings";
import { field } from "./field";
const offeredWidths = [320, 350, 450];
/** The strip above the Word window: which document, which Word, which looks. */
export function createToolbar(samples, first, actions) {
  let settings = first;
  const change = (part) => actions.change({ ...settings, ...part });
  const ownFile = element("option", { hidden: true, value: "own" });
  const documents = field(
    "select",
    texts.toolbar.document,
    "tool-document",
    ...samples.map((sample) =>
      element("option", { value: sample.file, title: sample.description }, sample.title),
    ),
    ownFile,
  );
  documents.control.onchange = () => {
    const sample = samples.find(({ file }) => file === documents.control.value);
    if (sample) actions.openSample(sample);
  };
  const picker = element("input", {
    type: "file",
    accept: ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    hidden: true,
    onchange: () => {
      const file = picker.files?.[0];
      if (file) actions.openFile(file);
      picker.value = "";
    },
  });
  const button = (label, onclick) =>
    element("button", { class: "tool-button", type: "button", onclick }, label);
  const word = choice(texts.toolbar.word, "tool-word", plays, texts.toolbar.words, (value) =>
    change({ play: value }),
  );
  const theme = choice(texts.toolbar.theme, "tool-theme", themes, texts.toolbar.themes, (value) =>
    change({ theme: value }),
  );
  const width = field("select", texts.toolbar.paneWidth, "tool-width");
  width.control.onchange = () => change({ paneWidth: Number(width.control.value) });
  const readOnly = field("input", texts.toolbar.readOnly, "tool-read-only");
  readOnly.control.type = "checkbox";
  readOnly.control.onchange = () => change({ readOnly: readOnly.control.checked });
  const toolbar = {
    element: element(
      "header",
      { class: "strip", attributes: { "aria-label": texts.toolbar.label } },
      element("h1", { class: "strip-notice", title: texts.noticeDetail }, texts.notice),
      documents.labelled,
      button(texts.toolbar.open, () => picker.click()),
      picker,
      button(texts.toolbar.download, actions.download),
      element("span", { class: "strip-space" }),
      word.labelled,
      readOnly.labelled,
      theme.labelled,
      width.labelled,
    ),
    showDocument(document) {
      const own = typeof document === "string";
      ownFile.hidden = !own;
      ownFile.textContent = own ? texts.toolbar.ownFile(document) : "";
      documents.control.value = own ? ownFile.value : document.file;
    },
    showSettings(now) {
      settings = now;
      word.control.value = now.play;
      theme.control.value = now.theme;
      readOnly.control.checked = now.readOnly;
      // A width set by dragging is offered too, so that the list never shows a wrong one.
      const widths = [...new Set([...offeredWidths, now.paneWidth])].sort((a, b) => a - b);
      width.control.replaceChildren(
        ...widths.map((pixels) => element("option", { value: String(pixels) }, texts.toolbar.pixels(pixels))),
      );
      width.control.value = String(now.paneWidth);
    },
  };
  toolbar.showSettings(first);
  return toolbar;
}
function choice(label, id, values, names, choose) {
  const made = field(
    "select",
    label,
    id,
    ...values.map((value) => element("option", { value }, names[value])),
  );
  made.control.onchange = () => {
    const value = values.find((one) => one === made.control.value);
    if (value !== undefined) choose(value);
  };
  return made;
}
