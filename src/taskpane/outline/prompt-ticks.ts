import { useState } from "react";
import type { SectionId } from "../../report";
import type { Memory } from "../state";
import type { PromptTicks } from "./PromptChecklist";

const key = "ticks";

/** The ticked prompts as "section#number" words in the pane's memory. */
export function usePromptTicks(memory: Memory): PromptTicks {
  const [ticked, setTicked] = useState(() => new Set(memory.get(key)?.split(" ").filter(Boolean)));
  const word = (section: SectionId, prompt: number) => `${section}#${prompt}`;
  return {
    has: (section, prompt) => ticked.has(word(section, prompt)),
    toggle(section, prompt) {
      const next = new Set(ticked);
      if (!next.delete(word(section, prompt))) next.add(word(section, prompt));
      memory.set(key, [...next].join(" "));
      setTicked(next);
    },
  };
}
