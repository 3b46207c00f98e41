# Words that are kept as one types, and forms that outlive a lost signal.
keep-as-you-type = Kept as you type.
keep-kept = Kept as you type. Last kept { "{time}" }.
keep-plain = Keep for later
keep-here = Your words from { $when } are here.
keep-afresh = Start afresh
keep-begun-afresh = You started afresh. Your words from { $when } are put aside.
keep-back = Bring them back
keep-not-sent = Not sent yet. Your words stay on this page. They go when the signal returns.
keep-refused = Not sent. Your words stay on this page. Copy them, then open the page again.
keep-signed-out = You are signed out. Your words stay on this page.
keep-sign-in = Come in again in a new tab
keep-other-tab = Another tab has newer words for this page.
keep-elsewhere = Other words for this page were kept meanwhile. Yours are below, not kept yet. Keep again to put them in their place.
keep-use-here = Keep these words
keep-load-other = Show the other words
keep-saved-differently = This was saved before, with other words. Yours are still below.
keep-saved-see = See what was saved
problem-form-from-elsewhere = This page was opened by somebody else, or long ago. Look through your words and send them again.
problem-draft-too-long = That is too much to keep in one page. Save a part of it first.

# Two people changed the same text: both are shown.
both-by = { $who } changed this too, at { $when }. Nothing is lost: choose which words stay.
both-by-somebody = Somebody changed this too. Nothing is lost: choose which words stay.
both-changed = Somebody saved this meanwhile. Your words are still here. Look through them and save again.
both-mine = Keep mine
both-theirs = Take what was saved
both-nothing = Nothing is written there.
both-all-mine = Keep all of mine and save
both-all-theirs = Take all that was saved
