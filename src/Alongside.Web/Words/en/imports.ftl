# What the command line says of an import.
import-done = Imported, all in one.
import-nothing-new = All that could come from these files is here already. Nothing was changed.
import-nothing-came = Nothing came in.
import-dry-run = This was a dry run: nothing was written.
import-refused = Nothing was imported. Put this right in the files and run the command again.
import-set-aside =
    { $n ->
        [one] 1 row was set aside or wants a look; the rest does not wait for it:
       *[other] { $said } rows were set aside or want a look; the rest does not wait for them:
    }
import-out-of-reach = Nobody holds these families yet. A service lead opens one at a time, with a reason. Give them to a team by importing with --team NAME.
import-more = … and { $n } more.
import-count = { $what }: { $new } new, { $known } here already.
import-count-people =
    { $n ->
        [one] 1 person
       *[other] { $said } people
    }
import-count-names =
    { $n ->
        [one] 1 person named
       *[other] { $said } people named
    }
import-count-encounters =
    { $n ->
        [one] 1 encounter
       *[other] { $said } encounters
    }
import-count-children =
    { $n ->
        [one] 1 child
       *[other] { $said } children
    }
import-count-episodes =
    { $n ->
        [one] 1 episode
       *[other] { $said } episodes
    }
import-count-homes =
    { $n ->
        [one] 1 home
       *[other] { $said } homes
    }
import-count-ended =
    { $n ->
        [one] 1 home that ended since
       *[other] { $said } homes that ended since
    }
import-count-meetings =
    { $n ->
        [one] 1 review meeting
       *[other] { $said } review meetings
    }
import-count-planned =
    { $n ->
        [one] 1 planned meeting
       *[other] { $said } planned meetings
    }
import-count-voices =
    { $n ->
        [one] 1 line on what the child could say
       *[other] { $said } lines on what the child could say
    }
import-count-events =
    { $n ->
        [one] 1 event
       *[other] { $said } events
    }
import-count-requests =
    { $n ->
        [one] 1 request
       *[other] { $said } requests
    }
import-count-decisions =
    { $n ->
        [one] 1 decision
       *[other] { $said } decisions
    }
import-count-leads =
    { $n ->
        [one] 1 stretch of a lead worker
       *[other] { $said } stretches of lead workers
    }

# What refuses a whole import.
import-no-file = There is no such file. Check the path.
import-no-header-file = The folder has no header.csv. Give the folder that holds the return's files.
import-empty = The file is empty. Export it again.
import-utf16 = This is UTF-16. Save it as “CSV UTF-8”.
import-not-utf8 = This is not UTF-8; perhaps Windows-1252. Save it as “CSV UTF-8”.
import-nul = There is a NUL byte here. This is not a text file, or it is damaged.
import-columns-missing = The heading lacks { $missing }. It should be: { $all }.
import-columns-none = The heading has none of the columns that are known here: { $all }.
import-columns-strange = The heading has { $strange }, which is unknown here or stands twice. Known are: { $all }.
import-too-many-rows = There are more than { $most } rows. Split the file.
import-row-width = This row has { $found } fields; the heading has { $wanted }. Is a comma outside quotes?
import-field-too-long = A field here is longer than { $most } bytes. Is a closing quote missing?
import-quotes = The quotes do not match from here on, or a row never ends. Put quotes around a field that contains any, and double those inside.
import-day-unreadable = { $column } says “{ $found }”, which is no day. Write it like 14/02/2019 or 2019-02-14.
import-time-unreadable = The time says “{ $found }”. Write it like 09:30.
import-minutes-unreadable = The minutes say “{ $found }”. Write a number.
import-born-twice = { $code } has another birth date on line { $line }. Nobody is born twice: find out which it is.
import-born-other-file = { $code } has another birth date in header.csv, line { $line }. Find out which it is.
import-born-other = { $code } has another birth date in the record. Find out which it is, or whether this is somebody else.
import-organisation-other = The record belongs to { $name }. One record has one organisation.
import-no-workbook = This is not an .xlsx workbook, or it is damaged or locked. Save it as “Excel workbook” without a password.
import-workbook-too-big = The workbook is bigger than 100 MB. Save its lists in several.
import-no-lists = The workbook has no sheet called “List 1” to “List 8”.
import-sheet-damaged = This sheet is damaged, or unfolds to more than can be true. Save the workbook again.
import-born-twice-file = { $code } has another birth date in { $file }, line { $line }. Nobody is born twice: find out which it is.
import-xml-damaged = From here on this is not XML as it should be. Export the file again.
import-xml-not-census = This is not a children in need census: { $wanted } is missing.
import-reference-date = The reference date says { $found }. A census ends on 31 March.
import-problem = { $field }: { $sentence }
problem-import-day = Write it like 14/02/2019 or 2019-02-14.

# What sets one row aside.
import-again = { $code } stands on line { $line } already; that line counts.
import-row-again = The same stands on line { $line } already; that line counts.
import-child-without-birth = There is no birth date here. Without one nobody can say who this is.
import-born-and-expected = There is a birth date and a date on which the child is expected. The birth date counts.
import-day-missing = { $column } is empty, so this cannot be placed.
import-before-referral = This assessment began on { $day }, before the referral of { $referral }.
import-outcome-unknown = What the assessment found says “{ $found }”, which is neither yes nor no. The rest of the row came in.
import-child-unknown = header.csv has no child { $code }.
import-code-unknown = { $column } says “{ $code }”, which is none of the return's codes.
import-before-birth = { $day } is before the child was born.
import-day-ahead = { $day } has not come yet.
import-overlap = This episode begins on { $day }, before the one on line { $line } ended. Which is right?
import-episode-again = The episode on line { $line } begins on { $day } too; that line counts.
import-review-again = The review on line { $line } was on { $day } too; that line counts.
import-missing-again = The row on line { $line } begins on { $day } too; that line counts.
import-death-doubtful = This row says that the child died, and other rows go on. The child was not marked as dead.
import-person-unknown = Nobody with the code “{ $code }” was imported. Import people first.
import-no-relationship = { $code } has no relationship here to put this into.
import-encounter-again = This is the same as line { $line }. If it was another time together, give each a code.
import-kind-unknown = The kind says “{ $found }”. It can be visit, walk, call, drop-in, group, accompanying, message or meeting.
import-yes-or-no = “Theirs first” says “{ $found }”. It can be yes, no or empty.
import-worker-unknown = No worker here is called { $name }. Add them first, or import with --add-staff.
import-worker-twice = More than one worker is called { $name }. Write what they sign in with.
import-team-unknown = No team here is called { $name }. Add it first, or import with --add-staff.
import-team-twice = More than one team is called { $name }. Rename one first.
