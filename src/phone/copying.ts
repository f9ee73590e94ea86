/**
 * Copies what an element shows: by the clipboard where the page may use it, else as a person would, which works in a file too.
 * Where nothing works it stays selected.
 * @param text what the copy says, whatever the layout made of it
 * @returns whether it was copied
 */
export async function copyShown(shown: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there, or not allowed.
    select(shown);
    return copySelected();
  }
}

function select(shown: HTMLElement): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(shown);
  selection?.addRange(range);
}

function copySelected(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

/** Whoever copies an element by hand gets its text without what the layout adds. */
export function copyExactly(shown: HTMLElement, text: string): void {
  shown.addEventListener("copy", (event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  });
}
