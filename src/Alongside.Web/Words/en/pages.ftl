# What any page may say, a family’s and ours: at most fifteen words a sentence.
skip = Skip to the page
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
wrong-title = Something went wrong here
wrong = It is not your fault, and nothing was half saved. Go back: your words may still be there. Then try again.
wrong-number = When you tell somebody, give them this number:

# Problems that several forms share.
problem-words-missing = Write something here first.
problem-words-too-long = That is { $length } characters. There is room for { $limit }.
problem-too-long = There is room for { $limit } characters.
problem-words-broken = Some characters here cannot be kept. Delete them and try again.
problem-words-turned = Hidden characters here turn the text round. Delete them and try again.
problem-not-understood = This could not be read. Write it another way.
problem-choose-one = Choose one of these.
problem-ends-before-it-begins = The last day is before the first. Change one of them.
problem-not-a-time = That is not a time. Write it like 9:30 or 16:00.

# Names beside one another.
list-comma = { $first }, { $last }
list-and = { $first } and { $last }

# What is folded away.
fold-add = Add
fold-again = Change
fold-look = Look
fold-close = Close

# Is this my choice?
basis-voluntary = Yes. You can stop whenever you like.
basis-statutory = No. But you can say how we do it.
basis-partly-a-choice = Some of it is your choice, and some is not.
