using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>
/// A card for somebody's own way in, handed over in person: first the question whether it is safe for them, then a code
/// that is shown once. A lost phone and forgotten digits come here too.
/// </summary>
[Needs(May.Write)]
internal sealed class CardModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? WhoElse { get; set; }
    [BindProperty] public string? Decided { get; set; }
    [BindProperty] public bool EndsDevices { get; set; }

    /// <summary>The language of the card, as they said. Once they are in they choose it themselves.</summary>
    [BindProperty] public Tongue Tongue { get; set; } = Tongue.English;

    /// <summary>Only in the answer that made it.</summary>
    public CardCode? Made { get; private set; }

    /// <summary>Where this site is found: the beginning of the card's address.</summary>
    public string Address => $"{Request.Scheme}://{Request.Host}";

    /// <summary>The last day the card that was just made works.</summary>
    public DateOnly Until { get; private set; }

    public int Devices { get; private set; }

    /// <summary>The last day of a card that nobody has used yet.</summary>
    public DateOnly? WaitsUntil { get; private set; }

    /// <summary>How many things they keep off their own phone.</summary>
    public int KeptOff { get; private set; }

    /// <summary>Somebody decides with them that they have this.</summary>
    public bool Young { get; private set; }

    public static string At(Id<Person> id) => $"/people/{id}/card";

    /// <summary>Where the card's picture leads, in the card's language.</summary>
    public string Opens(string code) => Tongue == Tongue.English ? ComeModel.At(code) : QueryHelpers.AddQueryString(ComeModel.At(code), Spoken.Key, Tongues.CodeOf(Tongue));

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (!Enum.IsDefined(Tongue)) throw new Refused(nameof(Tongue), "choose-one");
        if (!Person.IsAlive) throw new Refused("", "card-for-nobody");
        var code = OwnDevices.DrawCode();
        var card = Invitation.Card(Id, OwnDevices.DigestOf(code), WhoElse, Decided, Young, EndsDevices, Record.By);
        await EndAsync(EndsDevices);
        Record.Add(card);
        await Record.SaveAsync(PersonModel.At(Id));
        (Made, Until) = (code, Clock.DayOf(card.Until!.Value));
        return Page();
    }

    public async Task<IActionResult> OnPostNotNowAsync()
    {
        await ShowAsync();
        Record.Add(Invitation.NotNow(Id, WhoElse, Record.By));
        return await SaveAsync("way-in");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        await ShowAsync();
        await EndAsync(devices: true);
        return await SaveAsync("way-in");
    }

    /// <summary>They asked for what they kept off their phone.</summary>
    public async Task<IActionResult> OnPostPutBackAsync()
    {
        await ShowAsync();
        foreach (var kept in await Off().ToListAsync()) Record.Follow(kept).End(Record.By);
        return await SaveAsync("way-in");
    }

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        await Record.OpenFamiliesOfAsync(Id);
        KeptOff = await Off().CountAsync();
        Devices = await Record.About<OwnDevice>().CountAsync(d => d.PersonId == Id && d.EndedAt == null);
        WaitsUntil = await Waiting(Record.Now).OrderByDescending(i => i.At).Select(i => i.Until).FirstOrDefaultAsync() is { } until ? Clock.DayOf(until) : null;
        Young = Person.AgeOn(Today) is { } age && age.Years < Invitation.DecidedWithOthersBelow;
    }

    /// <summary>Earlier cards stop with a later one; devices when that was asked.</summary>
    private async Task EndAsync(bool devices)
    {
        var now = Record.Now;
        foreach (var card in await Waiting(now).ToListAsync()) Record.Follow(card).End(now);
        if (!devices) return;
        foreach (var device in await Record.About<OwnDevice>().Where(d => d.PersonId == Id && d.EndedAt == null).ToListAsync()) Record.Follow(device).End(now, Record.Caller.Worker);
    }

    private IQueryable<Hiding> Off() => Record.Of<Hiding>().Where(h => h.ByPersonId == Id && h.EndedAt == null);

    private IQueryable<Invitation> Waiting(DateTimeOffset now) => Record.About<Invitation>().Where(i => i.PersonId == Id && i.Until > now && i.UsedAt == null && i.EndedAt == null);
}
