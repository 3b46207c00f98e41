using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Ours;

public sealed class ListTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 40, 0, TimeSpan.Zero);
    private static readonly Id<Person> Lea = Id<Person>.At(Now);
    private static readonly By Leon = new(Id<Worker>.At(Now), Now, Id<Team>.At(Now));
    private static readonly Relationship With = new(Side.Of(Lea), Id<Family>.At(Now), Leon.Who, Leon.Team, null, Leon.Day, Leon);

    [Fact]
    public void What_they_put_on_their_list_themselves_stands_before_what_was_noted_for_them()
    {
        var noted = Item("Noted for her.", Leon);
        var hers = Item("Someone parks in my space.", By.OfPerson(Lea, Now.AddDays(30), null));
        var then = Item("Swimming for Kit.", By.OfPerson(Lea, Now.AddDays(31), null));

        Assert.Equal([hers, then, noted], new[] { noted, then, hers }.OrderBy(i => i.Place));
    }

    [Fact]
    public void The_order_is_theirs()
    {
        var (one, two) = (Item("One.", By.OfPerson(Lea, Now, null)), Item("Two.", By.OfPerson(Lea, Now.AddMinutes(1), null)));

        two.ComeFirst([one, two]);

        Assert.True(two.Place < one.Place);
    }

    private static AgendaItem Item(string text, By by) => new(With, Whose.Theirs, text, null, null, null, true, false, Audience.MyTeam, by);
}
