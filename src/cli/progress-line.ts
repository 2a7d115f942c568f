import { cliTexts } from "../texts/cli";
import { printable } from "./printable";
import type { Terminal } from "./terminal";

/** The line on standard error that says which file is being checked; only on a terminal, and wiped away after. */
export class ProgressLine {
  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  show(position: number, file: string): void {
    const { err } = this.terminal;
    if (!err.isTTY) return;
    const text = [...cliTexts.checkingOf(position, this.total, printable(file))];
    const room = (err.columns || usualColumns) - 1;
    err.write(`${wipe}${text.length <= room ? text.join("") : `${text.slice(0, room - 1).join("")}…`}`);
  }

  clear(): void {
    if (this.terminal.err.isTTY) this.terminal.err.write(wipe);
  }
}

/** Of a terminal that does not tell (0 or nothing). */
const usualColumns = 80;
/** To the start of the line, and erase it. */
const wipe = "\r\u001b[K";
