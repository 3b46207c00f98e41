using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;

namespace Alongside.Domain.Tests.Together;

public sealed class CircleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Dela = Id<Worker>.At(Noon), Leon = Id<Worker>.At(Noon.AddSeconds(1)), Priya = Id<Worker>.At(Noon.AddSeconds(2));
    private static readonly By Hers = new(Dela, Noon, null);
    private static readonly Way Way = Way.Read("round", "title: A round\nabout: A.\nframework: F\nsource: S\n\n# Arrive | 5\nHow am I?\n\n# Go");

    private static Relationship Team() => new(Side.Of(Id<Team>.At(Noon)), null, null, null, null, Hers.Day, Hers);

    private static (Circle Circle, Relationship Of) Sat(params Id<Worker>[] here)
    {
        var of = Team();
        var circle = new Circle(Encounter.Record(of, EncounterKind.Circle, new(Hers.Day, null, null), null, Hers), Hers);
        foreach (var one in here) circle.Sits(one, guest: false, Hers);
        return (circle, of);
    }

    [Fact]
    public void A_teams_circle_is_a_relationship_like_any_other() => Assert.Equal((null, SideKind.Team), (Team().FamilyId, Team().One.Kind));

    [Fact]
    public void The_piece_goes_round_and_leaves_out_who_is_not_here()
    {
        var (circle, _) = Sat(Dela, Leon, Priya);
        circle.PassOn();
        Assert.Equal(Dela, circle.PieceWith);

        circle.Rises(Leon);
        circle.PassOn();
        Assert.Equal(Priya, circle.PieceWith);
        circle.PassOn();

        Assert.Equal(Dela, circle.PieceWith);
    }

    [Fact]
    public void Who_goes_with_the_piece_leaves_it_to_the_next_and_the_last_one_to_nobody()
    {
        var (circle, _) = Sat(Dela, Leon);
        circle.PassOn();

        circle.Rises(Dela);
        Assert.Equal(Leon, circle.PieceWith);
        circle.Rises(Leon);

        Assert.Null(circle.PieceWith);
    }

    [Fact]
    public void Whoever_comes_back_has_their_place_again()
    {
        var (circle, _) = Sat(Dela, Leon);
        circle.Rises(Dela);
        circle.Sits(Dela, guest: false, Hers);

        Assert.Equal([Dela, Leon], circle.Here.Select(s => s.WorkerId));
    }

    [Fact]
    public void A_way_is_gone_step_by_step_and_not_beyond_its_end()
    {
        var (circle, _) = Sat(Dela);
        Assert.Throws<Refused>(() => circle.GoTo(1, Way, Hers));
        circle.Begin(Way, Hers);
        circle.GoTo(2, Way, Hers);

        Assert.Equal(2, circle.Step);
        Assert.Throws<Refused>(() => circle.GoTo(3, Way, Hers));
        Assert.Throws<Refused>(() => circle.Begin(null, Hers));
    }

    [Fact]
    public void What_is_seen_is_seen_in_something_that_was_brought_here()
    {
        var (circle, of) = Sat(Dela);
        Assert.Equal("circle-looks-at-nothing", Assert.Throws<Refused>(() => new GroupThought(circle, "I see two tired people.", Hers)).Problems.Single().Code);
        var item = new AgendaItem(of, Whose.Theirs, "Thursdays", null, null, null, true, false, Audience.MyTeam, Hers);
        circle.LookAt(item);

        Assert.Equal(item.Id, new GroupThought(circle, "I see two tired people.", Hers).ItemId);
        Assert.Throws<Refused>(() => circle.LookAt(new AgendaItem(Team(), Whose.Theirs, "Elsewhere", null, null, null, true, false, Audience.MyTeam, Hers)));
    }

    [Fact]
    public void A_familys_time_together_is_no_circle_of_colleagues() =>
        Assert.Throws<Refused>(() => new Circle(Encounter.Record(Team(), EncounterKind.Supervision, new(Hers.Day, null, null), null, Hers), Hers));

    [Theory]
    [InlineData("# Arrive | 5", 5)]
    [InlineData("# Arrive", null)]
    public void Minutes_stand_behind_a_bar(string heading, int? minutes) =>
        Assert.Equal((minutes, "Arrive"), (Read(heading).Steps[0].Minutes, Read(heading).Steps[0].Heading));

    [Theory]
    [InlineData("# Arrive | soon")]
    [InlineData("# Arrive | 0")]
    [InlineData("# Arrive | 121")]
    public void Minutes_that_are_none_are_told_to_whoever_edits(string heading) => Assert.Throws<FormatException>(() => Read(heading));

    private static Way Read(string heading) => Way.Read("x", $"title: T\nabout: A.\nframework: F\nsource: S\n\n{heading}\n");
}
