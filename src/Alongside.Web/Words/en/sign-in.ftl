sign-in-title = Come in
sign-in-demo = Who would you like to be?
sign-in-demo-hint = Everyone here is invented. Click on a name to see their day.
sign-in-name = Your name for signing in
sign-in-password = Password
sign-in-go = Come in
problem-sign-in-wrong = That name and password do not belong together. Try again.
problem-password-common = Many people use a password like that. Choose three or four words of your own.
