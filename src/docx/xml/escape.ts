const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter]!);
}
