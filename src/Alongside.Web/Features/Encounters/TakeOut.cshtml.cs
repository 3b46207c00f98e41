using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>Takes one thing out of use that was written by mistake, for the wrong family perhaps, and says why. What it was stays in the history.</summary>
[Needs(May.Write)]
internal sealed class TakeOutModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>What kind of thing: aim, step, promise, back, item.</summary>
    [FromRoute] public string What { get; set; } = "";

    [FromRoute] public Guid Thing { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The words that would go.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Where it stood.</summary>
    public string Back => What == "item" ? AgendaModel.At(Id) : TogetherModel.At(Id);

    public override string? KeepsAs => $"take-out/{What}/{Thing:N}";

    public static string At<T>(Id<Relationship> id, string what, Id<T> thing) => $"/relationships/{id}/take-out/{what}/{thing}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        (await OpenAsync())(Why, Record.By);
        await Record.SaveAsync(Back);
        return Redirect(Back);
    }

    public override Task ShowAsync() => OpenAsync();

    /// <summary>Opens it and knows its words; answers how it goes.</summary>
    /// <exception cref="NotReached">It is not theirs to take out: what a person of the family wrote, they take back themselves.</exception>
    private async Task<Action<string?, By>> OpenAsync()
    {
        await MeetAsync(Id);
        switch (What)
        {
            case "aim":
                var aim = This(await Record.OpenAsync(new Id<Aim>(Thing)), a => a.RelationshipId, a => [a.AuthorId], a => a.Text);
                return aim.Void;
            case "step":
                var step = This(await Record.OpenAsync(new Id<Step>(Thing)), s => s.RelationshipId, s => [s.AuthorId], s => s.Text);
                return step.Void;
            case "promise":
                var promise = This(await Record.OpenAsync(new Id<Promise>(Thing)), p => p.RelationshipId, p => [p.AuthorId, p.WorkerId], p => p.Text);
                return promise.Void;
            case "back":
                var back = This(await Record.OpenAsync(new Id<ComingBack>(Thing)), c => c.RelationshipId, c => [c.AuthorId, c.WorkerId], c => c.About);
                return back.Void;
            case "item":
                var item = This(await Record.OpenAsync(new Id<AgendaItem>(Thing)), i => i.AuthorPersonId is null ? i.RelationshipId : default, i => [i.AuthorId], i => i.Text);
                return item.Void;
            default: throw new NotReached();
        }
    }

    private T This<T>(T thing, Func<T, Id<Relationship>> of, Func<T, IEnumerable<Id<Worker>?>> theirs, Func<T, string> words) where T : IWritten
    {
        if (of(thing) != Id || thing.Voided is not null || !TakingOut.Is(Record.Caller.Viewer, Relationship, Today, theirs(thing))) throw new NotReached();
        Words = words(thing);
        return thing;
    }
}
