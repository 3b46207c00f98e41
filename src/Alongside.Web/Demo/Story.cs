using Alongside.Web.Access;
using Alongside.Web.Demo.Families;

namespace Alongside.Web.Demo;

/// <summary>Tells the demo: one organisation, two teams, a dozen staff and ten invented families over eighteen months.</summary>
internal static class Story
{
    /// <returns>Who one can come in as, and what their day is like.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(Engine engine, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var staff = await Staff.HireAsync(engine, now);
        await Reid.TellAsync(new(engine, now), staff);
        await Demir.TellAsync(new(engine, now), staff);
        await Osei.TellAsync(new(engine, now), staff);
        await Benson.TellAsync(new(engine, now), staff);
        await Calloway.TellAsync(new(engine, now), staff);
        await Nowak.TellAsync(new(engine, now), staff);
        await Marsh.TellAsync(new(engine, now), staff);
        await Dunn.TellAsync(new(engine, now), staff);
        await Wrona.TellAsync(new(engine, now), staff);
        await Khoury.TellAsync(new(engine, now), staff);
        await OwnPlaces.TellAsync(new(engine, now), staff);
        await OpenedInNeed.TellAsync(new(engine, now), staff);
        await Supervisions.TellAsync(new(engine, now), staff);
        await Circles.TellAsync(new(engine, now), staff);
        await WorkingWithOthers.TellAsync(new(engine, now), staff);
        await Groups.TellAsync(new(engine, now), staff);
        await new Telling(engine, now).DutyAsync(staff.Maureen, staff.Dela.Team!, staff.Leon, staff.Priya, staff.Dela);
        await new Telling(engine, now).DutyAsync(staff.Grace, staff.Ines.Team!, staff.Saira, staff.Ines);
        await AtTheDoor.TellAsync(engine, now, staff);
        return
        [
            "Dela Hartley      worker, Larch Lane: a trust that broke and was mended",
            "Leon Baptiste     youth worker, Larch Lane: a boy who felt pushed",
            "Priya Raman       early help worker, Larch Lane",
            "Maureen Okafor    supervisor of Larch Lane",
            "Tomasz Zielinski  support planner, Elm Road: a parking space that came first",
            "Saira Malik       family support worker, Elm Road: eleven people around one mother",
            "Ewan Fraser       social worker in his first year, Elm Road",
            "Inês Duarte       young parents' worker, Elm Road",
            "Grace Adeyemi     supervisor of Elm Road",
            "Ruth Kelleher     service lead: opens one family at a time, with a reason",
            "Odile Marchetti   data protection: looks at who opened what, reads no family",
            "Nadia Rahimi      front door: hears who asks for help, reads no family",
            "Sam Whitlock      administrator: keeps the house, reads no family",
            "Wendy Pratt       head of year at a school: sees what she was asked, and nothing else",
        ];
    }
}
