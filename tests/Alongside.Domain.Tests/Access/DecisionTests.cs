using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Access;

/// <summary>Who may see what, as one pure answer.</summary>
public sealed class DecisionTests
{
    /// <summary>Random cases; <c>ALONGSIDE_CASES</c> asks for fewer or more.</summary>
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("ALONGSIDE_CASES"), out var asked) ? asked : 120_000;

    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly Moment Now = new(Noon);
    private static readonly Id<Worker>[] Workers = [.. Enumerable.Range(0, 3).Select(i => Id<Worker>.At(Noon.AddSeconds(i)))];
    private static readonly Id<Team>[] Teams = [.. Enumerable.Range(0, 3).Select(i => Id<Team>.At(Noon.AddSeconds(i)))];
    private static readonly Id<Person>[] People = [.. Enumerable.Range(0, 2).Select(i => Id<Person>.At(Noon.AddSeconds(i)))];

    [Fact]
    public void Nothing_known_allows_nothing_to_anybody()
    {
        foreach (var role in Enum.GetValues<Role>().Append((Role)0).Append((Role)99))
            foreach (var act in Enum.GetValues<Act>().Append((Act)0).Append((Act)99))
                Assert.Equal(Ruling.Deny(Ground.Nothing), Decision.Decide(new(Workers[0], role, [Teams[0]], [Teams[1]]), act, Facts.None, Now));
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.FrontDoor)]
    [InlineData(Role.DataProtection)]
    [InlineData((Role)0)]
    [InlineData((Role)42)]
    public void Whoever_keeps_the_house_watches_or_is_unknown_reaches_no_family(Role role)
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++) Assert.False(Decision.Decide(Asker(random) with { Role = role }, Any<Act>(random), Some(random), Now).Allowed);
    }

    [Fact]
    public void Nobody_asking_is_nobody_who_holds()
    {
        // A relationship that nobody holds is not held by somebody who is nobody.
        var viewer = new Viewer(null, Role.Worker, [], []);

        Assert.False(Decision.Decide(viewer, Act.Open, new() { Live = [new(null, null)] }, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.Read, new() { Opened = Why.Team, Hand = new(null, People[0], Audience.OnlyMe, null) }, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.OpenAgain, new() { AtTheEnd = new(null, null) }, Now).Allowed);
        Assert.False(Decision.Decide(Viewer.OfPerson(People[0]) with { Role = Role.Worker }, Act.Read, new() { Opened = Why.Team, Hand = new(null, null, Audience.OnlyMe, null) }, Now).Allowed);
        foreach (var act in new[] { Act.Read, Act.Write, Act.Release })
            Assert.False(Decision.Decide(viewer with { Role = Role.FamilyMember }, act, new() { Opened = Why.Ours, Hand = new(null, null, Audience.OnlyMe, null) }, Now).Allowed);
    }

    [Theory]
    [InlineData(true, false, false, Why.Holds)]
    [InlineData(false, true, false, Why.Team)]
    [InlineData(false, false, true, Why.Supervises)]
    [InlineData(true, true, true, Why.Holds)]
    [InlineData(false, true, true, Why.Team)]
    [InlineData(false, false, false, Why.None)]
    public void A_worker_reaches_a_family_through_the_nearest_relationship(bool holds, bool works, bool supervises, Why why)
    {
        var viewer = new Viewer(Workers[0], Role.Worker, works ? [Teams[0]] : [], supervises ? [Teams[0]] : []);

        var ruling = Decision.Decide(viewer, Act.Open, new() { Live = [new(Workers[1], Teams[0]), new(holds ? Workers[0] : null, null)] }, Now);

        Assert.Equal((why != Why.None, why, why != Why.None ? Duty.WriteDown : Duty.None), (ruling.Allowed, ruling.Why, ruling.Duties));
    }

    [Fact]
    public void A_typed_reason_opens_for_whoever_works_here_while_it_stands_and_somebody_is_told()
    {
        var lead = new Viewer(Workers[0], Role.ServiceLead, [], []);
        Facts Typed(Stretch reason) => new() { Reason = reason };

        Assert.Equal(new Ruling(true, Ground.TypedReason, Why.TypedReason, Duty.WriteDown | Duty.TellAndReview), Decision.Decide(lead, Act.Open, Typed(new(Noon.AddHours(-1), Noon.AddHours(3), null)), Now));
        Assert.False(Decision.Decide(lead, Act.Open, Typed(new(Noon.AddHours(-4), Noon, null)), Now).Allowed);
        Assert.False(Decision.Decide(lead, Act.Open, Typed(new(Noon.AddHours(1), Noon.AddHours(5), null)), Now).Allowed);
        foreach (var role in Enum.GetValues<Role>())
            Assert.Equal(role is Role.Worker or Role.Supervisor or Role.ServiceLead, Decision.Decide(lead with { Role = role }, Act.Open, Typed(new(Noon.AddHours(-1), Noon.AddHours(3), null)), Now).Allowed);
    }

    [Theory]
    [InlineData(Act.Write)]
    [InlineData(Act.Release)]
    [InlineData(Act.Hide)]
    public void A_typed_reason_is_for_reading_alone(Act act)
    {
        var worker = new Viewer(Workers[0], Role.Worker, [Teams[0]], []);

        Assert.False(Decision.Decide(worker, act, new() { Opened = Why.TypedReason }, Now).Allowed);
        Assert.True(Decision.Decide(worker, act, new() { Opened = Why.Team }, Now).Allowed);
    }

    [Fact]
    public void For_a_typed_reason_one_reads_what_is_for_a_team_and_not_what_somebody_keeps()
    {
        var lead = new Viewer(Workers[0], Role.ServiceLead, [], []);
        bool Reads(Why why, Audience audience) => Decision.Decide(lead, Act.Read, new() { Opened = why, Hand = new(Workers[1], null, audience, Teams[2]) }, Now).Allowed;

        Assert.True(Reads(Why.TypedReason, Audience.MyTeam));
        Assert.False(Reads(Why.TypedReason, Audience.OnlyMe));
        Assert.False(Reads(Why.Holds, Audience.MyTeam));
    }

    [Theory]
    [InlineData(Audience.MyTeam, 0, true)]
    [InlineData(Audience.MyTeam, 1, true)]
    [InlineData(Audience.MyTeam, 2, false)]
    [InlineData(Audience.OnlyMe, 0, false)]
    [InlineData((Audience)0, 0, false)]
    [InlineData((Audience)9, 0, false)]
    public void A_team_reads_what_was_written_for_it(Audience audience, int team, bool reads) =>
        Assert.Equal(reads, Decision.Decide(new(Workers[0], Role.Worker, [Teams[0]], [Teams[1]]), Act.Read, new() { Opened = Why.Team, Hand = new(Workers[1], null, audience, Teams[team]) }, Now).Allowed);

    [Fact]
    public void What_is_for_a_team_that_nobody_named_is_for_nobody_else() =>
        Assert.False(Decision.Decide(new(Workers[0], Role.Worker, [Teams[0]], []), Act.Read, new() { Opened = Why.Team, Hand = new(Workers[1], null, Audience.MyTeam, null) }, Now).Allowed);

    [Fact]
    public void Being_of_the_family_opens_it_and_shows_nothing()
    {
        var lea = Viewer.OfPerson(People[0]);
        var facts = new Facts { Belongs = true, Hand = new(Workers[0], null, Audience.MyTeam, Teams[0]) };

        Assert.Equal((true, Why.Ours), (Decision.Decide(lea, Act.Open, facts, Now).Allowed, Decision.Decide(lea, Act.Open, facts, Now).Why));
        Assert.False(Decision.Decide(lea, Act.Read, facts, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Hand = null }, Now).Allowed);
        Assert.True(Decision.Decide(lea, Act.Read, facts with { Released = true }, Now).Allowed);
        Assert.True(Decision.Decide(lea, Act.Read, facts with { Hand = new(null, People[0], Audience.OnlyMe, null) }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Hand = new(null, People[1], Audience.MyTeam, null) }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Released = true, Hidden = true }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Released = true, Voided = true }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Released = true, KeptOut = true }, Now).Allowed);
        Assert.True(Decision.Decide(lea, Act.Read, facts with { TheirOwn = true }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Read, facts with { Belongs = false, Released = true }, Now).Allowed);
    }

    [Fact]
    public void Whoever_speaks_for_a_child_reads_what_the_decision_names_and_not_what_is_kept_from_the_child()
    {
        var lea = Viewer.OfPerson(People[0]);
        var facts = new Facts { Belongs = true, Hand = new(Workers[0], null, Audience.MyTeam, Teams[0]), InTheirPlace = true };

        Assert.Equal(new Ruling(true, Ground.InTheirPlace, Why.Ours, Duty.None), Decision.Decide(lea, Act.Read, facts, Now));
        foreach (var kept in new[] { facts with { KeptFromTheChild = true }, facts with { Hidden = true }, facts with { Voided = true }, facts with { KeptApart = true, Alleged = true }, facts with { Belongs = false } })
            Assert.False(Decision.Decide(lea, Act.Read, kept, Now).Allowed);
        // Their own release is theirs, whatever the child keeps away.
        Assert.True(Decision.Decide(lea, Act.Read, facts with { KeptFromTheChild = true, Released = true }, Now).Allowed);
        foreach (var act in new[] { Act.Write, Act.Release, Act.Hide }) Assert.False(Decision.Decide(lea, act, facts, Now).Allowed);
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Partner }) Assert.False(Decision.Decide(new(Workers[1], role, [], []), Act.Read, facts with { Opened = Why.Ours }, Now).Allowed);
    }

    [Fact]
    public void A_family_member_writes_what_is_theirs_and_releases_what_they_wrote()
    {
        var lea = Viewer.OfPerson(People[0]);
        var (mine, theirs) = (new Facts { Belongs = true, Hand = new(null, People[0], Audience.OnlyMe, null) }, new Facts { Belongs = true, Released = true, Hand = new(Workers[0], null, Audience.MyTeam, Teams[0]) });

        Assert.True(Decision.Decide(lea, Act.Write, mine, Now).Allowed);
        Assert.True(Decision.Decide(lea, Act.Release, mine, Now).Allowed);
        Assert.True(Decision.Decide(lea, Act.Write, new() { Belongs = true, TheirOwn = true }, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Write, theirs, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Release, theirs, Now).Allowed);
        Assert.False(Decision.Decide(lea, Act.Hide, mine, Now).Allowed);
    }

    [Fact]
    public void A_service_lead_reads_and_does_not_write()
    {
        var lead = new Viewer(Workers[0], Role.ServiceLead, [], []);
        var facts = new Facts { Live = [new(Workers[0], Teams[0])] };

        Assert.True(Decision.Decide(lead, Act.Read, facts, Now).Allowed);
        foreach (var act in new[] { Act.Write, Act.Release, Act.Hide }) Assert.False(Decision.Decide(lead, act, facts, Now).Allowed);
        foreach (var role in new[] { Role.Worker, Role.Supervisor })
            foreach (var act in new[] { Act.Write, Act.Release, Act.Hide }) Assert.True(Decision.Decide(lead with { Role = role }, act, facts, Now).Allowed);
    }

    [Theory]
    [InlineData(Role.Worker)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.ServiceLead)]
    [InlineData(Role.Partner)]
    public void A_restricted_record_is_reached_by_the_named_whatever_else_holds(Role role)
    {
        var viewer = new Viewer(Workers[0], role, [Teams[0]], [Teams[0]]);
        var facts = new Facts { Live = [new(Workers[0], Teams[0])], Reason = new(Noon.AddHours(-1), null, null), Sharing = new(Noon.AddHours(-1), null, null), AtTheEnd = new(Workers[0], Teams[0]) };

        Assert.True(Decision.Decide(viewer, Act.Open, facts, Now).Allowed);
        Assert.Equal(Ruling.Deny(Ground.Restricted), Decision.Decide(viewer, Act.Open, facts with { Restricted = true }, Now));
        Assert.True(Decision.Decide(viewer, Act.Open, facts with { Restricted = true, NamedInIt = true }, Now).Allowed);
        if (role is Role.Worker or Role.Supervisor) Assert.Equal(Ruling.Deny(Ground.Restricted), Decision.Decide(viewer, Act.OpenAgain, facts with { Restricted = true }, Now));
    }

    [Theory]
    [InlineData(Role.Worker)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.ServiceLead)]
    public void What_is_between_colleagues_is_for_the_two_of_them_and_goes_to_nobody_else(Role role)
    {
        var viewer = new Viewer(Workers[0], role, [Teams[0]], [Teams[1]]);
        var facts = new Facts { OneOfTwo = true, Hand = new(Workers[1], null, Audience.MyTeam, null) };

        Assert.Equal(new Ruling(true, Ground.OneOfTwo, Why.OneOfTwo, Duty.WriteDown), Decision.Decide(viewer, Act.Open, facts, Now));
        Assert.True(Decision.Decide(viewer, Act.Read, facts, Now).Allowed);
        Assert.True(Decision.Decide(viewer, Act.Write, facts, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.Read, facts with { Hand = new(Workers[1], null, Audience.OnlyMe, null) }, Now).Allowed);
        foreach (var act in new[] { Act.Release, Act.Hide }) Assert.False(Decision.Decide(viewer, act, facts, Now).Allowed);
        foreach (var act in Enum.GetValues<Act>()) Assert.False(Decision.Decide(viewer, act, facts with { OneOfTwo = false }, Now).Allowed);
        foreach (var other in new[] { Role.Administrator, Role.DataProtection, Role.FrontDoor, Role.Partner, Role.FamilyMember })
            foreach (var act in Enum.GetValues<Act>()) Assert.False(Decision.Decide(viewer with { Role = other }, act, facts, Now).Allowed);
    }

    [Fact]
    public void A_circle_opens_to_its_team_and_today_to_its_guest()
    {
        var viewer = new Viewer(Workers[0], Role.Worker, [Teams[0]], []);

        Assert.Equal(new Ruling(true, Ground.InTheCircle, Why.OneOfTwo, Duty.WriteDown), Decision.Decide(viewer, Act.Open, new() { InTheCircle = true }, Now));
        Assert.Equal(new Ruling(true, Ground.GuestToday, Why.OneOfTwo, Duty.WriteDown), Decision.Decide(viewer, Act.Open, new() { GuestToday = true }, Now));
        Assert.False(Decision.Decide(viewer with { Role = Role.Administrator }, Act.Open, new() { InTheCircle = true, GuestToday = true }, Now).Allowed);
    }

    [Fact]
    public void How_a_team_works_with_another_opens_to_both_teams_and_goes_to_nobody_else()
    {
        var viewer = new Viewer(Workers[0], Role.Worker, [Teams[0]], []);
        var facts = new Facts { BetweenTeams = true };

        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead })
            Assert.Equal(new Ruling(true, Ground.BetweenTeams, Why.OneOfTwo, Duty.WriteDown), Decision.Decide(viewer with { Role = role }, Act.Open, facts, Now));
        foreach (var act in new[] { Act.Release, Act.Hide }) Assert.False(Decision.Decide(viewer, act, facts with { Opened = Why.OneOfTwo }, Now).Allowed);
        foreach (var other in new[] { Role.Administrator, Role.DataProtection, Role.FrontDoor, Role.Partner, Role.FamilyMember })
            foreach (var act in Enum.GetValues<Act>()) Assert.False(Decision.Decide(viewer with { Role = other }, act, facts, Now).Allowed);
    }

    [Fact]
    public void Whoever_takes_over_for_another_team_reads_what_that_team_writes_there_and_writes_too()
    {
        var viewer = new Viewer(Workers[0], Role.Worker, [Teams[0]], []);
        var facts = new Facts { Live = [new(Workers[1], Teams[2])], CoversFor = [Teams[2]], Hand = new(Workers[1], null, Audience.MyTeam, Teams[2]) };

        Assert.Equal(new Ruling(true, Ground.Covers, Why.Covers, Duty.WriteDown), Decision.Decide(viewer, Act.Open, facts, Now));
        Assert.True(Decision.Decide(viewer, Act.Read, facts, Now).Allowed);
        Assert.True(Decision.Decide(viewer, Act.Write, facts, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.Read, facts with { Hand = new(Workers[1], null, Audience.MyTeam, Teams[1]) }, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.Read, facts with { Hand = new(Workers[1], null, Audience.OnlyMe, Teams[2]) }, Now).Allowed);
        Assert.False(Decision.Decide(viewer, Act.Open, facts with { CoversFor = [] }, Now).Allowed);
        Assert.Equal(Ruling.Deny(Ground.Restricted), Decision.Decide(viewer, Act.Open, facts with { Restricted = true }, Now));
        foreach (var role in Enum.GetValues<Role>()) Assert.Equal(role is Role.Worker or Role.Supervisor, Decision.Decide(viewer with { Role = role }, Act.Open, facts, Now).Allowed);
    }

    [Fact]
    public void A_door_left_open_is_opened_by_whoever_left_it()
    {
        var viewer = new Viewer(Workers[0], Role.Worker, [Teams[0]], [Teams[1]]);
        Ruling Opens(Viewer who, LiveRelationship end) => Decision.Decide(who, Act.OpenAgain, new() { AtTheEnd = end }, Now);

        Assert.Equal(new Ruling(true, Ground.LeftOpen, Why.OpenDoor, Duty.WriteDown), Opens(viewer, new(Workers[0], null)));
        Assert.True(Opens(viewer, new(null, Teams[0])).Allowed);
        Assert.True(Opens(viewer, new(null, Teams[1])).Allowed);
        Assert.False(Opens(viewer, new(Workers[1], Teams[2])).Allowed);
        Assert.False(Opens(viewer with { Role = Role.ServiceLead }, new(Workers[0], null)).Allowed);
    }

    [Fact]
    public void A_partner_reaches_what_a_standing_sharing_names_and_nothing_else()
    {
        var partner = new Viewer(Workers[0], Role.Partner, [], []);
        var facts = new Facts { Sharing = new(Noon.AddDays(-1), Noon.AddDays(1), null), NamedInSharing = true, Hand = new(Workers[1], null, Audience.MyTeam, Teams[0]) };

        Assert.Equal(new Ruling(true, Ground.SharedWithThem, Why.Shared, Duty.WriteDown), Decision.Decide(partner, Act.Open, facts, Now));
        Assert.True(Decision.Decide(partner, Act.Read, facts, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { NamedInSharing = false }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { NamedInSharing = false, Hand = null }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { NamedInSharing = false, Released = true }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { Hidden = true }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { Voided = true }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { Sharing = facts.Sharing.Value with { EndedAt = Noon } }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Read, facts with { Opened = Why.Shared, Sharing = facts.Sharing.Value with { EndedAt = Noon } }, Now).Allowed);
        Assert.False(Decision.Decide(partner, Act.Write, facts, Now).Allowed);
        Assert.True(Decision.Decide(partner, Act.Write, facts with { TheirAnswer = true }, Now).Allowed);
        Assert.True(Decision.Decide(partner, Act.Read, facts with { NamedInSharing = false, TheirAnswer = true }, Now).Allowed);
    }

    [Fact]
    public void What_is_kept_apart_never_goes_to_somebody_said_to_harm()
    {
        var (worker, marek) = (new Viewer(Workers[0], Role.Worker, [], []), Viewer.OfPerson(People[0]));
        var facts = new Facts { Opened = Why.Holds, KeptApart = true };

        Assert.True(Decision.Decide(worker, Act.Release, facts, Now).Allowed);
        Assert.Equal(Ruling.Deny(Ground.KeptApart), Decision.Decide(worker, Act.Release, facts with { Alleged = true }, Now));
        Assert.True(Decision.Decide(worker, Act.Release, facts with { KeptApart = false, Alleged = true }, Now).Allowed);
        Assert.Equal(Ruling.Deny(Ground.KeptApart), Decision.Decide(marek, Act.Read, facts with { Opened = Why.Ours, Released = true, Alleged = true }, Now));
        Assert.True(Decision.Decide(marek, Act.Read, facts with { Opened = Why.Ours, Released = true }, Now).Allowed);
        Assert.True(Decision.Decide(marek, Act.Read, facts with { Opened = Why.Ours, Released = true, Alleged = true, KeptApart = false }, Now).Allowed);
        Assert.Equal(Ruling.Deny(Ground.Protected), Decision.Decide(worker, Act.Release, new() { Opened = Why.Holds, ProtectedFromThem = true }, Now));
    }

    [Fact]
    public void What_is_hidden_is_read_by_nobody_it_is_hidden_from_and_so_released_by_none_of_them()
    {
        var worker = new Viewer(Workers[0], Role.Worker, [Teams[0]], []);
        var facts = new Facts { Opened = Why.Holds, Hand = new(Workers[0], null, Audience.MyTeam, Teams[0]), Hidden = true, Released = true };

        foreach (var act in new[] { Act.Read, Act.Release, Act.Hide }) Assert.Equal(Ruling.Deny(Ground.Hidden), Decision.Decide(worker, act, facts, Now));
    }

    /// <summary>Every role with every relationship to a family asks for every act on every kind of thing.</summary>
    [Fact]
    public void The_whole_matrix_is_as_it_was_said_by_hand()
    {
        Stretch stands = new(Noon.AddHours(-1), Noon.AddHours(1), null);
        LiveRelationship[][] near = [[], [new(Workers[0], null)], [new(Workers[1], Teams[0])], [new(null, Teams[1])], [new(Workers[1], Teams[2])]];
        Hand?[] hands = [null, new(Workers[0], null, Audience.OnlyMe, null), new(Workers[1], null, Audience.OnlyMe, Teams[0]), new(Workers[1], null, Audience.MyTeam, Teams[0]), new(Workers[1], null, Audience.MyTeam, Teams[2]), new(null, People[0], Audience.OnlyMe, null), new(null, People[1], Audience.MyTeam, Teams[1])];
        bool[] either = [false, true];
        var cells = 0;
        foreach (var role in Enum.GetValues<Role>())
        {
            var viewer = role == Role.FamilyMember ? Viewer.OfPerson(People[0]) : new Viewer(Workers[0], role, [Teams[0]], [Teams[1]]);
            foreach (var live in near)
                foreach (var (restricted, named) in new[] { (false, false), (true, false), (true, true) })
                    foreach (var (belongs, keptOut) in new[] { (false, false), (true, false), (true, true) })
                        foreach (var (reason, sharing) in new[] { (false, false), (true, false), (false, true) })
                            foreach (var hand in hands)
                                foreach (var (released, hidden, voided) in from r in either from h in either from v in either select (r, h, v))
                                    foreach (var act in Enum.GetValues<Act>())
                                    {
                                        var facts = new Facts { Live = live, Restricted = restricted, NamedInIt = named, Belongs = belongs, KeptOut = keptOut, Reason = reason ? stands : null, Sharing = sharing ? stands : null, NamedInSharing = sharing, Hand = hand, Released = released, Hidden = hidden, Voided = voided };
                                        cells++;
                                        if (Oracle(viewer, act, facts) != Decision.Decide(viewer, act, facts, Now).Allowed) Assert.Fail($"{viewer} {act} {facts}");
                                    }
        }
        TestContext.Current.SendDiagnosticMessage($"matrix of the decision: {cells} cells, 0 wrong");
        Assert.True(cells >= 30_000);
    }

    /// <summary>Facts that only ever take away: with any of them more, nothing is allowed that was not before.</summary>
    [Fact]
    public void Deny_beats_allow_in_every_combination()
    {
        var random = new Random(20261119);
        for (var i = 0; i < Cases; i++)
        {
            var (viewer, act, facts) = (Asker(random), Any<Act>(random), Some(random));
            var ruling = Decision.Decide(viewer, act, facts, Now);
            foreach (var stricter in new[] { facts with { Hidden = true }, facts with { Voided = true }, facts with { KeptOut = true }, facts with { Restricted = true, NamedInIt = false }, facts with { KeptApart = true, Alleged = true }, facts with { ProtectedFromThem = true }, facts with { KeptFromTheChild = true } })
                Assert.False(Decision.Decide(viewer, act, stricter, Now).Allowed && !ruling.Allowed, $"{viewer} {act} {facts}");
            if (act is Act.Read or Act.Release or Act.Hide) Assert.False(Decision.Decide(viewer, act, facts with { Hidden = true }, Now).Allowed);
            if (act is not (Act.Open or Act.OpenAgain) && ruling.Allowed && facts.Opened == Why.None) Assert.True(Decision.Decide(viewer, Act.Open, facts, Now).Allowed);
            Assert.Equal(ruling, Decision.Decide(viewer, act, facts, Now));
            Assert.Equal(Oracle(viewer, act, facts), ruling.Allowed);
        }
        TestContext.Current.SendDiagnosticMessage($"decision: {Cases} random cases, 0 wrong");
    }

    /// <summary>Facts that only ever give: without any of them, nothing is allowed that was not with it.</summary>
    [Fact]
    public void With_less_known_nothing_more_is_allowed()
    {
        var random = new Random(7);
        for (var i = 0; i < Cases / 2; i++)
        {
            var (viewer, act, facts) = (Asker(random), Any<Act>(random), Some(random));
            if (Decision.Decide(viewer, act, facts, Now).Allowed) continue;
            foreach (var less in new[] { facts with { Released = false }, facts with { InTheirPlace = false }, facts with { TheirOwn = false }, facts with { NamedInSharing = false }, facts with { Reason = null }, facts with { Sharing = null }, facts with { Belongs = false }, facts with { TheirAnswer = false } })
                Assert.False(Decision.Decide(viewer, act, less, Now).Allowed, $"{viewer} {act} {facts} but {less}");
            // Whoever helps the family themselves, or takes over for somebody, reads as one who does, and no further for a reason typed besides.
            if (facts.Reason is null) Assert.False(Decision.Decide(viewer, act, facts with { CoversFor = [] }, Now).Allowed, $"{viewer} {act} {facts}");
            if (facts.Reason is null) Assert.False(Decision.Decide(viewer, act, facts with { Live = [] }, Now).Allowed, $"{viewer} {act} {facts}");
        }
    }

    [Fact]
    public void Every_rule_is_in_words_and_names_whom_it_is_for()
    {
        Assert.All(DecisionTable.Rows, rule => Assert.True(rule.Says.EndsWith('.') && rule.For.Count > 0 && rule.Ground != Ground.Nothing));
        Assert.All(DecisionTable.Rows.Where(r => r.Act is Act.Open or Act.OpenAgain && r.Effect == Effect.Allow), rule => Assert.True(rule.Gives != Why.None && rule.Duties.HasFlag(Duty.WriteDown)));
    }

    /// <summary>The same answer, said again by hand in another shape.</summary>
    private static bool Oracle(Viewer viewer, Act act, Facts facts)
    {
        var (staff, writer) = (viewer.Role is Role.Worker or Role.Supervisor or Role.ServiceLead, viewer.Role is Role.Worker or Role.Supervisor);
        var (family, partner) = (viewer.Role == Role.FamilyMember, viewer.Role == Role.Partner);
        var shared = facts.Sharing is { } s && s.Covers(Noon);
        var typed = staff && facts.Reason is { } r && r.Covers(Noon);
        var near = staff && facts.Live.Any(l => (l.HeldBy is { } by && by == viewer.Worker) || (l.Team is { } t && viewer.Teams.Contains(t)));
        var covers = writer && facts.CoversFor.Count > 0;
        var closed = facts.Restricted && !facts.NamedInIt;
        var colleagues = facts.OneOfTwo || facts.InTheCircle || facts.GuestToday || facts.BetweenTeams;
        var open = !closed && ((staff && (near || covers || typed || colleagues)) || (partner && shared)) || (family && facts.Belongs && !facts.KeptOut);
        if (act == Act.Open) return open;
        var (author, hand, last) = (facts.Hand is { Author: { } a } && a == viewer.Worker, facts.Hand is { AuthorPerson: { } p } && p == viewer.Person, facts.AtTheEnd);
        if (act == Act.OpenAgain) return writer && !closed && last is { } e && ((e.HeldBy is { } held && held == viewer.Worker) || (e.Team is { } et && viewer.Teams.Contains(et)));
        if (facts.Opened == Why.None && !open) return false;
        var forTypedReason = facts.Opened == Why.None ? !near && !covers && typed : facts.Opened == Why.TypedReason;
        var forTeam = facts.Hand is { Audience: Audience.MyTeam } team && ((team.Team is { } named && (viewer.Teams.Contains(named) || (writer && facts.CoversFor.Contains(named)))) || (staff && forTypedReason));
        var both = staff && (facts.Opened == Why.None ? !near && !covers && !typed && colleagues : facts.Opened == Why.OneOfTwo);
        var reads = !facts.Hidden && ((staff && (facts.Hand is null || author || forTeam || facts.Released || (both && facts.Hand is { Audience: Audience.MyTeam })))
            || (family && !facts.Voided && !(facts.KeptApart && facts.Alleged) && (facts.Released || (facts.InTheirPlace && !facts.KeptFromTheChild) || hand || facts.TheirOwn))
            || (partner && !facts.Voided && ((facts.NamedInSharing && shared) || facts.TheirAnswer)));
        return act switch
        {
            Act.Read => reads,
            Act.Write => (writer && !forTypedReason) || both || (family && (hand || facts.TheirOwn)) || (partner && facts.TheirAnswer),
            Act.Release => reads && !(facts.KeptApart && facts.Alleged) && !facts.ProtectedFromThem && ((writer && !forTypedReason && !both) || (family && hand)),
            Act.Hide => reads && writer && !forTypedReason && !both,
            _ => false,
        };
    }

    private static T Any<T>(Random random) where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];

    private static bool Odds(Random random, int of = 3) => random.Next(of) == 0;

    private static Viewer Asker(Random random)
    {
        var role = Any<Role>(random);
        if (role == Role.FamilyMember) return Viewer.OfPerson(random.GetItems(People, 1)[0]);
        return new(random.GetItems(Workers, 1)[0], role, Odds(random, 2) ? random.GetItems(Teams, random.Next(3)) : [], Odds(random) ? random.GetItems(Teams, 1) : []);
    }

    /// <summary>A relationship between colleagues is in no family, so nobody holds one with it and nobody types a reason.</summary>
    private static Facts Some(Random random) => Odds(random, 6) ? SomeOfFamily(random) with { OneOfTwo = Odds(random), InTheCircle = Odds(random), GuestToday = Odds(random), BetweenTeams = Odds(random), Live = [], CoversFor = [], Reason = null } : SomeOfFamily(random);

    private static Facts SomeOfFamily(Random random) => new()
    {
        Live = [.. Enumerable.Range(0, random.Next(3)).Select(_ => End(random))],
        CoversFor = Odds(random, 5) ? [Odds(random) ? null : random.GetItems(Teams, 1)[0]] : [],
        AtTheEnd = Odds(random) ? End(random) : null,
        Reason = Odds(random) ? Span(random) : null,
        Sharing = Odds(random, 2) ? Span(random) : null,
        Restricted = Odds(random), NamedInIt = Odds(random, 2), Belongs = !Odds(random), KeptOut = Odds(random, 4),
        NamedInSharing = Odds(random, 2), Opened = Odds(random) ? Any<Why>(random) : Why.None,
        Hand = Odds(random, 4) ? null : new(Odds(random, 2) ? random.GetItems(Workers, 1)[0] : null, Odds(random, 2) ? random.GetItems(People, 1)[0] : null, (Audience)random.Next(4), Odds(random) ? null : random.GetItems(Teams, 1)[0]),
        TheirOwn = Odds(random, 4), TheirAnswer = Odds(random, 4), Released = Odds(random), Hidden = Odds(random, 4), Voided = Odds(random, 4),
        KeptApart = Odds(random), Alleged = Odds(random), ProtectedFromThem = Odds(random, 4), InTheirPlace = Odds(random), KeptFromTheChild = Odds(random),
    };

    private static LiveRelationship End(Random random) => new(Odds(random) ? null : random.GetItems(Workers, 1)[0], Odds(random) ? null : random.GetItems(Teams, 1)[0]);

    private static Stretch Span(Random random) => new(Noon.AddHours(random.Next(-3, 2)), Odds(random) ? null : Noon.AddHours(random.Next(-1, 3)), Odds(random) ? Noon.AddHours(random.Next(-1, 2)) : null);
}
