# What stands on every page.
app-name = Alongside
skip = Skip to the page
nav-main = Main
nav-today = Today
nav-families = Families
nav-find = Find
nav-house = The house
signed-in-as = Signed in as { $name }.
sign-out = Sign out
problems-title = Something to put right
not-found-title = There is nothing here
not-found = This page does not exist, or it is not yours to open.
bad-request-title = That did not arrive whole
bad-request = Go back to the page, open it anew, and send it again.
too-much-title = That is more than fits
too-much = Nothing was saved. Go back: your words are still there. Make them shorter.
too-often-title = Wait a minute
too-often = There were many tries from where you are. Wait a minute, then try again.
too-many-title = Many are here just now
too-many = Wait a few seconds, then try again. Nothing you typed is lost.
wrong-back = Back to your day
wrong-title = Something went wrong here
wrong = It is not your fault, and what you typed was kept. Try again in a moment.

# Problems that several forms share.
problem-words-missing = Write something here first.
problem-words-too-long = That is { $length } characters. There is room for { $limit }.
problem-too-long = There is room for { $limit } characters.
problem-words-broken = Some characters here cannot be kept. Delete them and try again.
problem-words-turned = Hidden characters here turn the text round. Delete them and try again.
problem-not-understood = This could not be read. Write it another way.
problem-choose-one = Choose one of these.
problem-day-ahead = That day has not come yet. Choose today or earlier.
problem-ends-before-it-begins = The last day is before the first. Change one of them.
problem-void-needs-reason = Say why. It stays in the history with your name.

# Names beside one another.
list-comma = { $first }, { $last }
list-and = { $first } and { $last }
family-of-nobody = A family nobody is named in yet
