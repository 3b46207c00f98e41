# Coming in, and the link that is handed over for it.
sign-in-title = Come in
sign-in-demo = Who would you like to be?
sign-in-demo-hint = Everyone here is invented. Click on a name to see their day.
sign-in-demo-ours = Or somebody of a family?
sign-in-demo-ours-hint = On their own phone. Their six digits are { $digits }.
sign-in-name = Your name for signing in
sign-in-password = Password
sign-in-go = Come in
sign-in-lost = Forgotten it, or no password yet? Ask whoever keeps the house for a link.
problem-sign-in-wrong = That name and password do not belong together. After many tries, wait a quarter of an hour.

welcome-title = Welcome, { $name }
welcome-first = Choose how you will sign in from now on.
welcome-again = Choose a new password. The old one stops working, and you are signed out everywhere else.
welcome-organisation = What is your organisation called?
welcome-organisation-hint = It stands on what families receive. You can change it later.
welcome-name-hint = Something you will remember. Your email address is fine.
welcome-your-name = You sign in as { $name }.
welcome-password = Choose a password
welcome-password-hint = Three or four words of your own are best: at least { $limit } characters.
welcome-password-again = The same password once more
welcome-go = Come in
welcome-spent-title = This link does not work
welcome-spent = A link works once, and for three days. Ask the person who gave it to you for a new one.

problem-sign-in-name-length = Use between { $from } and { $to } characters.
problem-sign-in-name-letters = Use letters, digits and the signs . - _ @, without blanks.
problem-sign-in-name-taken = Somebody already signs in with that name. Choose another.
problem-password-short = Make it at least { $limit } characters long. Three or four words are easy to remember.
problem-password-long = Keep it under { $limit } characters.
problem-password-common = That would be guessed soon. Choose three or four words that do not belong together.
problem-password-again = The two are not the same. Type your password in both boxes.
problem-password-old = That is not your password now. Try again.

# One's own account.
me-title = About you
me-lede = { $name }. What families read about you, and where you are signed in.
me-profile = What families read
me-profile-hint = Who you are, what you do, and how to reach you. In your own words.
me-said-as = How to say your name
me-pronouns = Your pronouns
me-about = Who I am
me-fixed = Your name and profession are kept by whoever keeps the house.
me-keep = Keep it
me-kept = Kept.
me-visits = Where you are signed in
me-visits-hint = Each line is one device. End any that is not yours.
me-visit-here = This device
me-visit-unknown = A device that does not say what it is
me-visit-seen = Since { $began }, last used { $seen }.
me-visit-end = End it
me-visits-end = End all the others
me-password = Your password
me-password-change = Change your password
password-title = Change your password
password-lede = You stay signed in here, and are signed out everywhere else.
password-old = Your password now
password-new = Your new password
password-go = Change it

# A lead opens one family, for a while, with a reason.
reason-title = Why do you need to open this?
reason-lede = You answer for the service. You open one family at a time, and say why.
reason-hint = It stays in the record with your name. { $hours } hours later the family is closed to you again.
reason-what = What happened, and what do you need to see?
reason-go = Open this family
problem-reason-too-short = Say it in at least { $words } words: what happened, and what you need to see.
sign-in-kept = You were away too long to save. Your words are kept: sign in, and they are there.
