using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.CheckIns;

/// <summary>Before the device goes into another hand: who answers, and how the questions look.</summary>
[Needs(May.Write)]
internal sealed class HandOverModel(Record record, Visits visits) : HousePage(record)
{
    /// <summary>Somebody who may answer, and how the questions looked for them last time.</summary>
    public sealed record Answerer(Id<Person> Id, string Called, CheckInForm? LastTime);

    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty(SupportsGet = true)] public Id<Encounter>? Encounter { get; set; }
    [BindProperty] public Id<Person>? Person { get; set; }

    /// <summary>A <see cref="CheckInForm"/>, or <see cref="AsLastTime"/>.</summary>
    [BindProperty] public string? Form { get; set; }

    public const string AsLastTime = "last";

    public IReadOnlyList<Answerer> Answerers { get; private set; } = [];

    public static string At(Id<Relationship> id, Id<Encounter>? encounter = null) =>
        $"/relationships/{id}/hand-over" + (encounter is { } about ? $"?encounter={about}" : "");

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var relationship = await Record.OpenAsync(Id);
        if (relationship.FamilyId is not { } family) throw new NotReached();
        await Record.OpenAsync(family);
        var today = Today;
        var members = await Record.Of<Member>().Where(m => m.Until == null || m.Until > today).Select(m => m.PersonId).ToListAsync();
        var people = await Record.People().Where(p => p.DiedOn == null && members.Contains(p.Id)).ToListAsync();
        var forms = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id && c.Side == Whose.Theirs && !c.NotNow && c.PersonId != null)
            .OrderBy(c => c.WrittenAt).Select(c => new { c.PersonId, c.Form }).ToListAsync();
        Answerers = [.. people.OrderByDescending(p => p.Id == relationship.One.Person).ThenBy(p => p.BegunAt)
            .Select(p => new Answerer(p.Id, p.Called, forms.LastOrDefault(f => f.PersonId == p.Id)?.Form))];
        Person ??= forms.Select(f => f.PersonId).LastOrDefault(p => Answerers.Any(a => a.Id == p)) ?? (Answerers.Count > 0 ? Answerers[0].Id : null);
        Form ??= Answerers.Any(a => a.LastTime is not null) ? AsLastTime : nameof(CheckInForm.Adult);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var answers = Answerers.FirstOrDefault(a => a.Id == Person) ?? throw new Refused(nameof(Person), "choose-one");
        var form = Form == AsLastTime ? answers.LastTime ?? CheckInForm.Adult
            : Enum.TryParse<CheckInForm>(Form, out var chosen) && Enum.IsDefined(chosen) ? chosen
            : throw new Refused(nameof(Form), "choose-one");
        if (Encounter is { } about && (await Record.OpenAsync(about)).RelationshipId != Id) throw new NotReached();
        await visits.HandOverAsync(HttpContext, Record.Caller, CheckInModel.At(Id), new(answers.Id, Encounter, form));
        return Redirect(CheckInModel.At(Id));
    }
}
