using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public sealed class DecidingTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);
    private static readonly By By = new(Id<Worker>.At(DateTimeOffset.UnixEpoch), new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero), null);
    private static readonly Id<Person> Kit = Id<Person>.At(DateTimeOffset.UnixEpoch);
    private static readonly Id<Person> Lea = Id<Person>.At(DateTimeOffset.UnixEpoch);
    private static readonly (Guid Thing, string Kind)[] Named = [(Guid.CreateVersion7(new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero)), "Entry")];

    [Fact]
    public void It_ends_by_itself_at_sixteen()
    {
        var born = BirthDate.On(new(2012, 3, 1), Today);
        var spoken = new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", Named, "Kit asked for it.", By);

        Assert.True(spoken.Stands(born, new(2028, 2, 29)));
        Assert.False(spoken.Stands(born, new(2028, 3, 1)));
    }

    [Fact]
    public void Decided_after_sixteen_it_ends_at_eighteen()
    {
        var born = BirthDate.On(new(2010, 3, 1), Today);
        var spoken = new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", Named, "Kit asked for it.", By);

        Assert.True(spoken.Stands(born, new(2028, 2, 29)));
        Assert.False(spoken.Stands(born, new(2028, 3, 1)));
    }

    [Fact]
    public void A_birth_known_only_to_the_year_ends_it_on_the_first_day_it_may_be() =>
        Assert.Equal(new DateOnly(2028, 1, 1), Deciding.Until(BirthDate.From(null, null, "2012", null, Today), Today));

    [Fact]
    public void Where_nobody_knows_how_old_they_are_nothing_stands()
    {
        Assert.Throws<Refused>(() => new Deciding(Kit, null, DecidingKind.Themselves, null, "The counsellor.", [], "They understand it.", By));
        Assert.False(new Deciding(Kit, BirthDate.On(new(2012, 3, 1), Today), DecidingKind.Themselves, null, "The counsellor.", [], "They understand it.", By).Stands(null, Today));
    }

    [Fact]
    public void Somebody_grown_up_is_spoken_for_by_nobody() =>
        Assert.Throws<Refused>(() => new Deciding(Kit, BirthDate.On(new(2008, 11, 19), Today), DecidingKind.SpokenFor, Lea, "The counsellor.", [], "He is her son.", By));

    [Fact]
    public void Nobody_speaks_without_a_name_a_reason_or_for_themselves()
    {
        var born = BirthDate.On(new(2012, 3, 1), Today);

        Assert.Throws<Refused>(() => new Deciding(Kit, born, DecidingKind.SpokenFor, null, "The counsellor.", [], "Because.", By));
        Assert.Throws<Refused>(() => new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", [], " ", By));
        Assert.Throws<Refused>(() => new Deciding(Kit, born, DecidingKind.SpokenFor, Kit, "The counsellor.", [], "Because.", By));
    }

    [Fact]
    public void It_opens_what_it_names_and_nothing_where_they_decide_themselves()
    {
        var born = BirthDate.On(new(2012, 3, 1), Today);
        var spoken = new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", [.. Named, .. Named], "Kit asked for it.", By);

        Assert.Equal((Named[0].Thing, "Entry", spoken.Id), (Assert.Single(spoken.Things).ThingId, spoken.Things[0].Kind, spoken.Things[0].DecidingId));
        Assert.True(spoken.Reads);
        Assert.False(new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", [], "Kit asked for it.", By).Reads);
        var themselves = new Deciding(Kit, born, DecidingKind.Themselves, Lea, "The counsellor.", Named, "They understand it.", By);
        Assert.False(themselves.Reads);
        Assert.Empty(themselves.Things);
    }

    [Fact]
    public void Ended_it_stands_no_longer()
    {
        var born = BirthDate.On(new(2012, 3, 1), Today);
        var spoken = new Deciding(Kit, born, DecidingKind.SpokenFor, Lea, "The counsellor.", Named, "Kit asked for it.", By);
        spoken.End(By);

        Assert.False(spoken.Stands(born, Today));
    }
}
