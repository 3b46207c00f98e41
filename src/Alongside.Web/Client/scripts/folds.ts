/**
 * A link to something inside a shut fold opens the fold first: an error's sentence, a list of contents.
 * Listens before the error summary does, which moves the focus.
 */
export function openFoldsOnTheWay(): void {
  const open = (hash: string) => {
    const thing = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    for (let fold = thing?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null) open(link.hash);
  }, { capture: true });
  open(location.hash);
}
