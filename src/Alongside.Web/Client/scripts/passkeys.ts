/**
 * Buttons that make a passkey, or ask for one: `<button type="button" data-passkey="make|ask">` inside a form. What the
 * browser answers goes into the form's hidden field, and the form is sent like any other.
 */
export function usePasskeys(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-passkey]")) if (!canUse()) button.hidden = true;
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("[data-passkey]") : null;
    if (button !== null) void use(button);
  });
}

function canUse(): boolean {
  return "credentials" in navigator && "PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

async function use(button: HTMLButtonElement): Promise<void> {
  const { form } = button;
  const into = form?.elements.namedItem(button.dataset["passkeyInto"] ?? "");
  if (form === null || !(into instanceof HTMLInputElement) || button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  try {
    const options = JSON.parse(button.dataset["passkeyOptions"] ?? "{}");
    const answer = button.dataset["passkey"] === "make"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    into.value = JSON.stringify((answer as PublicKeyCredential).toJSON());
    form.submit();
  } catch {
    // Stopped by the person, or their device has none for us: nothing was sent.
    say(button);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

function say(button: HTMLButtonElement): void {
  let said = button.parentElement?.querySelector<HTMLElement>("[data-passkey-said]");
  if (said === null || said === undefined) {
    said = document.createElement("p");
    said.className = "soft";
    said.dataset["passkeySaid"] = "";
    said.setAttribute("role", "status");
    button.after(said);
  }
  said.textContent = button.dataset["passkeyFailed"] ?? "";
}
