using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Features.People;

namespace Alongside.Web.Commands.Generate;

/// <summary>
/// Tells one household of the city: its people, who is around them, and every relationship they have had with us.
/// Sometimes two families at once, because one child lives in both. Every row is made by the domain, as a page would.
/// </summary>
internal sealed class Household
{
    /// <summary>Every so many families one has exactly <see cref="KnownLength"/> encounters in a live relationship.</summary>
    public const int EveryKnownLength = 400;

    /// <summary>Encounters in such a thread: what the bench opens.</summary>
    public const int KnownLength = 200;

    private const int EverySharedChild = 16;
    private const int MostEncounters = 700;

    private readonly City city;
    private readonly int number;
    private readonly Luck luck;
    private readonly Told told = new();
    private readonly Team team;

    private Household(City city, int number)
    {
        (this.city, this.number, team) = (city, number, city.TeamOf(number));
        luck = new(Luck.SeedOf(city.Seed, number + 1));
    }

    /// <summary>How many families the household with this number is: 2 when a child lives in both.</summary>
    public static int FamiliesOf(City city, int number) => number % EverySharedChild == EverySharedChild - 2 && number + 1 < city.Families ? 2 : 1;

    public static Told Tell(City city, int number)
    {
        var household = new Household(city, number);
        Issued.From(household.luck.Random);
        var (family, children) = household.TellFamily([]);
        household.TellRelationships(family);
        if (FamiliesOf(city, number) == 2)
        {
            var (other, _) = household.TellFamily(children.Count > 0 ? children[..1] : []);
            household.TellRelationships(other);
        }
        Issued.From(null);
        return household.told;
    }

    private (Family Family, List<Person> Children) TellFamily(List<Person> shared)
    {
        var begun = city.Begins.AddDays(luck.Between(0, (City.Years * 365) - 120));
        var first = city.SomebodyOf(team, begun, begun, luck);
        var by = first.By(City.At(begun, luck.Between(8, 16), luck.Between(0, 59)));
        var kind = InventedNames.Kind(luck);
        var surname = InventedNames.Family(luck, kind);
        var family = new Family(luck.Is(0.08) ? $"The {surname}s" : null, InventedWords.Home(luck, begun.Year - luck.Between(0, 9)), by);
        told.Families.Add(family);

        var size = 1 + luck.Weighted([12, 22, 27, 22, 11, 4, 2]);
        var adults = size == 1 ? 1 : luck.Is(0.45) ? 1 : 2;
        List<Person> grown = [], children = [.. shared];
        foreach (var child in shared) family.Join(child.Id, begun, by);
        for (var n = 0; n < Math.Max(1, size - shared.Count); n++)
        {
            var isGrown = n < adults;
            var person = new Person(InventedNames.Name(luck, kind, surname), by);
            person.WasBorn(Born(begun, isGrown));
            if (kind != 0 && luck.Is(0.4)) person.Describe(null, luck.One(["English and their mother's language", "Both, mixed", "Prefers to speak slowly"]), luck.Is(0.2) ? "Yes, and the same one each time" : null, null);
            else if (luck.Is(0.05)) person.Describe(luck.One(["she/her", "he/him", "they/them"]), null, null, null);
            family.Join(person.Id, begun, by);
            (isGrown ? grown : children).Add(person);
            told.People.Add(person);
            foreach (var key in NameKeys.Of(person.Name!)) told.Keys.Add(new() { Key = key.Text, Kind = (int)key.Kind, PersonId = person.Id });
            TellAbout(person, isGrown, by);
        }
        foreach (var parent in grown) foreach (var child in children) told.Ties.Add(new(parent.Id, luck.Is(0.88) ? TieKind.Parent : TieKind.Carer, child.Id, null, null, by));
        if (grown.Count == 2) told.Ties.Add(new(grown[0].Id, luck.Is(0.8) ? TieKind.Partner : TieKind.FormerPartner, grown[1].Id, null, null, by));
        TellHelpers(family, by);
        return (family, children);
    }

    private BirthDate Born(DateOnly begun, bool isGrown)
    {
        var age = isGrown ? luck.Between(18, 58) : luck.Between(0, 16);
        var day = begun.AddDays(-((age * 365) + luck.Between(1, 364)));
        return luck.Is(0.06)
            ? BirthDate.From(null, null, day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), "about", city.Today)
            : BirthDate.On(day, city.Today);
    }

    private void TellAbout(Person person, bool isGrown, By by)
    {
        var lines = luck.Skewed(0.7, 0.9, 5);
        for (var n = 0; n < lines; n++) told.About.Add(new(person.Id, (AboutKind)luck.Between(1, 5), InventedWords.AboutThem(luck), Source.Said, Audience.MyTeam, by));
        if (luck.Is(0.04)) told.Days.Add(new(person.Id, ImportantDate.From(luck.Between(1, 28).ToString(System.Globalization.CultureInfo.InvariantCulture), luck.Between(1, 12).ToString(System.Globalization.CultureInfo.InvariantCulture), null, luck.One(["The day Dad died", "The day we moved in", "The dog's birthday", "Eid at Nan's"])), by));
        if (!isGrown || !luck.Is(0.18)) return;
        var story = new StoryVersion(person.Id, 1, InventedWords.Story(luck), luck.Is(0.3), Audience.MyTeam, by);
        told.Stories.Add(story);
    }

    private void TellHelpers(Family family, By by)
    {
        var around = luck.Skewed(1.2, 0.8, 11);
        for (var n = 0; n < around; n++)
        {
            var professional = luck.Is(0.55);
            told.Helpers.Add(new(family.Id, InventedNames.Whole(luck), InventedWords.HelperDoes(luck), professional, luck.Is(0.8) ? (Closeness)luck.Between(1, 3) : null, luck.Is(0.1), luck.Is(0.2),
                luck.Is(0.6) ? (Helpfulness)(1 + luck.Weighted([6, 3, 2])) : null, null, null, null, null, Audience.MyTeam, by));
        }
    }

    private void TellRelationships(Family family)
    {
        var begun = DateOnly.FromDateTime(family.BegunAt.UtcDateTime);
        if (number % EveryKnownLength == EveryKnownLength / 2)
        {
            Tell(family, KnownLength, begun, isLive: true, known: true);
            return;
        }
        var relationships = 1 + luck.Weighted([60, 25, 10, 5]);
        var isLive = luck.Is(0.45);
        for (var n = 0; n < relationships; n++)
        {
            var encounters = Math.Max(1, luck.Skewed(10, 1.3, MostEncounters));
            Tell(family, encounters, begun, isLive && (n == 0 || luck.Is(0.15)), known: false);
        }
    }

    private void Tell(Family family, int encounters, DateOnly earliest, bool isLive, bool known)
    {
        var room = city.Today.DayNumber - 1 - earliest.DayNumber;
        var every = Math.Min(known ? 7 : luck.Between(5, 24), Math.Max(0.2, room / (double)encounters));
        var length = (int)(encounters * every);
        var started = isLive ? city.Today.AddDays(-1 - length) : earliest.AddDays(luck.Between(0, Math.Max(0, room - length)));
        if (started < earliest) started = earliest;
        new Thread(city, luck, told, family, team, started, known).Tell(encounters, every, isLive);
    }
}
