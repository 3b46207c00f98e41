# What a birth date or a day that matters cannot be.
problem-date-impossible = No calendar has that day. Look at the day, month and year.
problem-date-day-missing = Write the day, as a number.
problem-date-month-missing = Write the month, as a number.
problem-date-year-unlikely = Write the year in four figures, or leave it empty.
problem-birth-day-missing = Write the day, or choose how much you know.
problem-birth-month-missing = Write the month, or choose how much you know.
problem-birth-year-missing = Write the year. A guess is fine: choose “about”.
problem-birth-in-the-future = That day has not come yet. Is this a baby on the way? Choose “expected”.
problem-birth-too-long-ago = That is more than { $years } years ago. Write the year in four figures.
problem-birth-expected-too-far = That is more than { $months } months ahead. Look at the month and year.
problem-birth-expected-long-past = That day has passed. If the baby is born, write the birthday.
