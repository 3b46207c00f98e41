using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>A page about one relationship between colleagues: opens it, and knows what to call both.</summary>
internal abstract class HoldingPage(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    public Relationship Relationship { get; private set; } = null!;

    /// <summary>Who is held.</summary>
    public Id<Worker> HeldId { get; private set; }

    /// <summary>Who holds them.</summary>
    public Id<Worker> HolderId { get; private set; }

    public string HeldName { get; private set; } = "";
    public string HolderName { get; private set; } = "";

    /// <summary>The reader is the one who is held.</summary>
    public bool IAmHeld => HeldId == Record.Caller.Worker;

    public Id<Worker> Me => Record.Caller.Worker;

    /// <summary>The other of the two.</summary>
    public string Other => IAmHeld ? HolderName : HeldName;

    /// <summary>Whose things the reader brings: what the one who is held brings comes first.</summary>
    public Whose Mine => IAmHeld ? Whose.Theirs : Whose.Ours;

    public override Task ShowAsync() => OpenAsync();

    /// <exception cref="NotReached">It is not theirs, or it is a family's.</exception>
    protected async Task OpenAsync()
    {
        if (Relationship is not null) return;
        var relationship = await Record.OpenAsync(Id);
        if (relationship is not { FamilyId: null, One.Worker: { } held } || relationship.Holdings.MaxBy(h => (h.From, h.Id)) is not { } holding) throw new NotReached();
        (HeldId, HolderId) = (held, holding.WorkerId);
        var names = await Record.NamesOfAsync([held, holding.WorkerId]);
        (HeldName, HolderName) = (names[held].Split(' ', 2)[0], names[holding.WorkerId].Split(' ', 2)[0]);
        Relationship = relationship;
    }

    /// <summary>What has ended stays as it was then.</summary>
    /// <exception cref="NotReached">It is not theirs, it is a family's, or it has ended.</exception>
    protected async Task OpenToWriteAsync()
    {
        await OpenAsync();
        if (!Record.MayWriteIn(Relationship)) throw new NotReached();
    }
}
