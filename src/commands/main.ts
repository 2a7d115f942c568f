import { openedDialog } from "../word";
import { commands } from "./commands";
import { requestedNotice, showNotice } from "./notice";
import { register } from "./register";

const notice = requestedNotice(window.location);
if (notice) showNotice(notice, openedDialog());
else for (const [name, command] of Object.entries(commands)) void register(name, command);
