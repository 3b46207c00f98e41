using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Access;

public sealed class SharingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Id<Family> Family = Id<Family>.At(Now);
    private static readonly By Ana = new(Id<Worker>.At(Now), Now, null), Teacher = new(Id<Worker>.At(Now), Now.AddHours(1), null), Later = new(Id<Worker>.At(Now), Now.AddHours(2), null);
    private static readonly Guid Step = Id<Sharing>.At(Now).Value;

    private static Sharing Shared(Id<Worker>? with, SharingBasis? basis = SharingBasis.Consent, string? words = "School", string? check = "Yes.", DateOnly? until = null, params (Guid, string)[] names) =>
        new(Family, with, words, words, words, basis, words, Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => check), names, Today, until, Ana);

    private static Sharing Standing(DateOnly? until = null) => Shared(Teacher.Who, until: until, names: [(Step, "Step")]);

    [Fact]
    public void It_says_with_whom_what_for_on_what_basis_and_what_exactly()
    {
        var sharing = new Sharing(Family, Teacher.Who, "Northgate School", "How Kit settles", "How is it going?", SharingBasis.Consent, "Asked on Friday.",
            Enum.GetValues<SharingCheck>().ToDictionary(c => c, c => (string?)$"{c}: yes."), [(Step, "Step"), (Step, "Step")], Today, Today, Ana);

        Assert.Equal((Family, Teacher.Who, "Northgate School", "How Kit settles", "How is it going?", SharingBasis.Consent, "Asked on Friday."), (sharing.FamilyId!.Value, sharing.PartnerId, sharing.Agency, sharing.Purpose, sharing.Asked, sharing.Basis, sharing.Because));
        Assert.Equal((Today, Today, Ana.Who, Now), (sharing.From, sharing.Until!.Value, sharing.ById, sharing.At));
        Assert.Equal(Enum.GetValues<SharingCheck>().Select(c => (sharing.Id, c, $"{c}: yes.")), sharing.Checks.Select(c => (c.SharingId, c.Check, c.Words)));
        Assert.Equal([(sharing.Id, Step, "Step")], sharing.Things.Select(t => (t.SharingId, t.ThingId, t.Kind)));
        Assert.Equal(8, sharing.Checks.Select(c => c.Id.Value).Concat(sharing.Things.Select(t => t.Id.Value)).Distinct().Count());
    }

    [Fact]
    public void Whatever_is_missing_is_said_at_once_and_nothing_named_is_a_mistake()
    {
        var problems = Assert.Throws<Refused>(() => Shared(null, null, "", "", Today.AddDays(-1))).Problems;

        (string, string)[] said = [("PartnerId", "choose-one"), ("Basis", "choose-one"), ("Until", "ends-before-it-begins"), ("Things", "sharing-names-nothing"),
            .. new[] { "Agency", "Purpose", "Question", "Because" }.Concat(Enum.GetValues<SharingCheck>().Select(c => $"Checks[{c}]")).Select(f => (f, "words-missing"))];
        Assert.Equal(said, problems.Select(p => (p.Field, p.Code)));
        Assert.Equal("Basis", Assert.Throws<Refused>(() => Shared(Teacher.Who, (SharingBasis)42, names: [(Step, "Step")])).Problems.Single().Field);
    }

    [Fact]
    public void It_stands_from_its_first_day_to_its_last_and_not_a_moment_after_it_was_ended()
    {
        var sharing = Standing(Today.AddDays(1));

        Assert.Equal([false, true, true, false], new[] { -1, 0, 1, 2 }.Select(d => sharing.StandsOn(Today.AddDays(d))));
        Assert.True(Standing().StandsOn(Today.AddYears(9)));
        sharing.End(Ana);
        sharing.End(Later);
        Assert.Equal((false, Now, Ana.Who), (sharing.StandsOn(Today), sharing.EndedAt!.Value, sharing.EndedBy!.Value));
    }

    [Fact]
    public void Whoever_was_asked_answers_once_and_signs()
    {
        var sharing = Standing();
        var notAsked = Assert.Throws<Refused>(() => sharing.Answer("He settles.", null, null, null, Ana)).Problems.Single();
        Assert.Equal(("", "sharing-not-asked", null), (notAsked.Field, notAsked.Code, sharing.SignedAt));

        sharing.Answer("He settles.", "He misses his dog.", "She is tired.", "Nan", Teacher);

        Assert.Equal(("He settles.", "He misses his dog.", "She is tired.", "Nan", Teacher.At), (sharing.Seen, sharing.Thought, sharing.Told, sharing.ToldBy, sharing.SignedAt!.Value));
        var again = Assert.Throws<Refused>(() => sharing.Answer("More.", null, null, null, Teacher)).Problems.Single();
        Assert.Equal(("", "sharing-answered-once"), (again.Field, again.Code));
        sharing.BecameOfIt("We moved his day.");
        Assert.Equal("We moved his day.", sharing.Became);
        Assert.Equal("Became", Assert.Throws<Refused>(() => sharing.BecameOfIt(" ")).Problems.Single().Field);
    }

    [Theory]
    [InlineData("Seen", null, null)]
    [InlineData(null, "Thought", null)]
    [InlineData(null, null, "Told")]
    public void One_of_the_three_is_an_answer(string? seen, string? thought, string? told)
    {
        var sharing = Standing();

        sharing.Answer(seen, thought, told, told is null ? null : "Nan", Teacher);

        Assert.NotNull(sharing.SignedAt);
    }

    [Fact]
    public void An_answer_says_something_and_what_others_told_says_who()
    {
        (string, string)[] Problems(string? seen, string? told, string? by) => [.. Assert.Throws<Refused>(() => Standing().Answer(seen, null, told, by, Teacher)).Problems.Select(p => (p.Field, p.Code))];
        var tooLong = new string('w', Words.Note + 1);

        Assert.Equal([("Seen", "words-missing")], Problems(null, " ", "Nan"));
        Assert.Equal([("ToldBy", "sharing-told-by-whom")], Problems("He settles.", "She is tired.", null));
        Assert.Equal([("Seen", "words-too-long")], Problems(tooLong, null, null));
        Assert.Equal([("Told", "words-too-long")], Problems(null, tooLong, null));
        Assert.Equal([("ToldBy", "words-too-long")], Problems("He settles.", null, tooLong));
        Assert.Equal("Thought", Assert.Throws<Refused>(() => Standing().Answer(null, tooLong, null, null, Teacher)).Problems.Single().Field);
    }

    [Theory]
    [InlineData("Northgate School", null, "Northgate School")]
    [InlineData(null, null, null)]
    [InlineData("", "Northgate School", "Northgate School")]
    [InlineData("  northgate   school ", "Northgate School", "Northgate School")]
    public void The_agency_is_the_partners_own_where_the_house_knows_it(string? said, string? theirs, string? agency) => Assert.Equal(agency, Sharing.AgencyOf(said, theirs));

    [Fact]
    public void Another_agency_than_the_partners_own_is_refused_and_says_which_it_is()
    {
        var problem = Assert.Single(Assert.Throws<Refused>(() => Sharing.AgencyOf("Southgate School", "Northgate School")).Problems);

        Assert.Equal(("Agency", "sharing-other-agency", ("agency", (object)"Northgate School")), (problem.Field, problem.Code, Assert.Single(problem.With)));
    }

    [Fact]
    public void Whoever_comes_from_another_agency_by_now_is_not_the_one_it_was_decided_for()
    {
        var sharing = Standing();

        Assert.Equal((true, true, false), (sharing.IsWith(null), sharing.IsWith("School"), sharing.IsWith("Eastgate School")));
    }
}
