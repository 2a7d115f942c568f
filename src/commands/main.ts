import { insertOutlinePlan, outline2282 } from "../report";
import { openWord } from "../word";
import { requestedNotice, showNotice } from "./notice";
import { register } from "./register";

const notice = requestedNotice(window.location.search);
if (notice) {
  showNotice(notice);
} else {
  void register("insertOutline", async () => {
    const word = await openWord();
    await word.insertOutline(insertOutlinePlan(outline2282));
  });
}
