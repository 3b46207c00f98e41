using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>
/// "Could this person step back?", "I'd like someone else", "someone to speak up for me". It goes to whoever looks after
/// the team; the worker it is about never reads it. Where there is nobody else, it says so before anything is written.
/// </summary>
[Needs(May.OurSpace)]
internal sealed class AskModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    [BindProperty(SupportsGet = true)] public AskKind Kind { get; set; } = AskKind.SpeakUp;

    /// <summary>The relationship or the helper it is about.</summary>
    [BindProperty(SupportsGet = true)] public Guid? About { get; set; }

    [BindProperty] public string? Text { get; set; }

    /// <summary>Whom it is about, by name.</summary>
    public string? Name { get; private set; }

    /// <summary>Who hears of it.</summary>
    public IReadOnlyList<Worker> Hears { get; private set; } = [];

    public IReadOnlyList<Ask> Before { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Answerers { get; private set; } = new Dictionary<Guid, string>();

    public override string? KeepsAs => $"our/ask/{Kind}/{About:N}";

    public static string At(AskKind kind, Guid? about = null) => $"/our/ask?kind={kind}{(about is { } id ? $"&about={id:N}" : "")}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        if (Kind is not (AskKind.StepBack or AskKind.SomeoneElse or AskKind.SpeakUp)) throw new NotReached();
        await OpenAsync();
        if (await AboutAsync() is { } walk) Hears = await HearsAsync(walk);
        var (me, kind) = (Record.Caller.Person, Kind);
        Before = await Record.Of<Ask>().Where(a => a.AuthorPersonId == me && a.Kind == kind).OrderByDescending(a => a.WrittenAt).ToListAsync();
        var answered = Before.Where(t => t.AnsweredBy is not null).Select(t => t.AnsweredBy!.Value).ToArray();
        Answerers = await Record.Workers().Where(w => answered.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id.Value, w => FirstName(w.Name));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OpenAsync();
        var walk = await AboutAsync() ?? throw new NotReached();
        var hears = await HearsAsync(walk);
        if (hears.Count == 0) throw new Refused(nameof(Text), "nobody-else-hears");
        var ask = Ask.ForSomebody(walk.With, Kind, About, Name, Text, Record.By);
        Record.Add(ask);
        Give(ask.Id, hears.Select(h => h.Id));
        return await KeepAsync(At(Kind, About));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<Ask> ask)
    {
        await OpenAsync();
        (await Record.OpenAsync(ask)).TakeBack(Record.By);
        return await KeepAsync(At(Kind, About));
    }

    /// <summary>Nobody whom it is about, also where they stand on the family's own list of helpers.</summary>
    private async Task<IReadOnlyList<Worker>> HearsAsync(Walk walk) => [.. (await BesidesAsync(walk))
        .Where(w => Name is null || !(string.Equals(w.FirstName, Name, StringComparison.OrdinalIgnoreCase) || string.Equals(w.Name, Name, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Through whom it comes: the worker it is about, or whoever walks with me first.</summary>
    private async Task<Walk?> AboutAsync()
    {
        if (About is not { } id) return Walk;
        if (Walks.FirstOrDefault(w => w.Id.Value == id) is { } walk)
        {
            Name = walk.Name;
            return walk;
        }
        var helper = new Id<Helper>(id);
        Name = await Record.Of<Helper>().Where(h => h.Id == helper).Select(h => h.Name).FirstOrDefaultAsync() ?? throw new NotReached();
        return Walk;
    }
}
