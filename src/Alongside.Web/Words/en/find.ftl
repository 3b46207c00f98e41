find-title = Find somebody
find-label = A name, or the beginning of one
find-hint = Spelling and accents do not matter. Nor does the order. A year or day of birth helps, or a house and its street.
find-go = Find
find-count =
    { $n ->
        [0] Nobody by that name whom you may see.
        [one] One found.
       *[other] { $n } found.
    }
find-count-more = { $n } found, and there are more. Write a little more of the name.
find-known-as = called { $name }
find-before = was { $name }
find-born = born { $day }
find-died = has died
find-with = with { $names }
find-is-family = family
find-needs-reason = Opens with a reason you type.
