/** `[data-print]` prints the page; `[data-copy="#id"]` copies what that element says, and says `data-copied-text`. */
export function printAndCopy(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-print], [data-copy]") : null;
    if (button === null) return;
    if (button.dataset["print"] !== undefined) {
      window.print();
      return;
    }
    const thing = document.querySelector<HTMLElement>(button.dataset["copy"] ?? "");
    if (thing !== null) void copy(thing, button);
  });
}

async function copy(thing: HTMLElement, button: HTMLElement): Promise<void> {
  const said = document.createElement("span");
  said.className = "kept";
  said.setAttribute("role", "status");
  if (button.nextElementSibling?.matches(".kept[role=status]")) button.nextElementSibling.replaceWith(said);
  else button.after(said);
  try {
    await navigator.clipboard.writeText(thing.innerText);
    said.textContent = button.dataset["copiedText"] ?? "";
  } catch {
    // The browser keeps its clipboard to itself (plain http, or a person said no): select it, so that one key copies it.
    getSelection()?.selectAllChildren(thing);
  }
}
