using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Requests;

/// <summary>How the door is doing: who asks, how long they wait, what comes of it. Numbers that name nobody and rank nobody.</summary>
[Needs(May.SeeTheDoor)]
internal sealed class TheDoorModel(Record record, Phrases phrases) : HousePage(record)
{
    public DoorPicture Picture { get; private set; } = null!;

    public static string At() => "/requests/picture";

    public async Task OnGetAsync() => Picture = await Record.TheDoorAsync();

    /// <summary>A number, or why there is none.</summary>
    public string Said(int? number) => number is { } known ? known.ToString(phrases.Culture) : phrases["door-few"];

    public IEnumerable<(string Heading, IEnumerable<(string What, int? Number)> Lines)> Lists =>
    [
        ("door-who", Picture.ByWho.Select(l => (phrases[$"asked-by-{Pick.Kebab(l.Who.ToString())}"], l.Number))),
        ("door-how", Picture.ByHow.Select(l => (phrases[$"door-{Pick.Kebab(l.How.ToString())}"], l.Number))),
        ("door-need", Picture.ByNeed.Select(l => (phrases[$"short-{Pick.Kebab(l.What.ToString())}"], l.Number))),
        ("door-way", Picture.ByWay.Select(l => (phrases[$"way-{Pick.Kebab(l.Way.ToString())}"], l.Number))),
    ];
}
