using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>My story, told once: read it, and say so. Opening it marks nothing.</summary>
[Needs(May.OpenFamily)]
internal sealed class StoryModel(Record record) : PersonPage(record)
{
    public sealed record Telling(Id<StoryVersion> Id, int Number, DateTimeOffset WrittenAt);

    /// <summary>An earlier telling; the newest when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "version")] public int? Number { get; set; }

    public StoryVersion Story { get; private set; } = null!;
    public IReadOnlyList<Telling> Tellings { get; private set; } = [];

    /// <summary>Who has read this telling, and when.</summary>
    public IReadOnlyList<(string Name, DateTimeOffset At)> Readers { get; private set; } = [];

    /// <summary>What they drew in their own space.</summary>
    public IReadOnlyList<Attachment> Drawn { get; private set; } = [];

    public string Author { get; private set; } = "";
    public bool ReadByMe { get; private set; }
    public ReadByName? ByName { get; private set; }
    public Id<Family> Family { get; private set; }

    public static string At(Id<Person> id) => $"/people/{id}/story";

    public static string At(Id<Person> id, int number) => $"/people/{id}/story?version={number}";

    public bool IsNewest => Tellings[0].Id == Story.Id;

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        Family = Record.OpenFamily ?? (await Record.OpenFamiliesOfAsync(Id))[0].Id;
        ByName = await Record.ReadersAsync();
        Drawn = await Record.Of<Attachment>().Where(a => a.AuthorPersonId == Id).OrderByDescending(a => a.Id).ToListAsync();
        Record.Saw(Family, Drawn.Select(a => a.Id.Value));
        Tellings = await Record.About<StoryVersion>().Where(s => s.PersonId == Id).OrderByDescending(s => s.Number).ThenByDescending(s => s.Id)
            .Select(s => new Telling(s.Id, s.Number, s.WrittenAt)).ToListAsync();
        var chosen = (Number is { } number ? Tellings.FirstOrDefault(t => t.Number == number) : Tellings.Count > 0 ? Tellings[0] : null) ?? throw new NotReached();
        Story = await Record.About<StoryVersion>().SingleAsync(s => s.Id == chosen.Id);
        var reads = await Record.About<StoryRead>().Where(r => r.StoryId == chosen.Id).Select(r => new { r.WorkerId, r.At }).ToListAsync();
        var workers = reads.Select(r => r.WorkerId).Concat(Story.AuthorId is { } with ? [with] : []).Distinct().ToArray();
        var names = await Record.Workers().Where(w => workers.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name);
        Readers = [.. reads.OrderBy(r => r.At).Select(r => (names[r.WorkerId], r.At))];
        Author = Story.AuthorId is { } author ? names[author] : Person.Called;
        ReadByMe = Story.AuthorId == Record.Caller.Worker || reads.Any(r => r.WorkerId == Record.Caller.Worker);
    }

    /// <summary>"I have read it."</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (!ReadByMe) Record.Add(new StoryRead(Story, Record.By));
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
