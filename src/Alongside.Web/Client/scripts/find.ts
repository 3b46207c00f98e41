/**
 * Search as one types: `<form data-find>` asks for the same page with `part=1`, gets a piece of it, and puts it
 * into the element `[data-find-into]`. What `[data-find-count]` in the piece says is also read out.
 * A form that does something else when it is sent says with `data-find-at` where to ask.
 * Enter goes to the whole page, as it does without script. A form with method post keeps names out of addresses.
 */

/** Quiet after the last key, in milliseconds. */
const QUIET = 120;

export function findAsOneTypes(): void {
  let timer = 0;
  let asked = new AbortController();
  const said = new WeakMap<HTMLFormElement, HTMLElement>();

  const aloud = (form: HTMLFormElement) => {
    const known = said.get(form);
    if (known !== undefined) return known;
    const region = document.createElement("div");
    region.className = "govuk-visually-hidden";
    region.setAttribute("role", "status");
    form.after(region);
    said.set(form, region);
    return region;
  };

  const ask = async (form: HTMLFormElement, into: HTMLElement) => {
    const given = (asked = new AbortController()).signal;
    const words = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") words.append(name, value);
    words.set("part", "1");
    const request: RequestInit = { redirect: "manual", headers: { "X-Requested-With": "XMLHttpRequest" }, signal: given };
    const address = new URL(form.dataset["findAt"] ?? form.getAttribute("action") ?? location.href, location.href);
    if (form.getAttribute("method")?.toLowerCase() === "post") Object.assign(request, { method: "POST", body: words });
    else address.search = words.toString();
    into.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, request);
      if (answer.status !== 200) return;
      const piece = document.createElement("template");
      piece.innerHTML = await answer.text();
      if (given.aborted) return;
      const count = piece.content.querySelector("[data-find-count]")?.textContent ?? "";
      into.replaceChildren(piece.content);
      aloud(form).textContent = count.trim();
    } catch {
      // Without a signal what was found before stays; Enter asks again.
    } finally {
      if (!given.aborted) into.removeAttribute("aria-busy");
    }
  };

  document.addEventListener("input", (event) => {
    const form = event.target instanceof HTMLInputElement ? event.target.form : null;
    const into = document.querySelector<HTMLElement>("[data-find-into]");
    if (form === null || form.dataset["find"] === undefined || into === null) return;
    aloud(form);
    clearTimeout(timer);
    asked.abort();
    timer = window.setTimeout(() => void ask(form, into), QUIET);
  });
}
