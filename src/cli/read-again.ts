import { readDocx } from "../docx";

/** Reads a file as a page does: slower, but it tells exactly what is wrong with one that Node could not inflate. */
export const readAgain = readDocx;
