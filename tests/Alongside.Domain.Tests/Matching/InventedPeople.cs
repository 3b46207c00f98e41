using System.Globalization;
using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

/// <summary>
/// A town of invented people in homes, some written down more than once and badly: our own kinds of mistakes, so that
/// the matcher is measured on other data than it was tried on. Who is who is known.
/// </summary>
internal sealed class InventedPeople
{
    private static readonly string[] Given =
    [
        "Oliver", "Amelia", "Mohammed", "Isla", "Noah", "Ava", "George", "Olivia", "Arthur", "Lily", "Robert", "Margaret", "Elizabeth", "William", "James", "Katherine", "Thomas", "Susan", "Stephen", "Patricia",
        "Aleksandra", "Piotr", "Fatima", "Yusuf", "Aisha", "Ivan", "Olena", "Wei", "Li", "Sofía", "José", "Zoë", "Björn", "Siobhán", "Niamh", "Dafydd", "Rhys", "Megan", "Charlotte", "Edward",
        "Samantha", "Benjamin", "Alexander", "Rebecca", "Victoria", "Nicholas", "Jennifer", "Christopher", "Daniel", "Grace", "Freya", "Theodore", "Harriet", "Leo", "Mia", "Jack", "Harry", "Emily", "Sophie", "Jacob",
        "Tanisha", "Kwame", "Chidi", "Adaeze", "Priya", "Arjun", "Rohan", "Deepika", "Ngozi", "Tunde", "Esme", "Phoebe", "Caleb", "Reuben", "Martha", "Ruth", "Elias", "Hana", "Jakub", "Zuzanna", "Marek", "Ewa",
    ];

    private static readonly string[] Fronts = ["Bar", "Cal", "Den", "Ell", "Far", "Gol", "Har", "Ing", "Jor", "Kel", "Lam", "Mor", "Nor", "Oak", "Pen", "Quin", "Ros", "Sal", "Tor", "Ul", "Ver", "Wal", "Yar", "Zel", "Bri", "Cro", "Dra", "Fle", "Gri", "Pra", "Sta", "Tre"];
    private static readonly string[] Middles = ["", "", "an", "en", "ing", "o", "ers", "a", "i", "um"];
    private static readonly string[] Ends = ["son", "ton", "ley", "ford", "man", "ski", "ova", "er", "well", "by", "field", "wood", "ez", "idis", "ku", "ham", "don", "gate"];
    private static readonly string[] Jobs = ["nurse", "driver", "teacher", "cleaner", "cook", "clerk", "builder", "carer", "baker", "none"];
    private readonly Random luck;
    private readonly List<Described> rows = [];
    private readonly List<int> who = [];

    /// <param name="seed">The same seed, the same people.</param>
    /// <param name="people">How many there are.</param>
    /// <param name="again">How many times, on average, each is written down again.</param>
    /// <param name="mistakes">How many mistakes, on average, each later row has.</param>
    /// <param name="keep">What a file has of a row; everything when null.</param>
    public InventedPeople(int seed, int people, double again = 0.6, double mistakes = 2, Func<Described, Described>? keep = null)
    {
        luck = new(seed);
        List<(int Who, Described Row)> all = [];
        var number = 0;
        while (number < people)
        {
            foreach (var somebody in Home())
            {
                if (number++ >= people) break;
                all.Add((number, somebody));
                while (luck.NextDouble() < again / (1 + again)) all.Add((number, Badly(somebody, mistakes)));
            }
        }
        foreach (var (person, row) in all.OrderBy(_ => luck.Next()))
        {
            who.Add(person);
            rows.Add(keep is null ? row : keep(row));
        }
    }

    public IReadOnlyList<Described> Rows => rows;

    /// <summary>Who each row is.</summary>
    public IReadOnlyList<int> Who => who;

    private Described[] Home()
    {
        var family = Surname();
        var (area, street) = (luck.Next(60), luck.Next(90));
        var home = new Described
        {
            HouseNumber = Text(1 + luck.Next(120)),
            Street = $"{Word(area * 97 + street)} {Pick("Street", "Road", "Lane", "Close", "Avenue")}",
            AddressLine = luck.Next(5) == 0 ? $"{Word(luck.Next(4000))} House" : null,
            Place = Word(50_000 + area) + "ton",
            Postcode = $"{(char)('A' + (area % 20))}{(char)('B' + (area / 20))}{1 + (street / 10)} {street % 10}{(char)('A' + (street % 7))}{(char)('D' + (area % 9))}",
            Region = "County " + Text(area / 20),
            Phone = "01" + Text(100_000_000 + luck.Next(800_000_000)),
        };
        var people = new Described[1 + (int)Math.Floor(Math.Pow(luck.NextDouble(), 1.3) * 5)];
        var parents = new DateOnly(1945, 1, 1).AddDays(luck.Next(20_000));
        for (var at = 0; at < people.Length; at++)
        {
            var born = at < 2 ? parents.AddDays(luck.Next(-2_000, 2_000)) : parents.AddDays(8_000 + luck.Next(6_000));
            if (at > 2 && luck.Next(25) == 0) born = DateOnly.ParseExact(people[at - 1].Born!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            string given;
            do given = Zipf(Given);
            while (people.Take(at).Any(p => p.Given == given));
            if (at == 2 && luck.Next(30) == 0) given = people[0].Given!;
            var own = luck.Next(5) == 0 ? Surname() : family;
            people[at] = home with
            {
                Given = given, Family = own, Full = $"{given} {own}", Born = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Gender = Pick("male", "female"), Identifier = Text(1_000_000_000L + luck.NextInt64(8_000_000_000L)), Occupation = Pick(Jobs), BirthPlace = Word(50_000 + luck.Next(60)) + "ton",
                Email = luck.Next(3) == 0 ? null : $"{given}{Pick(".", "", "_")}{own}{luck.Next(100)}@{Pick("mail.example", "post.example", "inbox.example")}".ToLowerInvariant(),
                Phone = luck.Next(2) == 0 ? home.Phone : "07" + Text(100_000_000 + luck.Next(800_000_000)),
            };
        }
        return people;
    }

    private Described Badly(Described row, double mistakes)
    {
        var wrong = 0;
        while (luck.NextDouble() < mistakes / (1 + mistakes) && wrong++ < 8) row = Mistake(row);
        return row with { Full = $"{row.Given} {row.Family}".Trim() };
    }

    private Described Mistake(Described row) => luck.Next(22) switch
    {
        0 => row with { Given = Slip(row.Given) },
        1 => row with { Family = Slip(row.Family) },
        2 => row with { Given = row.Family, Family = row.Given },
        3 => row with { Given = null },
        4 => row with { Given = Nicknames.Beside(Letters.Plain(row.Given)).OrderBy(n => n, StringComparer.Ordinal).FirstOrDefault() ?? row.Given?[..1] },
        5 => row with { Family = Surname() },
        6 => row with { Family = $"{row.Family}-{Surname()}" },
        7 => row with { Born = OtherDay(row.Born) },
        8 => row with { Born = OtherDay(row.Born) },
        9 => row with { Born = null },
        10 => row with { Phone = "07" + Text(100_000_000 + luck.Next(800_000_000)) },
        11 => Home()[0] is var moved ? row with { HouseNumber = moved.HouseNumber, Street = moved.Street, AddressLine = moved.AddressLine, Place = moved.Place, Postcode = moved.Postcode, Region = moved.Region } : row,
        12 => row with { Street = Slip(row.Street) },
        13 => row with { Street = null, HouseNumber = null },
        14 => row with { Postcode = Slip(row.Postcode) },
        15 => row with { Postcode = null },
        16 => row with { Email = luck.Next(2) == 0 ? Slip(row.Email) : null },
        17 => row with { Identifier = luck.Next(2) == 0 ? Slip(row.Identifier) : null },
        18 => row with { Place = luck.Next(2) == 0 ? Slip(row.Place) : null },
        19 => row with { Street = row.AddressLine, AddressLine = row.Street },
        20 => row with { Gender = null, Occupation = Pick(Jobs) },
        _ => row with { Given = Slip(Slip(row.Given)) },
    };

    private string? OtherDay(string? born)
    {
        if (born is not { Length: 10 } || !DateOnly.TryParseExact(born, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return born;
        return luck.Next(6) switch
        {
            0 when day.Day <= 12 => $"{day.Year}-{day.Day:00}-{day.Month:00}",
            1 => day.AddYears(luck.Next(2) == 0 ? 1 : -1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            2 => born[..4],
            3 => $"{day.Year}-01-01",
            4 => day.AddDays(luck.Next(-9, 10)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => Figure(born),
        };
    }

    private string Figure(string born)
    {
        var at = Pick(3, 5, 6, 8, 9);
        return string.Concat(born.AsSpan(0, at), Text(luck.Next(10)), born.AsSpan(at + 1));
    }

    private string? Slip(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var at = luck.Next(text.Length);
        var letter = char.IsDigit(text[at]) ? (char)('0' + luck.Next(10)) : (char)('a' + luck.Next(26));
        return luck.Next(4) switch
        {
            0 => text.Insert(at, letter.ToString()),
            1 when text.Length > 2 => text.Remove(at, 1),
            2 when at + 1 < text.Length => string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2)),
            _ => string.Concat(text.AsSpan(0, at), letter.ToString(), text.AsSpan(at + 1)),
        };
    }

    private string Surname() => Word((int)(Math.Pow(luck.NextDouble(), 2.2) * 4_000));

    private static string Word(int number) => Fronts[number % Fronts.Length] + Middles[number / Fronts.Length % Middles.Length] + Ends[((number / (Fronts.Length * Middles.Length)) + number) % Ends.Length];

    private T Zipf<T>(T[] from) => from[(int)(Math.Pow(luck.NextDouble(), 1.8) * from.Length)];

    private T Pick<T>(params ReadOnlySpan<T> from) => from[luck.Next(from.Length)];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
