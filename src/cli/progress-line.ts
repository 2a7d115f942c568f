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
    const text = cliTexts.checkingOf(position, this.total, printable(file));
    err.write(`${wipe}${[...text].slice(0, (err.columns ?? 80) - 1).join("")}`);
  }

  clear(): void {
    if (this.terminal.err.isTTY) this.terminal.err.write(wipe);
  }
}

/** To the start of the line, and erase it. */
const wipe = "\r\u001b[K";
