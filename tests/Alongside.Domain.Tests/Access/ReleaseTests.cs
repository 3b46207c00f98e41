using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Access;

/// <summary>What goes to somebody by name, and what is kept from somebody by name.</summary>
public sealed class ReleaseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Ana = new(Id<Worker>.At(Now), Now, null), Leon = new(Id<Worker>.At(Now), Now.AddHours(1), null), Later = new(Id<Worker>.At(Now), Now.AddHours(2), null);
    private static readonly Id<Family> Family = Id<Family>.At(Now);
    private static readonly Id<Person> Lea = Id<Person>.At(Now);
    private static readonly Id<Step> Step = Id<Step>.At(Now);
    private static readonly By Her = By.OfPerson(Lea, Now, null);

    [Fact]
    public void One_thing_goes_to_one_person_or_to_one_worker()
    {
        foreach (var release in new[] { Release.To(Step, Family, Lea, Ana), Release.To("Step", Step.Value, Family, Lea, Ana) })
            Assert.Equal((Family, Step.Value, "Step", Lea, null, Ana.Who, null, Now), (release.FamilyId!.Value, release.ThingId, release.Kind, release.PersonId!.Value, release.WorkerId, release.ById!.Value, release.ByPersonId, release.At));
        foreach (var release in new[] { Release.To(Step, Family, Leon.Who, Her), Release.To("Step", Step.Value, Family, Leon.Who, Her) })
            Assert.Equal((Family, Step.Value, "Step", null, Leon.Who, null, Lea, Now), (release.FamilyId!.Value, release.ThingId, release.Kind, release.PersonId, release.WorkerId!.Value, release.ById, release.ByPersonId!.Value, release.At));
    }

    [Fact]
    public void It_stands_until_it_is_taken_back_and_the_first_who_did_stays_named()
    {
        var release = Release.To(Step, Family, Lea, Ana);
        Assert.True(release.Stands);

        release.End(Leon);
        release.End(Later);

        Assert.False(release.Stands);
        Assert.Equal((Leon.At, Leon.Who), (release.EndedAt!.Value, release.EndedBy!.Value));
    }

    [Fact]
    public void A_person_takes_back_what_they_let_somebody_read()
    {
        var release = Release.To(Step, Family, Leon.Who, Her);

        release.End(Her);

        Assert.Equal((false, null), (release.Stands, release.EndedBy));
    }

    [Fact]
    public void What_is_kept_from_somebody_says_from_whom_by_whom_and_why()
    {
        foreach (var hiding in new[] { Hiding.From(Step, Family, Lea, "Marek reads her phone.", Ana), Hiding.From(Step.Value, Family, Lea, "Marek reads her phone.", Ana) })
            Assert.Equal((Family, Step.Value, Lea, null, "Marek reads her phone.", Ana.Who, null, Now), (hiding.FamilyId!.Value, hiding.ThingId, hiding.PersonId!.Value, hiding.WorkerId, hiding.Why, hiding.ById!.Value, hiding.ByPersonId, hiding.At));
        foreach (var hiding in new[] { Hiding.From(Step, Family, Leon.Who, "His sister.", Ana), Hiding.From(Step.Value, Family, Leon.Who, "His sister.", Ana) })
            Assert.Equal((Family, Step.Value, null, Leon.Who, "His sister.", Ana.Who, null, Now), (hiding.FamilyId!.Value, hiding.ThingId, hiding.PersonId, hiding.WorkerId!.Value, hiding.Why, hiding.ById!.Value, hiding.ByPersonId, hiding.At));
    }

    [Theory]
    [InlineData("", "words-missing")]
    [InlineData(null, "words-missing")]
    public void Nothing_is_kept_from_somebody_without_a_reason(string? why, string code)
    {
        var problem = Assert.Throws<Refused>(() => Hiding.From(Step, Family, Lea, why, Ana)).Problems.Single();
        Assert.Equal(("Why", code), (problem.Field, problem.Code));
        Assert.Equal("words-too-long", Assert.Throws<Refused>(() => Hiding.From(Step, Family, Lea, new('w', Hiding.WhyLimit + 1), Ana)).Problems.Single().Code);
    }

    [Fact]
    public void Somebody_keeps_a_thing_off_their_own_phone_and_owes_no_reason()
    {
        var hiding = Hiding.KeptOff(Step.Value, Family, Her);

        Assert.Equal((Family, Step.Value, Lea, Lea, "", null, Now), (hiding.FamilyId!.Value, hiding.ThingId, hiding.PersonId!.Value, hiding.ByPersonId!.Value, hiding.Why, hiding.ById, hiding.At));
        Assert.Contains("own phone", Assert.Throws<InvalidOperationException>(() => Hiding.KeptOff(Step.Value, Family, Ana)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_from_somebody_stays_so_until_it_is_ended_once()
    {
        var hiding = Hiding.From(Step, Family, Lea, "For her safety.", Ana);
        Assert.True(hiding.Stands);

        hiding.End(Leon);
        hiding.End(Later);

        Assert.Equal((false, Leon.At, Leon.Who), (hiding.Stands, hiding.EndedAt!.Value, hiding.EndedBy!.Value));
    }
}
