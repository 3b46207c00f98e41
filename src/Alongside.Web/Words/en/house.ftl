# What stands on workers’ pages.
app-name = Alongside
nav-main = Main
nav-today = Today
nav-families = Families
nav-find = Find
nav-house = The house
signed-in-as = Signed in as { $name }.
sign-out = Sign out
wrong-back = Back to your day
problem-day-ahead = That day has not come yet. Choose today or earlier.
problem-void-needs-reason = Say why. It stays in the history with your name.
family-of-nobody = A family nobody is named in yet
