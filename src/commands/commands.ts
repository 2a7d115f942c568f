import { insertOutlinePlan, outline2282 } from "../report";
import { tableCommands, type TableCommand } from "../texts/commands";
import { openWord } from "../word";
import type { Command } from "./register";

/** The ribbon's commands by the manifest's FunctionName. The code of the tables is loaded when one is used. */
export const commands: Readonly<Record<string, Command>> = {
  insertOutline,
  ...Object.fromEntries(tableIds().map((id) => [insertTableName(id), () => insertTable(id)])),
  updateTables,
};

/** The name of the command that inserts an indicator's table. */
export function insertTableName(indicator: string): string {
  return `insertTable_${indicator.replaceAll("-", "_")}`;
}

function tableIds(): TableCommand[] {
  return Object.keys(tableCommands).filter((id): id is TableCommand => id in tableCommands);
}

async function insertOutline() {
  const word = await openWord();
  await word.insertOutline(insertOutlinePlan(outline2282));
  return [];
}

async function insertTable(id: TableCommand) {
  const [word, tables] = await Promise.all([openWord(), import("./tables")]);
  return tables.insertTable(await word.linkedTables(), id);
}

async function updateTables() {
  const [word, tables] = await Promise.all([openWord(), import("./tables")]);
  return tables.updateTables(await word.linkedTables());
}
