import {
  commandTexts,
  countSayings,
  plainSayings,
  tableCommands,
  tableSayings,
  type TableCommand,
} from "../texts/commands";
import { wordErrorTexts } from "../texts/word-errors";
import type { WordErrorCode } from "../word";

/**
 * One sentence of a notice. It goes to the dialog in its address, so it is named, not spelt out; only `of`, what the
 * things are when they are few, is in words.
 */
export type Saying =
  | { readonly what: keyof typeof countSayings; readonly count: number; readonly of?: readonly string[] }
  | { readonly what: keyof typeof tableSayings; readonly table: TableCommand }
  | { readonly what: keyof typeof plainSayings };

/** What a dialog tells of a command: why it failed, or what there is to know of what it did. */
export type Notice =
  | { readonly command: string; readonly code: WordErrorCode }
  | { readonly command: string; readonly says: readonly Saying[] };

const errorParameter = "error";
const commandParameter = "command";
const sayingParameter = "say";

/**
 * This page's own address, asking it to tell a notice instead of serving commands. Words of the document stand behind
 * the "#", which no browser sends to the server (RFC 9110, 4.2.5); where a host drops that part, the counts still tell.
 */
export function noticeUrl(notice: Notice): string {
  const url = new URL(window.location.href);
  const parameters = new URLSearchParams({ [commandParameter]: notice.command });
  const words = new URLSearchParams();
  if ("code" in notice) parameters.set(errorParameter, notice.code);
  else {
    for (const saying of notice.says) {
      parameters.append(sayingParameter, writeSaying(saying));
      if ("of" in saying) for (const one of saying.of ?? []) words.append(saying.what, one);
    }
  }
  url.search = parameters.toString();
  url.hash = words.toString();
  return url.href;
}

/** The notice this page was opened to tell; undefined when it is the commands' own page. */
export function requestedNotice({ search, hash }: Pick<URL, "search" | "hash">): Notice | undefined {
  const parameters = new URLSearchParams(search);
  const words = new URLSearchParams(hash.slice(1));
  const command = parameters.get(commandParameter) ?? "";
  const code = parameters.get(errorParameter);
  if (code !== null) return { command, code: isErrorCode(code) ? code : "host-error" };
  const says = parameters.getAll(sayingParameter).flatMap((saying) => readSaying(saying, words) ?? []);
  return says.length === 0 ? undefined : { command, says };
}

function isErrorCode(code: string): code is WordErrorCode {
  return Object.hasOwn(wordErrorTexts, code);
}

function writeSaying(saying: Saying): string {
  if ("count" in saying) return `${saying.what}:${saying.count}`;
  return "table" in saying ? `${saying.what}:${saying.table}` : saying.what;
}

function readSaying(text: string, words: URLSearchParams): Saying | undefined {
  const [what = "", value = ""] = text.split(":");
  if (isKey(plainSayings, what)) return { what };
  if (isKey(countSayings, what) && /^\d{1,6}$/.test(value)) {
    const of = words.getAll(what);
    return { what, count: Number(value), ...(of.length === 0 ? {} : { of }) };
  }
  return isKey(tableSayings, what) && isKey(tableCommands, value) ? { what, table: value } : undefined;
}

function isKey<Texts extends object>(texts: Texts, key: string): key is keyof Texts & string {
  return Object.hasOwn(texts, key);
}

/** Writes the notice into the dialog's page, with a button that closes it. */
export function showNotice(notice: Notice, close: () => Promise<void>): void {
  const failed = "code" in notice;
  const titles = failed ? commandTexts.failed : commandTexts.done;
  const [kind = ""] = notice.command.split("_");
  const title = document.createElement("h1");
  title.textContent = isKey(titles, kind) ? titles[kind] : titles.other;
  const { what, next } = wordErrorTexts[failed ? notice.code : "host-error"];
  const sentences = failed ? [what, next] : notice.says.map(sentenceOf);
  const button = document.createElement("button");
  button.textContent = commandTexts.close;
  button.addEventListener("click", () => void close());
  const style = document.createElement("style");
  style.textContent = noticeStyle;
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") void close();
  });
  document.head.append(style);
  document.body.append(title, ...sentences.map(paragraph), button);
  // One reads from the top, however much there is to tell; the button stays in sight (noticeStyle).
  button.focus({ preventScroll: true });
}

function sentenceOf(saying: Saying): string {
  if ("count" in saying) return countSayings[saying.what](saying.count, saying.of ?? []);
  if ("table" in saying) return tableSayings[saying.what](tableCommands[saying.table]);
  return plainSayings[saying.what];
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
  button { font: inherit; padding: 5px 20px; margin-top: 6px; position: sticky; bottom: 16px; }
`;
