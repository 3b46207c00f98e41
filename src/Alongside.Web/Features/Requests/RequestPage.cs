using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Requests;

/// <summary>A page about one request, and about the family it is about where that stands open to the reader.</summary>
internal abstract class RequestPage(Record record) : HousePage(record)
{
    [FromRoute] public Id<HelpRequest> Id { get; set; }

    public HelpRequest Heard { get; private set; } = null!;

    /// <summary>Null where nobody has said whom it is about, and where the reader does not reach them.</summary>
    public Family? Family { get; private set; }

    /// <summary>What to call whoever it is about.</summary>
    public string? About { get; private set; }

    /// <summary>Somebody around a family: a helper whom they named, or a worker of ours.</summary>
    /// <param name="Name">Their name.</param>
    /// <param name="Does">What they do.</param>
    /// <param name="Helper">Null for a worker.</param>
    /// <param name="Trusted">Close to them, or helpful in their words.</param>
    public sealed record IsAround(string Name, string? Does, Id<Helper>? Helper, bool Trusted);

    /// <summary>Who is around this family already: helpers they name, and workers of ours. Empty where the family does not stand open.</summary>
    public IReadOnlyList<IsAround> Around { get; private set; } = [];

    /// <summary>How many are around them where only that is known: at the front door.</summary>
    private int aroundAtTheDoor;

    /// <summary>How many of those around them stand in the record.</summary>
    public int AroundKnown => Around.Count > 0 ? Around.Count : aroundAtTheDoor;

    /// <summary>How many are around them, as far as anybody said.</summary>
    public int AroundCount => AroundKnown > 0 ? AroundKnown : Heard.WhoHelps is null ? 0 : 1;

    protected async Task HearAsync()
    {
        Heard = await Record.HearAsync(Id);
        About = Heard.About;
        Family = await Record.FamilyOfAsync(Heard);
        if (Family is null) return;
        var people = await Record.People().ToListAsync();
        About = people.Find(p => p.Id == Heard.PersonId)?.Called ?? Family.Called ?? About;
        var helpers = await Record.Of<Helper>().Where(h => h.Until == null).ToListAsync();
        var today = Today;
        var holders = await Record.Of<Relationship>().Where(r => r.EndedOn == null).ToListAsync();
        var names = await Record.NamesOfAsync(holders.Select(r => r.HeldOn(today)).OfType<Id<Domain.Organisations.Worker>>());
        Around =
        [
            .. helpers.OrderBy(h => h.Closeness is not Closeness.Close).ThenBy(h => h.IsProfessional).Select(h => new IsAround(h.Name, h.Does, h.Id, h.Helpful == Helpfulness.Helpful || h.Closeness == Closeness.Close)),
            .. names.Values.Order(StringComparer.CurrentCulture).Select(n => new IsAround(n, null, null, false)),
        ];
    }

    /// <summary>What is left of earlier times: to the front door in numbers; nothing where the family does not stand open.</summary>
    protected async Task<EarlierTimes> EarlierAsync()
    {
        if (Family is null)
        {
            if (await Record.EarlierAtTheDoorAsync(Heard) is not { } known) return default;
            aroundAtTheDoor = known.Around;
            return known.Earlier;
        }
        var (id, at) = (Id, Heard.AskedAt);
        var ended = await Record.Of<Relationship>().Where(r => r.EndedOn != null).Select(r => r.EndedOn!.Value).ToListAsync();
        var asked = await Record.RequestsAbout(Family).Where(r => r.Id != id && r.AskedAt < at).Select(r => r.AskedOn).ToListAsync();
        var understood = await Record.Of<NotUnderstood>().AnyAsync(n => n.RequestId == id) || await Record.OfRequest<RequestDecision>(Heard).AnyAsync(d => d.NotUnderstood != null);
        return new(EarlierTimes.IsAgain(Heard.AskedOn, ended.Concat(asked)), understood, (await OpenWorries.OfAsync(Record)).Count);
    }
}
