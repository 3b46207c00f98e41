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
problem-sign-in-half-way-over = That took too long. Come in with your password once more.
sign-in-code-lede = One more step: the code from your app.
sign-in-code-hint = Six digits, new every half minute. A recovery code works too.
passkey-use = Use a passkey
problem-passkey-wrong = That passkey does not open this. Try again, or come in with your password.
problem-code-wrong = That is not the code now. Wait for the next one, and type that.

welcome-title = Welcome, { $name }
welcome-first = Choose how you will sign in from now on.
welcome-again = Choose a new password. The old one stops working, and so do your passkeys and your app’s codes. You are signed out everywhere else.
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
me-visit-near = From the network you are on now.
me-visit-far = From another network.
me-how = Passkeys, codes and your password
me-password = Your password
me-password-change = Change your password
password-title = Change your password
password-lede = You stay signed in here, and are signed out everywhere else.
password-old = Your password now
password-new = Your new password
password-go = Change it

# How one signs in: passkeys, the authenticator app, recovery codes.
how-title = How you sign in
how-lede = Two ways in are better than one: you may lose your phone.
how-needed = Your organisation asks for more than a password. Add a passkey, or an app. Then everything opens.
how-no-account = You have no sign-in of your own yet. Ask whoever keeps the house for a link.
how-happened = What happened here lately
passkeys = Passkeys
passkeys-hint = Your phone or computer opens this for you, with your finger, face or PIN. Nobody can steal it by asking you.
passkey-new-name = What do you call this device?
passkey-new-hint = “My work phone”. If you leave it empty, we say what it looks like.
passkey-add = Add a passkey
passkey-no-script = A passkey needs scripts in your browser. The app below works without.
passkey-since = Since { $since }.
passkey-used = Since { $since }, last used { $used }.
passkey-change = Rename or remove
passkey-name = What it is called
passkey-remove = Remove this passkey
problem-passkey-not-made = The passkey was not made. Open this page anew and try again.
problem-passkey-too-many = There is room for { $limit } passkeys. Remove one first.
authenticator = An app with codes
authenticator-hint = An authenticator app on your phone shows six digits. You type them after your password.
authenticator-set-up = Set up an app
authenticator-scan = Scan this with your app.
authenticator-square = The square to scan; the same key stands below it in letters
authenticator-type = Or type this key:
authenticator-code = The six digits it shows now
authenticator-go = Use this app
authenticator-since = In use since { $since }.
authenticator-remove = Stop using the app
problem-authenticator-too-late = This page lay open too long. Scan the new square.
codes-left =
    { $count ->
        [0] No recovery code is left.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
codes-new = Make ten new recovery codes
codes-title = Your recovery codes
codes-lede = Each lets you in once when your phone is gone. Keep them on paper, away from your phone.
codes-once = This is the only time they are shown. Older ones do not work any more.
codes-kept = I have kept them
problem-second-step-needed = Your organisation asks for more than a password. Add another way first.

happened-link-made = A link for a new password was made on the server.
happened-link-made-by = { $name } made a link for a new password for you.
happened-link-used = A link was used: a new password, and the passkeys and codes before it are gone.
happened-password-changed = You changed your password.
happened-passkey-added = You added a passkey.
happened-passkey-removed = You removed a passkey.
happened-authenticator-set = You set up an app with codes.
happened-authenticator-removed = You stopped using the app.
happened-codes-made = You made new recovery codes.
happened-recovery-code-used = A recovery code was used.
happened-visits-ended-by = { $name } signed you out everywhere.

news-title = Since you were last here
news-lede = This happened to your way in. Was it you, or did you know of it?
news-not-me = If not, sign out every other device, and tell whoever keeps the house at once.
news-go-on = I know. Go on
news-end-all = Sign out every other device

# Something dangerous asks first whether it is really they.
prove-title = Is it you?
prove-lede = This matters, so we ask once more. What you sent goes on by itself.
prove-me = It is me
prove-password = Your password
prove-code = Or the code from your app
prove-go = Go on
prove-wrong = That was not right. After many tries, wait a quarter of an hour.

# A lead opens one family, for a while, with a reason.
reason-title = Why do you need to open this?
reason-lede = You answer for the service. You open one family at a time, and say why.
reason-hint = It stays in the record with your name. { $hours } hours later the family is closed to you again.
reason-what = What happened, and what do you need to see?
reason-go = Open this family
problem-reason-too-short = Say it in at least { $words } words: what happened, and what you need to see.
sign-in-kept = You were away too long to save. Your words are kept: sign in, and they are there.
