using System.Data.Common;
using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Commands.Generate;
using Alongside.Web.Features.People;

namespace Alongside.Bench;

/// <summary>A city of nothing but names: people, the families they live in, and one worker who knows some of them.</summary>
internal sealed class NamesCity
{
    private const int Known = 120;

    // Beside the lists of the invented city: family names put together, so that there are some thousands.
    private static readonly string[] Fronts = ["Ash", "Bar", "Bir", "Cal", "Den", "Ellen", "Far", "Gol", "Hal", "Hol", "Ing", "Kel", "Lang", "Lin", "Mar", "Nor", "Oak", "Pen", "Rad", "Ros", "Sal", "Shel", "Stan", "Thorn", "Under", "Wal", "Wes", "Win", "Wood", "Yar"];
    private static readonly string[] Middles = ["", "en", "er", "ing", "le", "ton"];
    private static readonly string[] Ends = ["bank", "bridge", "brook", "bury", "by", "croft", "dale", "den", "field", "ford", "gate", "ham", "hurst", "ley", "man", "more", "shaw", "son", "thwaite", "well", "wick", "worth"];
    private static readonly string[] Streets = ["Harbour Row", "Larch Court", "Mill Lane", "Quarry Hill", "Station Road", "Tanner Street", "Weaver Close", "Orchard Way"];
    private readonly List<(string Name, int Year, string Street)> people = [];

    public Worker Lead { get; private set; } = null!;

    public Worker Worker { get; private set; } = null!;

    public Team Team { get; private set; } = null!;

    /// <summary>Everybody's whole name, year of birth and street.</summary>
    public IReadOnlyList<(string Name, int Year, string Street)> People => people;

    /// <summary>Those whom the one worker knows come first: so many.</summary>
    public int Reached { get; private set; }

    public void Tell(Engine engine, DbConnection connection, int many, DateTimeOffset now)
    {
        var (record, luck, random) = (new BulkWriter(engine, connection), new Luck(1), new Random(1));
        var today = Clock.DayOf(now);
        Team = new("The names", now.AddDays(-9));
        (Lead, Worker) = (new("Grace Obi", Role.ServiceLead, today.AddDays(-9), now.AddDays(-9)), new("Ana Petrov", Role.Worker, today.AddDays(-9), now.AddDays(-9)));
        record.Add(new Organisation("Names", now.AddDays(-9)));
        record.Add(Team);
        record.Add(Lead);
        record.Add(Worker);
        record.Add(new Membership(Worker.Id, Team.Id, Role.Worker, today.AddDays(-9), now.AddDays(-9)));
        record.Flush();
        for (var family = 0; people.Count < many; family++)
        {
            var by = new By(Worker.Id, now.AddDays(-8), Team.Id) { Day = today.AddDays(-8) };
            var kind = InventedNames.Kind(luck);
            var surname = random.Next(2) == 0 ? InventedNames.Family(luck, kind) : Pick(Fronts) + Pick(Middles) + Pick(Ends);
            var street = string.Create(CultureInfo.InvariantCulture, $"{1 + random.Next(140)} {Pick(Streets)}");
            var home = new Family(null, street, by);
            for (var member = 1 + random.Next(5); member > 0; member--)
            {
                var person = new Person(InventedNames.Name(luck, kind, surname), by);
                var year = 1940 + random.Next(84);
                person.WasBorn(BirthDate.Kept(new(year, 1 + random.Next(12), 1 + random.Next(28)), DatePrecision.Exact));
                home.Join(person.Id, today.AddDays(-8), by);
                record.Add(person);
                foreach (var key in NameKeys.Of(person.Name!)) record.Add(new NameKeyRow { Key = key.Text, Kind = (int)key.Kind, PersonId = person.Id });
                if (family < Known && member == 1) record.Add(new Relationship(Side.Of(person.Id), home.Id, Worker.Id, Team.Id, null, today.AddDays(-8), by));
                people.Add((person.FullName, year, street));
            }
            record.Add(home);
            if (family == Known - 1) Reached = people.Count;
            record.FlushWhenMany();
        }
        record.Flush();

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
