using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>How are we doing? Five taps on my own phone, my own line over time, and what would make it easier.</summary>
[Needs(May.OurSpace)]
internal sealed class HowModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>The questions that are answered with one tap, in order.</summary>
    public static readonly IReadOnlyList<string> Questions = ["Heard", "Matters", "Way", "Safe"];

    /// <summary>Five answers stand for these points of ten: the middle of each fifth.</summary>
    public static readonly IReadOnlyList<int> Answers = [1, 3, 5, 7, 9];

    [BindProperty] public int? Heard { get; set; }
    [BindProperty] public int? Matters { get; set; }
    [BindProperty] public int? Way { get; set; }
    [BindProperty] public int? Safe { get; set; }

    /// <summary>What would make it easier.</summary>
    [BindProperty] public string? Change { get; set; }

    /// <summary>How often I want to be asked.</summary>
    [BindProperty] public Rhythm? Rhythm { get; set; }

    /// <summary>It was kept just now, and what was said about being safe is answered at once.</summary>
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];
    public Drawn? Mine { get; private set; }

    /// <summary>How my line stands beside where it began, as a phrase's end; null while it is too short.</summary>
    public string? Heading { get; private set; }

    /// <summary>When I last said how it goes.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>What I noticed between us, the newest first.</summary>
    public IReadOnlyList<Rupture> CameBetween { get; private set; } = [];

    /// <summary>What somebody of us noticed and let me read, the newest first: that one line, and how it is now.</summary>
    public IReadOnlyList<(Rupture Rupture, string Who)> Noticed { get; private set; } = [];

    public static string At() => "/our/how";

    /// <summary>How often is for whoever is helped in it to say; where that is the family, for each of them.</summary>
    public bool ChoosesHowOften => Walk is { With.One: var one } && (one.Kind == SideKind.Family || one.Person == Record.Caller.Person);

    public int? Answer(string question) => question switch { "Heard" => Heard, "Matters" => Matters, "Way" => Way, _ => Safe };

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        var me = Record.Caller.Person;
        var between = await Record.Of<Rupture>().OrderByDescending(r => r.WrittenAt).ToListAsync();
        CameBetween = [.. between.Where(r => r.AuthorPersonId == me)];
        Noticed = await NoticedAsync([.. between.Where(r => r.AuthorPersonId != me && r.AuthorId is not null)]);
        if (Walk is not { } walk) return;
        ReadsPicks = await ReadsPicksAsync(walk, WhoReads.TheTeam, WhoReads.TheWorker, WhoReads.NotTheWorker, WhoReads.OnlyMe);
        Reads ??= WhoReads.TheTeam;
        Rhythm ??= walk.With.Rhythm;
        var points = (await Record.Of<CheckIn>().Where(c => c.RelationshipId == walk.Id && c.PersonId == me && c.Side == Whose.Theirs && !c.NotNow).OrderBy(c => c.WrittenAt)
            .Select(c => new { c.Day, c.Height }).ToListAsync()).ConvertAll(c => new LinePoint(c.Day, c.Height));
        var line = new Line(points);
        Last = line.Latest?.Day;
        Heading = line.Heading is { } heading ? Pick.Kebab(heading.ToString()) : null;
        if (LinePicture.Draw(points, line.Baseline, theirs: true, Say["our-line", ("worker", walk.Name ?? "")]) is { } picture) Mine = new(picture);
    }

    private async Task<IReadOnlyList<(Rupture, string)>> NoticedAsync(IReadOnlyList<Rupture> ruptures)
    {
        var who = ruptures.Select(r => r.AuthorId!.Value).Distinct().ToArray();
        var names = who.Length == 0 ? [] : await Record.Workers().Where(w => who.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => FirstName(w.Name));
        return [.. ruptures.Select(r => (r, names[r.AuthorId!.Value]))];
    }

    /// <summary>I say how often I want to be asked; whoever walks with me asks by it.</summary>
    public async Task<IActionResult> OnPostOftenAsync()
    {
        var walk = await OpenToWriteAsync();
        if (!ChoosesHowOften) throw new NotReached();
        Record.Follow(walk.With).AskThem(Rhythm ?? throw new Refused(nameof(Rhythm), "choose-one"));
        return await KeepAsync($"{At()}?with={walk.Id}&done=yes");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) throw new Refused(Questions.FirstOrDefault(q => ModelState[q]?.Errors.Count > 0) ?? "", "between", ("from", 0), ("to", CheckIn.Most));
        var walk = await OpenToWriteAsync();
        var readers = await ReadersAsync(walk, Reads ?? WhoReads.TheTeam);
        if (Heard is null && Matters is null && Way is null && Safe is null && string.IsNullOrWhiteSpace(Change)) throw new Refused("Heard", "nothing-said");
        var form = Look switch { SpaceLook.Easy => CheckInForm.Plain, SpaceLook.Pictures => CheckInForm.Child, _ => CheckInForm.Adult };
        var checkIn = CheckIn.FromThem(walk.With, null, Record.Caller.Person, form, Heard, Matters, Way, Safe, null, Change, readers.Audience, Record.By with { Team = walk.With.TeamId });
        Record.Add(checkIn);
        Give(checkIn.Id, readers.Named);
        return await KeepAsync(LowSafety.ShowsProcedure(Safe) ? NowModel.At() : $"{At()}?with={walk.Id}&done=yes");
    }
}
