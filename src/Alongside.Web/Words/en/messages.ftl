# Messages that say only that something waits, and the page where people say whether they want them.
# What is sent to a family gives nothing away: not what the pages are for, not from whom, not about whom.
message-subject = { $name }
message-text = Something new waits for you in { $name }. Look when it suits you.

our-messages-title = Being told by email
our-messages-link = Being told by email when something is new
our-messages-lede = You can be told when something new waits for you here.
our-messages-says = The email says only this:
our-messages-never-says = It never says who it is from, or what it is about.
our-messages-quiet = Nothing comes before eight in the morning or after eight in the evening.
our-messages-often = Shall we tell you?
our-messages-often-never = No. I look myself.
our-messages-often-soon = Yes, soon. What is new together comes in one email.
our-messages-often-daily = Yes, once a day at most.
our-messages-day-before = Also on the day before we meet
our-messages-address = Your email address
our-messages-only-i = Nobody unsafe reads email there.
our-messages-only-i-hint = Think of shared phones, and of anyone who knows your password.
our-messages-keep = Keep this
our-messages-kept = Kept. You can change it whenever you like.
our-messages-with-us = A worker wrote down an address with you. Write one here to change it.
our-messages-back = My phone and I
problem-not-an-address = That does not look like an email address.
problem-message-not-safe = Say first that nobody unsafe reads email there.
