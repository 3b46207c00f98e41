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
