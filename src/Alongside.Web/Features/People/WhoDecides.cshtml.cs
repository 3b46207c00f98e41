using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Who decides about a young person: one decision at a time, with who and why. It ends with their age.</summary>
[Needs(May.OpenFamily)]
internal sealed class WhoDecidesModel(Record record) : PersonPage(record)
{
    /// <summary>One decision, until when it stands, whether it still does, and what it names that is still released to them.</summary>
    public sealed record Line(Deciding Deciding, string? Speaker, DateOnly? Until, bool Stands, IReadOnlyList<string> Names);

    private IReadOnlyList<Shareable> released = [];

    [BindProperty] public DecidingKind? Kind { get; set; }
    [BindProperty] public Id<Person>? SpeakerId { get; set; }
    [BindProperty] public string? About { get; set; }

    /// <summary>What whoever speaks for them reads in their place, "Entry:id".</summary>
    [BindProperty(Name = nameof(Things))] public List<string> Things { get; set; } = [];
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public Id<Deciding>? Ends { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public IReadOnlyList<Pick> Others { get; private set; } = [];

    /// <summary>What is released to the young person, and can be named.</summary>
    public IReadOnlyList<Pick> Nameable { get; private set; } = [];

    public override string? KeepsAs => $"who-decides/{Id}";

    public static string At(Id<Person> id) => $"/people/{id}/who-decides";

    public Task OnGetAsync() => ShowAsync();

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite) throw new NotReached();
        await ShowAsync();
        if (SpeakerId is { } speaker && !Others.Any(o => o.Value == speaker.ToString())) throw new Refused(nameof(SpeakerId), "choose-one");
        var named = released.Where(t => Things.Contains(KeyOf(t))).ToList();
        var decided = new Deciding(Id, Person.Born, Kind ?? throw new Refused(nameof(Kind), "choose-one"), SpeakerId, About, [.. named.Select(t => (t.Id, t.Kind))], Why, Record.By);
        if (decided.SpeakerId is { } speaks) await Record.InsistOnSpeakerAsync(speaks, named);
        Record.Add(decided);
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (!MayWrite) throw new NotReached();
        (await Record.OpenAboutAsync(Id, Ends ?? throw new NotReached())).End(Record.By);
        return await DoneAsync();
    }

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        await Record.OpenFamiliesOfAsync(Id);
        var people = await Record.People().OrderBy(p => p.Id).ToDictionaryAsync(p => p.Id, p => p.Called);
        released = await Record.ReleasedToAsync(Id);
        Nameable = [.. released.Select(t => new Pick(KeyOf(t), t.Words))];
        Others = [.. people.Where(p => p.Key != Id).Select(p => new Pick(p.Key.ToString(), p.Value))];
        Lines = [.. (await Record.About<Deciding>().Where(d => d.PersonId == Id).OrderByDescending(d => d.Id).ToListAsync())
            .Select(d => new Line(d, d.SpeakerId is { } who ? people.GetValueOrDefault(who) : null, Person.Born is { } born ? Deciding.Until(born, d.On) : null, d.Stands(Person.Born, Today),
                [.. released.Where(t => d.Things.Any(n => n.ThingId == t.Id)).Select(t => t.Words)]))];
    }

    private static string KeyOf(Shareable thing) => $"{thing.Kind}:{thing.Id}";

    private async Task<IActionResult> DoneAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
