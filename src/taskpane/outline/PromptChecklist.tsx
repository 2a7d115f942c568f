import { guidanceTexts } from "../../texts/outline-guidance";
import type { Section, SectionId } from "../../report";

/** Which prompts the author has ticked off, remembered for as long as the pane remembers. */
export interface PromptTicks {
  has(section: SectionId, prompt: number): boolean;
  toggle(section: SectionId, prompt: number): void;
}

interface PromptChecklistProps {
  readonly section: Section;
  readonly ticks: PromptTicks;
}

/** What the outline itself asks of the section, to be ticked off by the author. */
export function PromptChecklist({ section, ticks }: PromptChecklistProps) {
  return (
    <fieldset className="prompts">
      <legend>{guidanceTexts.prompts}</legend>
      {section.prompts.map((prompt, at) => (
        <label key={prompt}>
          <input
            type="checkbox"
            checked={ticks.has(section.id, at)}
            onChange={() => ticks.toggle(section.id, at)}
          />
          <span>{prompt.replace(/^-\s*/, "")}</span>
        </label>
      ))}
      <p className="quiet">{guidanceTexts.promptsHint}</p>
    </fieldset>
  );
}
