using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>Say again what a group was, for whoever led it. What it is called, its day and place go along to each who came, where they were not written again in their own record.</summary>
[Needs(May.Write)]
internal sealed class EditGroupModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Gathering> Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public string? Together { get; set; }
    [BindProperty] public Id<Worker>? LedWith { get; set; }
    [BindProperty] public int Version { get; set; }

    public Gathering Group { get; private set; } = null!;

    /// <summary>Whoever wrote it says who led it with them: nobody takes themselves out of what they say again.</summary>
    private bool MaySayWhoLed => Group.AuthorId == Record.Caller.Worker;

    /// <summary>Who may have led it too; empty for whoever does not say so.</summary>
    public IReadOnlyList<Pick> Colleagues { get; private set; } = [];

    public override string? KeepsAs => $"group-again/{Id}";

    public static string At(Id<Gathering> id) => $"/groups/{id}/edit";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        await ShowAsync();
        StandingText[] ledWith = MaySayWhoLed ? [new(nameof(LedWith), "group-led-with", Group.LedWithId?.ToString(), id => Colleagues.FirstOrDefault(c => c.Value == id)?.Label ?? id)] : [];
        return
        [
            new(nameof(Name), "group-name", Group.Name), new(nameof(Day), "group-day", Group.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new(nameof(Together), "group-together", Group.Together),
            new(nameof(Place), "group-place", Group.Place), .. ledWith,
        ];
    }

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Name, Day, Place, Together, LedWith, Version) = (Group.Name, Group.Day, Group.Place, Group.Together, Group.LedWithId, Group.Version);
    }

    public override async Task ShowAsync()
    {
        Group = await Record.OpenGroupAsync(Id);
        if (Group.Voided is not null || !Group.IsLedBy(Record.Caller.Worker)) throw new NotReached();
        if (!MaySayWhoLed) return;
        var colleagues = await Pick.OfColleaguesAsync(Record, Group.TeamId is { } team ? [team] : [], but: Group.AuthorId);
        // Whoever led it then may be in that team no more.
        Colleagues = Group.LedWithId is { } other && colleagues.All(c => c.Value != other.ToString()) ? [.. colleagues, new(other.ToString(), (await Record.NamesOfAsync([other]))[other])] : colleagues;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Expect(Group, Version);
        if (!MaySayWhoLed) LedWith = Group.LedWithId;
        var problems = new List<Problem>();
        if (Day is null) problems.Add(new(nameof(Day), "supervision-needs-a-day"));
        if (MaySayWhoLed && LedWith is { } other && other != Group.AuthorId && Colleagues.All(c => c.Value != other.ToString())) problems.Add(new(nameof(LedWith), "choose-one"));
        var before = (Group.Name, Group.Day, Group.Place);
        var along = (await Record.CameTo(Id).ToListAsync()).FindAll(Group.IsAsIn);
        Record.Showed([]); // Each is opened by itself.
        Refused.Into(problems, f => f, () =>
        {
            Group.Say(Name, Day ?? Today, Place, Together, LedWith, Record.By);
            return Group;
        });
        foreach (var one in before == (Group.Name, Group.Day, Group.Place) ? [] : along)
        {
            var relationship = await Record.OpenAsync(one.RelationshipId);
            if (Group.Day < relationship.StartedOn) problems.Add(new(nameof(Day), "group-before-first-hello", ("who", await Record.CalledAsync(relationship))));
            else Group.GoesAlongTo(await Record.OpenAsync(one.Id), relationship, Record.By);
        }
        Refused.If(problems);
        await Record.SaveAsync(GroupModel.At(Id));
        return Redirect(GroupModel.At(Id));
    }
}
