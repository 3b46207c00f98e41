using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>Were you treated with respect? With my name or without it; without it, it is read only among others.</summary>
[Needs(May.OurSpace)]
internal sealed class AfterModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>For so many days after its end one can say how it was.</summary>
    public const int AfterTheEnd = 90;

    protected override int DaysAfterTheEnd => AfterTheEnd;

    [BindProperty] public Respected? Respected { get; set; }
    [BindProperty] public string? Text { get; set; }

    /// <summary>Without my name.</summary>
    [BindProperty] public bool Unnamed { get; set; }

    /// <summary>After which time together; none for the whole of it.</summary>
    [BindProperty(SupportsGet = true)] public Id<Encounter>? Encounter { get; set; }

    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    /// <summary>The day of the time together it is about.</summary>
    public DateOnly? Day { get; private set; }

    public IReadOnlyList<Pick> ReadsPicks { get; private set; } = [];
    public IReadOnlyList<RespectAnswer> Before { get; private set; } = [];

    public static string At() => "/our/after";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        if (Encounter is { } id) Day = await Record.Of<Encounter>().Where(e => e.Id == id).Select(e => (DateOnly?)e.Day).FirstOrDefaultAsync() ?? throw new NotReached();
        var me = Record.Caller.Person;
        Before = await Record.Of<RespectAnswer>().Where(a => a.AuthorPersonId == me).OrderByDescending(a => a.WrittenAt).ToListAsync();
        if (Walk is { } walk) ReadsPicks = await ReadsPicksAsync(walk, WhoReads.TheWorker, WhoReads.TheTeam, WhoReads.NotTheWorker);
        Reads ??= WhoReads.TheTeam;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        if (Encounter is { } id && !await Record.Of<Encounter>().AnyAsync(e => e.Id == id)) throw new NotReached();
        if (Unnamed)
        {
            await Record.KeepUnnamedAsync(new(new(RandomNumberGenerator.GetBytes(16)), walk.With.TeamId ?? throw new Refused(nameof(Unnamed), "no-team-to-hear"), Respected, Text, Today));
            return Redirect($"{At()}?done=unnamed");
        }
        var readers = await ReadersAsync(walk, Reads ?? WhoReads.TheTeam);
        var answer = new RespectAnswer(walk.With, Encounter, Respected, Text, readers.Audience, Record.By);
        Record.Add(answer);
        Give(answer.Id, readers.Named);
        return await KeepAsync($"{At()}?done=named");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<RespectAnswer> answer)
    {
        await OpenAsync();
        (await Record.OpenAsync(answer)).TakeBack(Record.By);
        return await KeepAsync(At());
    }
}
