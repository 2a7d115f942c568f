import type { SentenceToInsert } from "../../../word";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { Core } from "./core";

/** Puts a sentence that no table gives at the cursor; it is found and unlinked as the others are. */
export function insertStatement(core: Core, sentence: SentenceToInsert): Promise<void> {
  return core.run("sentence", async (tables) => {
    await tables.insertSentence(sentence);
    // No figures go with it: there is nothing to save.
    core.around.touched();
    await core.surveyNow(tables);
    return { tone: "success", text: texts.sentence.inserted };
  });
}
