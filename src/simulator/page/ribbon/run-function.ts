import type { CommandOutcome } from "../../host";
import { element } from "../element";
import type { SimulatedWord } from "../simulated-word";

/** Runs a function of the add-in's commands page, in a frame that nobody sees, as Word does. */
export async function runFunction(
  word: SimulatedWord,
  address: string,
  name: string,
  sourceId: string,
): Promise<CommandOutcome> {
  // A page of its own for each click: Word may keep the page or not, and a command must cope with both.
  const frame = element("iframe", { hidden: true, src: address, title: name });
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    return await word.host.invokeCommand(name, sourceId);
  } finally {
    frame.remove();
  }
}
