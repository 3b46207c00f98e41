using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;

namespace Alongside.Domain.Tests.Supervision;

/// <summary>What somebody sees of themselves, and what a service sees of everybody and of nobody.</summary>
public sealed class SeeingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Maureen = new(Id<Worker>.At(Noon), Noon, null);
    private static readonly Id<Team>[] Teams = [.. Enumerable.Range(0, 5).Select(n => Id<Team>.At(Noon.AddSeconds(n)))];

    private static Talk Talked(Leaning? leaning = null, string? made = null, string? next = null, SupervisionFunction functions = default, Stakeholder stakeholders = default)
    {
        var held = new Relationship(Side.Of(Id<Worker>.At(Noon.AddSeconds(1))), null, Maureen.Who, null, null, Maureen.Day.AddMonths(-6), Maureen);
        var session = Encounter.Record(held, EncounterKind.Supervision, new(Maureen.Day, null, null), null, Maureen);
        var talk = new Talk(new AgendaItem(held, Whose.Theirs, "He went quiet.", null, null, null, true, false, Audience.MyTeam, Maureen), session, Maureen);
        talk.Say(null, null, made, next, null, null, null);
        talk.LookBack(functions, stakeholders, leaning);
        return talk;
    }

    private static SeeingMyself Of(int times, Func<int, Talk> talk) => new(Enumerable.Range(0, times).Select(talk));

    [Fact]
    public void The_balance_is_said_once_there_is_enough()
    {
        Assert.Null(Of(3, _ => Talked(made: "A guess")).Balance);
        Assert.Equal(Balance.Reflection, Of(4, _ => Talked(made: "A guess")).Balance);
        Assert.Equal(Balance.Action, Of(4, _ => Talked(next: "A list")).Balance);
        Assert.Equal(Balance.Both, Of(4, _ => Talked(made: "A guess", next: "A list")).Balance);
    }

    [Theory]
    [InlineData(new[] { Leaning.Telling, Leaning.Advising, Leaning.Telling, Leaning.Telling }, Leaning.Telling)]
    [InlineData(new[] { Leaning.Listening, Leaning.Asking, Leaning.Asking, Leaning.Asking, Leaning.Telling }, Leaning.Listening)]
    [InlineData(new[] { Leaning.Telling, Leaning.Listening, Leaning.Telling, Leaning.Telling }, null)]
    [InlineData(new[] { Leaning.Telling, Leaning.Telling, Leaning.Telling }, null)]
    public void It_drifts_when_all_of_the_last_ones_lean_one_way(Leaning[] newestFirst, Leaning? drift) =>
        Assert.Equal(drift, new SeeingMyself(newestFirst.Select(l => Talked(l))).Drift);

    [Fact]
    public void What_was_never_touched_is_named()
    {
        var seen = Of(4, _ => Talked(functions: SupervisionFunction.Management, stakeholders: Stakeholder.Families | Stakeholder.Staff));

        Assert.Equal([SupervisionFunction.Development, SupervisionFunction.Support, SupervisionFunction.Mediation], seen.FunctionsNeverTouched);
        Assert.Equal([Stakeholder.Organisation, Stakeholder.Partners], seen.StakeholdersNeverTouched);
        Assert.Empty(Of(3, _ => Talked(functions: SupervisionFunction.Management)).FunctionsNeverTouched);
    }

    [Fact]
    public void No_answer_nor_the_difference_of_any_two_isolates_fewer_than_five()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 3_000; round++)
        {
            var people = Enumerable.Range(0, random.Next(0, 40)).Select(_ => new HeldOne(
                random.Next(6) is var t && t < 5 ? Teams[random.Next(t + 1)] : null, random.GetItems(Enum.GetValues<HowHeld>(), 1)[0], random.GetItems<Role?>([Role.Supervisor, Role.ServiceLead, Role.Worker, null], 1)[0],
                random.GetItems(Enum.GetValues<HowItIs>(), 1)[0], random.Next(3) == 0 ? null : random.Next(60))).ToList();
            var picture = new HeldPicture(people);
            if (people.Count < SmallNumbers.Least)
            {
                Assert.True(picture.Teams.Count == 0 && picture.Of(null) is null);
                continue;
            }
            // Every combination of filters: the whole, each team, and whatever one can make of them by adding and taking away.
            for (var chosen = 0; chosen < 1 << picture.Teams.Count; chosen++)
            {
                var some = picture.Teams.Where((_, i) => (chosen & 1 << i) != 0).ToList();
                var (inside, outside) = (people.Count(p => p.Team is { } team && some.Contains(team)), people.Count(p => p.Team is not { } team || !some.Contains(team)));
                Assert.True(inside is 0 or >= SmallNumbers.Least && outside is 0 or >= SmallNumbers.Least, $"{inside} and {outside} of {people.Count}");
            }
            foreach (var team in picture.Teams.Select(t => (Id<Team>?)t).Append(null))
            {
                var asked = people.Where(p => team is null || p.Team == team).ToList();
                if (picture.Of(team) is not { } answer)
                {
                    Assert.True(asked.Count < SmallNumbers.Least);
                    continue;
                }
                // Each number could be five different ones: nobody's coming or going is read from it.
                Assert.All(answer.How, h => Assert.True(h.AtLeast % HeldPicture.Step == 0 && asked.Count(p => p.How == h.How) - h.AtLeast is >= 0 and < HeldPicture.Step));
                Assert.All(answer.By, b => Assert.True(b.AtLeast % HeldPicture.Step == 0 && b.AtLeast <= asked.Count(p => p.By == b.By)));
                Assert.All(answer.Feels, f => Assert.True(f.AtLeast % HeldPicture.Step == 0 && f.AtLeast <= asked.Count(p => p.Feels == f.Feels)));
                if (answer.Weeks is not null) Assert.True(asked.Count(p => p.Days is not null) >= SmallNumbers.Least);
            }
            Assert.All(Teams.Except(picture.Teams), team => Assert.Null(picture.Of(team)));
        }
    }

    [Fact]
    public void It_is_as_of_a_month_that_has_ended() => Assert.Equal(new DateOnly(2026, 10, 31), HeldPicture.AsOf(new(2026, 11, 22)));

    [Theory]
    [InlineData(true, true, Stance.With)]
    [InlineData(true, false, Stance.For)]
    [InlineData(false, true, Stance.To)]
    [InlineData(false, false, Stance.NotThere)]
    public void The_pulse_stands_in_a_field_of_the_window_and_waits_for_four_others_and_the_months_end(bool support, bool challenge, Stance stance)
    {
        var answers = Enumerable.Range(0, 5).Select(_ => new PulseAnswer(Teams[0].Value, support, challenge, Maureen.Day)).ToList();

        Assert.Empty(PulseAnswer.Heard(answers, new(2026, 11, 30)));
        Assert.Empty(PulseAnswer.Heard(answers.Take(4), new(2026, 12, 1)));
        Assert.Equal(5, PulseAnswer.Heard(answers, new(2026, 12, 1)).Count);
        Assert.All(answers, a => Assert.True(a.Stance == stance && a.Month == new DateOnly(2026, 11, 1)));
        Assert.Throws<Refused>(() => new PulseAnswer(Teams[0].Value, null, true, Maureen.Day));
    }

    /// <summary>Whoever answers, however often they try and on whichever day one looks: what is read is of five people or more, and never moves within a month.</summary>
    [Fact]
    public void Nobodys_answer_is_read_off_by_answering_often_or_by_looking_often()
    {
        var random = new Random(20261126);
        for (var round = 0; round < 500; round++)
        {
            var given = new Dictionary<int, PulseGiven>();
            var (answers, whose) = (new List<PulseAnswer>(), new List<(int Who, PulseAnswer Answer)>());
            var (day, people) = (new DateOnly(2026, 1, 1), random.Next(1, 12));
            for (var month = 0; month < 6; month++)
            {
                var before = PulseAnswer.Heard(answers, day);
                for (var tries = random.Next(30); tries > 0; tries--)
                {
                    var (who, on) = (random.Next(people), day.AddDays(random.Next(28)));
                    var answer = new PulseAnswer(Id<Worker>.At(Noon).Value, random.Next(2) == 0, random.Next(2) == 0, on);
                    try
                    {
                        if (given.TryGetValue(who, out var mine)) mine.Again(on);
                        else given[who] = new(Id<Worker>.At(Noon), on);
                    }
                    catch (Refused refused)
                    {
                        Assert.Equal("pulse-answered", refused.Problems.Single().Code);
                        continue;
                    }
                    answers.Add(answer);
                    whose.Add((who, answer));
                    Assert.Equal(before, PulseAnswer.Heard(answers, on));
                }
                day = PulseGiven.AskedAgain(day);
                Assert.All(PulseAnswer.Heard(answers, day).GroupBy(a => a.Month), read => Assert.True(whose.Where(w => read.Contains(w.Answer)).Select(w => w.Who).Distinct().Count() is var some && some >= SmallNumbers.Least && some == read.Count()));
                Assert.All(given.Values, one => Assert.False(one.In(day)));
            }
        }
    }

    /// <summary>Whoever writes, in whichever months: what comes to be read is of five people or more at once, what goes is too, and nothing moves within a month.</summary>
    [Fact]
    public void Nobodys_words_are_told_by_when_they_come_to_be_read_or_go()
    {
        var random = new Random(20261123);
        var (read, waited) = (0, 0);
        for (var round = 0; round < 300; round++)
        {
            var (first, people) = (new DateOnly(2025, 1, 1), random.Next(1, 12));
            var written = new List<(int Who, PulseWords Words)>();
            var seen = new List<PulseWords>();
            for (var month = first; month < first.AddMonths(24); month = month.AddMonths(1))
            {
                // Within a month: whatever is written, nothing moves.
                foreach (var who in Enumerable.Range(0, people).Where(_ => random.Next(3) == 0))
                {
                    var on = month.AddDays(random.Next(28));
                    written.Add((who, new(Id<Worker>.At(Noon).Value, "Shorter lists.", on)));
                    if (month > first) Assert.Equal(seen, ReadOn(on));
                }
                var now = ReadOn(month.AddMonths(1));
                var (come, gone) = (now.Except(seen).ToList(), seen.Except(now).ToList());
                Assert.True(come.Count == 0 || WhoWrote(come) >= SmallNumbers.Least, $"{come.Count} came of {WhoWrote(come)}");
                Assert.True(gone.Count == 0 || WhoWrote(gone) >= SmallNumbers.Least, $"{gone.Count} went of {WhoWrote(gone)}");
                (read, waited, seen) = (read + come.Count, waited + come.Count(w => w.Month < month), now);
            }

            List<PulseWords> ReadOn(DateOnly day) =>
                PulseWords.Heard(written.GroupBy(w => w.Words.Month).Select(g => (g.Key, g.Count())), day, new DateOnly(day.Year, day.Month, 1).AddMonths(-12)) is { } months
                    ? [.. written.Select(w => w.Words).Where(w => w.Month > months.After && w.Month <= months.UpTo)] : [];

            int WhoWrote(List<PulseWords> some) => written.Where(w => some.Contains(w.Words)).Select(w => w.Who).Distinct().Count();
        }
        Assert.True(read > 500 && waited > 50, $"{read} read, {waited} of them had waited");
    }

    [Fact]
    public void Words_about_working_here_hold_nothing_but_themselves_and_the_month()
    {
        Assert.Equal(["Id", "Month", "Text"], typeof(PulseWords).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Throws<Refused>(() => new PulseWords(Teams[0].Value, " ", Maureen.Day));
        Assert.Throws<Refused>(() => new PulseWords(Teams[0].Value, new string('x', Words.Line + 1), Maureen.Day));
    }

    /// <summary>That somebody answered, and what was answered, share nothing by which one could be laid beside the other, but the month.</summary>
    [Fact]
    public void Having_answered_and_the_answer_have_only_the_month_in_common() =>
        Assert.Equal(["Month"], typeof(PulseAnswer).GetProperties().Select(p => p.Name).Intersect(typeof(PulseGiven).GetProperties().Select(p => p.Name)));
}
