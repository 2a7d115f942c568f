import { commandTexts } from "../texts/commands";
import { wordErrorTexts } from "../texts/word-errors";
import { closeDialog, type WordErrorCode } from "../word";

const errorParameter = "error";
const commandParameter = "command";

/** This page's own address, asking it to say what went wrong instead of serving commands. */
export function noticeUrl(command: string, code: WordErrorCode): string {
  const url = new URL(window.location.href);
  url.search = new URLSearchParams({ [commandParameter]: command, [errorParameter]: code }).toString();
  url.hash = "";
  return url.href;
}

/** The error code this page was opened to explain; undefined when it is the commands' own page. */
export function requestedNotice(search: string): { command: string; code: WordErrorCode } | undefined {
  const parameters = new URLSearchParams(search);
  const code = parameters.get(errorParameter);
  if (code === null) return undefined;
  return {
    command: parameters.get(commandParameter) ?? "",
    code: isErrorCode(code) ? code : "host-error",
  };
}

function isErrorCode(code: string): code is WordErrorCode {
  return Object.hasOwn(wordErrorTexts, code);
}

/** Writes the explanation into the dialog's page. */
export function showNotice({ command, code }: { command: string; code: WordErrorCode }): void {
  const { what, next } = wordErrorTexts[code];
  const title = document.createElement("h1");
  title.textContent = command === "insertOutline" ? commandTexts.insertOutlineFailed : commandTexts.failed;
  const button = document.createElement("button");
  button.textContent = commandTexts.close;
  button.addEventListener("click", () => void closeDialog());
  const style = document.createElement("style");
  style.textContent = noticeStyle;
  document.head.append(style);
  document.body.append(title, paragraph(what), paragraph(next), button);
  button.focus();
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

const noticeStyle = `
  :root { color-scheme: light dark; }
  body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 20px 24px; }
  h1 { font-size: 18px; line-height: 1.3; margin: 0 0 12px; }
  p { margin: 0 0 10px; }
  button { font: inherit; padding: 5px 20px; margin-top: 6px; }
`;
