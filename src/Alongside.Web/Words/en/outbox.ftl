# What workers are told at work, the outbox, and what is known of it on somebody's own page.
message-work-from = Alongside
message-work-subject = Something waits for you
message-work-text = Something waits for you in Alongside. Please look when you next can.

work-mail-title = Being told by email
work-mail-link = Being told by email that something waits
work-mail-lede = You can be told at work that something waits for you. The email names no family and says nothing of what it is.
work-mail-at-once = If a family says they are not safe, or a record is opened with a reason and you answer for it, it comes at once. Everything else comes on weekdays, between eight in the morning and eight in the evening.
work-mail-often = Shall we tell you?
work-mail-often-never = No
work-mail-often-soon = Soon; what waits together comes in one email
work-mail-often-daily = Once a day at most
work-mail-address = Your work email address
work-mail-keep = Keep this
work-mail-kept = Kept.

outbox-title = Messages
outbox-link = Messages that could not be delivered
outbox-lede = Messages say only that something waits. Here you see whether they arrive, never to whom they go.
outbox-off = This place sends no messages: no mail server is set up.
outbox-waiting =
    { $count ->
        [0] Nothing waits to be sent.
        [one] One message waits for its moment.
       *[other] { $count } messages wait for their moment.
    }
outbox-carried =
    { $count ->
        [0] None went out in the last seven days.
        [one] One went out in the last seven days.
       *[other] { $count } went out in the last seven days.
    }
outbox-last = The mail server last took one on { $when }.
outbox-troubled = Not delivered
outbox-none = Every message of late was taken.
outbox-to-family = To somebody of a family
outbox-to-worker = To a colleague
outbox-trouble-none = It was not delivered.
outbox-trouble-no-answer = The mail server did not answer for two days, or let nobody in. Look at its address and password.
outbox-trouble-not-now = The mail server put it off for two days.
outbox-trouble-no-such-address = There is no such address.
outbox-their-worker = Whoever walks with them sees it on their page.
outbox-trouble-refused = The mail server refused it. Look at the address messages come from.
outbox-trouble-broke-off = The connection broke off while it left. Perhaps it arrived, so it is not sent again.
outbox-again = Try again
outbox-seen = I have seen it
reach-told-here = They want an email here when something new waits for them in their own space.
reach-not-reached = We could not reach them here by email on { $day }. Ask them in person.
reach-tell = They want to be told here when something new waits for them
reach-tell-not = They do not want to be told any more
