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

# Days, ages and lengths of time, as one says them.
since-today = today
since-days =
    { $n ->
        [one] yesterday
       *[other] { $n } days ago
    }
since-weeks =
    { $n ->
        [one] a week ago
       *[other] { $n } weeks ago
    }
since-months =
    { $n ->
        [one] a month ago
       *[other] { $n } months ago
    }
since-years =
    { $n ->
        [one] a year ago
       *[other] { $n } years ago
    }
from-day = since { $from }
until-day = until { $until }
from-day-until-day = { $from } to { $until }
born-about = about { $year }
born-expected = due on { $day }
age-about = about { $age }
age-old-months = { $age } old
age-old =
    { $n ->
        [one] one year old
       *[other] { $age } years old
    }
age-months =
    { $n ->
        [0] a few weeks
        [one] one month
       *[other] { $n } months
    }
count =
    { $n ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $n }
    }
