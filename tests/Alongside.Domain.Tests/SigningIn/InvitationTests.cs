using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 20, 0, TimeSpan.Zero);
    private static readonly By Dela = new(Id<Worker>.At(Now), Now, null);
    private static readonly Id<Person> Leanne = Id<Person>.At(Now);

    private static Invitation Card() => Invitation.Card(Leanne, [1], "Only me. It has a lock.", null, young: false, endsDevices: false, Dela);

    [Fact]
    public void Before_any_card_somebody_asks_who_else_sees_the_phone()
    {
        var refused = Assert.Throws<Refused>(() => Invitation.Card(Leanne, [1], " ", null, young: true, endsDevices: false, Dela));

        Assert.Equal(["card-who-else", "card-decided"], refused.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Under_sixteen_it_says_who_decided()
    {
        Assert.Equal("Kit and his mum", Invitation.Card(Leanne, [1], "Nobody", "Kit and his mum", young: true, endsDevices: false, Dela).Decided);
        Assert.Null(Card().Decided);
    }

    [Fact]
    public void Not_now_needs_no_reason_and_opens_nothing()
    {
        var later = Invitation.NotNow(Leanne, null, Dela);

        Assert.Equal(InvitationAnswer.NotNow, later.Answer);
        Assert.False(later.StandsAt(Now));
    }

    [Fact]
    public void A_card_works_for_seven_days()
    {
        Assert.True(Card().StandsAt(Now.AddDays(7).AddSeconds(-1)));
        Assert.False(Card().StandsAt(Now.AddDays(7)));
    }

    [Fact]
    public void A_card_works_once()
    {
        var card = Card();
        card.Use(Now);

        Assert.False(card.StandsAt(Now));
        Assert.Equal("card-spent", Assert.Single(Assert.Throws<Refused>(() => card.Use(Now)).Problems).Code);
    }

    [Fact]
    public void A_later_card_ends_an_earlier_one_and_leaves_a_used_one_alone()
    {
        var (waiting, used) = (Card(), Card());
        used.Use(Now);

        waiting.End(Now.AddHours(1));
        used.End(Now.AddHours(1));

        Assert.False(waiting.StandsAt(Now.AddHours(2)));
        Assert.Null(used.EndedAt);
    }
}
