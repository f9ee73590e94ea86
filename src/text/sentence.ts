/** A text as a sentence of a paragraph; nothing where there is none. */
export function sentence(text: string | null): string[] {
  if (text === null || text === "") return [];
  return [/[.!?…]$/.test(text) ? text : `${text}.`];
}

/** A text that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
