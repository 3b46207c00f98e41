using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Tests.Access;

/// <summary>Who hears a request for help, as one pure answer; every combination is said again by hand.</summary>
public sealed class HearingARequestTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Me = Id<Worker>.At(Noon), Other = Id<Worker>.At(Noon.AddSeconds(1));
    private static readonly Id<Team> Works = Id<Team>.At(Noon), Elsewhere = Id<Team>.At(Noon.AddSeconds(1));

    [Fact]
    public void Every_role_at_the_door_is_as_it_was_said_by_hand()
    {
        bool[] either = [false, true];
        var cells = 0;
        foreach (var role in Enum.GetValues<Role>().Append((Role)0))
            foreach (var team in new Id<Team>?[] { null, Works, Elsewhere })
                foreach (var (wrote, duty, asked, reaches) in from w in either from d in either from a in either from r in either select (w, d, a, r))
                    foreach (var (restricted, named) in new[] { (false, false), (true, false), (true, true) })
                    {
                        var viewer = new Viewer(Me, role, role == Role.Supervisor ? [] : [Works], role == Role.Supervisor ? [Works] : []);
                        var facts = new Facts { Restricted = restricted, NamedInIt = named, Request = new(wrote ? Me : Other, team, duty, asked, reaches) };
                        var near = team is null || team == Works;
                        var staff = role is Role.Worker or Role.Supervisor;
                        var hears = (!restricted || named) && (role == Role.FrontDoor || (staff && ((role == Role.Supervisor && near) || (duty && near) || wrote || asked || reaches)));
                        Assert.Equal(hears, Decision.Decide(viewer, Act.Hear, facts, new(Noon)).Allowed);
                        cells++;
                    }
        Assert.True(cells >= 1_000);
    }

    [Fact]
    public void Hearing_a_request_opens_no_family()
    {
        var facts = new Facts { Request = new(Me, Works, true, true, true) };

        foreach (var role in Enum.GetValues<Role>())
            foreach (var act in Enum.GetValues<Act>().Where(a => a != Act.Hear))
                Assert.False(Decision.Decide(new(Me, role, [Works], [Works]), act, facts, new(Noon)).Allowed);
    }
}
