/**
 * "Add another step": `<button name="more" formnovalidate data-add-row="#template-id">`. The template stands at the
 * end of its rows and carries `data-next`, the number of the row to come; `__i__` in it becomes that number.
 * Without script the button sends the form, and the server answers with one row more.
 */
export function addRows(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-add-row]") : null;
    const template = button === null ? null : document.querySelector<HTMLTemplateElement>(button.dataset["addRow"] ?? "");
    if (template === null) return;
    event.preventDefault();
    const next = Number(template.dataset["next"] ?? 0);
    template.dataset["next"] = String(next + 1);
    const row = document.createElement("template");
    row.innerHTML = template.innerHTML.replaceAll("__i__", String(next));
    const first = row.content.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select");
    template.before(row.content);
    first?.focus();
  });
}
