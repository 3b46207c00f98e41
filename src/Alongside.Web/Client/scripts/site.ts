/**
 * What scripts add to a page that works without them: drafts kept as one types, forms that outlive a lost signal,
 * search as one types, rows, copying and printing. Nothing goes into the browser's storage.
 */
import { ErrorSummary } from "govuk-frontend";
import { leaveAtOnce } from "./exit";
import { readAloud } from "./aloud";
import { findAsOneTypes } from "./find";
import { openFoldsOnTheWay } from "./folds";
import { keepDrafts } from "./keep";
import { printAndCopy } from "./paper";
import { usePasskeys } from "./passkeys";
import { addRows } from "./rows";
import { sendOnce } from "./send";
import { keepTime } from "./timer";

document.documentElement.classList.add("scripted");
// Without this class govuk-frontend's components refuse to start.
document.body.classList.add("govuk-frontend-supported");

leaveAtOnce();
openFoldsOnTheWay();
keepDrafts();
sendOnce(showAnswer);
findAsOneTypes();
addRows();
printAndCopy();
usePasskeys();
readAloud();
keepTime();
toTheErrors(document);

/** Moves to what is to be put right, if there is such a thing. */
function toTheErrors(root: ParentNode): boolean {
  const summary = root.querySelector<HTMLElement>(".govuk-error-summary");
  if (summary !== null) new ErrorSummary(summary);
  return summary !== null;
}

/** An answer that is this page again: its `main` takes the place of ours. False when it has none. */
function showAnswer(html: string): boolean {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const main = answer.querySelector("main");
  const ours = document.querySelector("main");
  if (main === null || ours === null) return false;
  document.title = answer.title;
  ours.replaceWith(main);
  scrollTo(0, 0);
  if (!toTheErrors(main)) {
    main.tabIndex = -1;
    main.focus();
  }
  return true;
}
