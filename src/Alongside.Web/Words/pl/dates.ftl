# Dni, wiek i długość czasu, tak jak się mówi.
# Not yet checked by a speaker.
since-today = dzisiaj
since-days =
    { $n ->
        [one] wczoraj
        [few] { $n } dni temu
        [many] { $n } dni temu
       *[other] { $n } dnia temu
    }
since-weeks =
    { $n ->
        [one] tydzień temu
        [few] { $n } tygodnie temu
        [many] { $n } tygodni temu
       *[other] { $n } tygodnia temu
    }
since-months =
    { $n ->
        [one] miesiąc temu
        [few] { $n } miesiące temu
        [many] { $n } miesięcy temu
       *[other] { $n } miesiąca temu
    }
since-years =
    { $n ->
        [one] rok temu
        [few] { $n } lata temu
        [many] { $n } lat temu
       *[other] { $n } roku temu
    }
from-day = od { $from }
until-day = do { $until }
from-day-until-day = od { $from } do { $until }
born-about = około { $year }
born-expected = termin { $day }
age-about = około { $age }
age-old-months = { $age }
age-old =
    { $n ->
        [one] jeden rok
        [few] { $age } lata
        [many] { $age } lat
       *[other] { $age } roku
    }
age-months =
    { $n ->
        [0] kilka tygodni
        [one] jeden miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
count =
    { $n ->
        [0] żaden
        [1] jeden
        [2] dwa
        [3] trzy
        [4] cztery
        [5] pięć
        [6] sześć
        [7] siedem
        [8] osiem
        [9] dziewięć
        [10] dziesięć
        [11] jedenaście
        [12] dwanaście
       *[other] { $n }
    }
