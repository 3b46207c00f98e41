using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>A page about how a team works with another: opens it, and knows what to call both sides.</summary>
internal abstract class OthersPage(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    public Relationship Relationship { get; private set; } = null!;

    /// <summary>The reader's own side.</summary>
    public string Own { get; private set; } = "";

    /// <summary>The other side.</summary>
    public string Other { get; private set; } = "";

    /// <summary>On which side of the relationship the reader stands.</summary>
    public Whose Mine { get; private set; }

    /// <summary>The team that holds it.</summary>
    public Id<Team> Holds => Relationship.TeamId!.Value;

    /// <summary>What the team that holds it is called.</summary>
    public string HoldsName => Mine == Whose.Ours ? Own : Other;

    /// <summary>What the side is called that the relationship names.</summary>
    public string OneName => Mine == Whose.Ours ? Other : Own;

    public override Task ShowAsync() => OpenAsync();

    /// <exception cref="NotReached">It is not their teams', or it is something else.</exception>
    protected async Task OpenAsync()
    {
        if (Relationship is not null) return;
        var relationship = await Record.OpenAsync(Id);
        if (!relationship.IsWithOthers) throw new NotReached();
        (Own, Other) = (await Record.NamesOfSidesAsync([relationship]))[relationship.Id];
        (Mine, Relationship) = (Record.SideIn(relationship), relationship);
    }

    /// <summary>What has ended stays as it was then.</summary>
    /// <exception cref="NotReached">It is not their teams', it is something else, or it has ended.</exception>
    protected async Task OpenToWriteAsync()
    {
        await OpenAsync();
        if (!Record.MayWriteIn(Relationship)) throw new NotReached();
    }

    /// <summary>Whom to ring on the side that the relationship names.</summary>
    protected Task<NamedContact> ThereAsync() => Record.Of<NamedContact>().SingleAsync(c => c.RelationshipId == Id);
}
