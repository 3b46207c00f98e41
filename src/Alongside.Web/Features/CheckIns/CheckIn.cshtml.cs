using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>
/// How are we doing? The person's own page, on a device handed over: at most five taps, and "not now" is as good an
/// answer as any. A worker may also ask aloud and write down what they hear.
/// </summary>
[HandedOver]
internal sealed class CheckInModel(Record record, Visits visits, Phrases phrases) : HousePage(record)
{
    /// <summary>Five faces stand for these points of ten: the middle of each fifth.</summary>
    public static readonly IReadOnlyList<int> Faces = CheckIn.Taps;

    /// <summary>The questions that are answered with a face, in order.</summary>
    public static readonly IReadOnlyList<string> Questions = ["Heard", "Matters", "Way", "Safe"];

    [FromRoute] public Id<Relationship> Id { get; set; }

    // Asked aloud, by a worker with their own visit; a device handed over never takes these from the address.
    [BindProperty(SupportsGet = true)] public Id<Person>? Person { get; set; }
    [BindProperty(SupportsGet = true)] public Id<Encounter>? Encounter { get; set; }

    /// <summary>The person may change how the questions look.</summary>
    [BindProperty(SupportsGet = true)] public CheckInForm? Form { get; set; }

    [BindProperty] public int? Heard { get; set; }
    [BindProperty] public int? Matters { get; set; }
    [BindProperty] public int? Way { get; set; }
    [BindProperty] public int? Safe { get; set; }

    /// <summary>Anything you'd change: <c>no</c>, <c>say</c>, <c>later</c>.</summary>
    [BindProperty] public string? Would { get; set; }

    [BindProperty] public string? Change { get; set; }

    /// <summary>With pictures there is one question a page: 1–5, then 6 for saying what.</summary>
    [BindProperty] public int Step { get; set; } = 1;

    public bool IsHandedOver => Record.Caller.Handed is not null;
    public CheckInForm Shape { get; private set; } = CheckInForm.Adult;
    public string Worker => Record.Caller.Name.Split(' ', 2)[0];
    public string? Called { get; private set; }
    public string? Team { get; private set; }
    public WhatToDo? Organisation { get; private set; }
    public bool IsDone { get; private set; }
    public bool SaidNotSafe { get; private set; }

    public static string At(Id<Relationship> id) => $"/check-in/{id}";

    public int? Answer(string question) => question switch { "Heard" => Heard, "Matters" => Matters, "Way" => Way, _ => Safe };

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await OpenAsync();
        if (Person is { } who) Called = (await Record.OpenAsync(who)).Called;
        if (relationship.TeamId is { } team) Team = await Record.Teams().Where(t => t.Id == team).Select(t => t.Name).FirstOrDefaultAsync();
        Organisation = await Record.WhatToDoAsync(Tongues.Of(phrases));
    }

    /// <summary>The answers, whole and at once.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) throw new Refused(Questions.FirstOrDefault(q => ModelState[q]?.Errors.Count > 0) ?? "", "between", ("from", 0), ("to", CheckIn.Most));
        return await KeepAsync(Answered);
    }

    /// <summary>With pictures: one more face. Somebody who is not safe is not asked anything further.</summary>
    public async Task<IActionResult> OnPostNextAsync()
    {
        if (Would is "no" or "later" || Step > Questions.Count + 1 || LowSafety.ShowsProcedure(Safe)) return await OnPostAsync();
        if (IsHandedOver && Questions.Any(q => Answer(q) is not null)) await KeepSoFarAsync();
        Step = Math.Clamp(Step + 1, 1, Questions.Count + 2);
        await ShowAsync();
        return Page();
    }

    public Task<IActionResult> OnPostNotNowAsync() => KeepAsync(relationship => CheckIn.SaidNotNow(relationship, Encounter, Person, Audience.MyTeam, Record.By));

    private async Task<IActionResult> KeepAsync(Func<Relationship, CheckIn> make)
    {
        var relationship = await OpenAsync();
        await InsistOnFamilyAsync(relationship);
        var checkIn = await PutAsync(make(relationship));
        var back = Encounter is { } about ? $"/encounters/{about}" : $"/relationships/{Id}";
        await Record.SaveAsync(back);
        (IsDone, SaidNotSafe) = (true, LowSafety.ShowsProcedure(checkIn.Safe));
        if (SaidNotSafe) Organisation = await Record.WhatToDoAsync(Tongues.Of(phrases));
        if (!IsHandedOver) return SaidNotSafe ? Page() : Redirect(back);
        await GiveBackAsync();
        return Page();
    }

    private CheckIn Answered(Relationship relationship) => CheckIn.FromThem(relationship, Encounter, Person, Shape, Heard, Matters, Way, Safe,
        Would switch { "no" => false, "say" or "later" => true, _ => null }, Would == "say" ? Change : null, Audience.MyTeam, Record.By);

    /// <summary>Every tap is kept as it is made.</summary>
    private async Task KeepSoFarAsync()
    {
        var relationship = await OpenAsync();
        await InsistOnFamilyAsync(relationship);
        await PutAsync(Answered(relationship));
        await Record.SaveAsync();
    }

    /// <summary>With pictures it goes on where the last tap on this device was; everything else is a check-in of its own.</summary>
    private async Task<CheckIn> PutAsync(CheckIn answered)
    {
        var begun = IsHandedOver && answered is { NotNow: false, Form: CheckInForm.Child } ? await BegunAsync(answered) : null;
        if (begun is null)
        {
            Record.Add(answered);
            return answered;
        }
        Record.Follow(begun).GoOn(answered);
        return begun;
    }

    private async Task<CheckIn?> BegunAsync(CheckIn answered)
    {
        var since = (await visits.StandingAsync(Record.Caller.Worker)).First(v => v.Id == Record.Caller.Visit).BeganAt;
        return await Record.Of<CheckIn>()
            .Where(c => c.RelationshipId == Id && c.PersonId == answered.PersonId && c.EncounterId == answered.EncounterId && c.AuthorId == answered.AuthorId
                && c.Form == CheckInForm.Child && c.Side == Whose.Theirs && !c.NotNow && c.WouldChange == null && c.WrittenAt >= since)
            .OrderByDescending(c => c.WrittenAt).FirstOrDefaultAsync();
    }

    private async Task<Relationship> OpenAsync()
    {
        var relationship = await Record.OpenOfFamilyAsync(Id);
        if (Record.Caller.Handed is { } handed) (Person, Encounter) = (handed.Person, handed.Encounter);
        else Person ??= relationship.One.Person;
        Shape = Form is { } form && Enum.IsDefined(form) ? form : Record.Caller.Handed?.Form ?? CheckInForm.Adult;
        return relationship;
    }

    /// <summary>Whoever answers belongs to this family, and the time together to this relationship.</summary>
    private async Task InsistOnFamilyAsync(Relationship relationship)
    {
        if (Person is { } who && who != relationship.One.Person && !await Record.Of<Member>().AnyAsync(m => m.PersonId == who)) throw new NotReached();
        if (Encounter is { } about && !await Record.Of<Encounter>().AnyAsync(e => e.Id == about && e.RelationshipId == Id)) throw new NotReached();
    }

    private async Task GiveBackAsync()
    {
        if (Record.Caller.Visit is { } visit) await visits.EndAsync(visit);
        await HttpContext.SignOutAsync(Visits.Scheme);
    }
}
