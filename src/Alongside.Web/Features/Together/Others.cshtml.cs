using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>Whom my teams work with: other teams of the house, and other agencies.</summary>
[Needs(May.WorkWithOthers)]
internal sealed class OthersModel(Record record) : HousePage(record)
{
    /// <param name="Id">The relationship.</param>
    /// <param name="Own">My own team.</param>
    /// <param name="Other">Whom it works with.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="LookAgain">When both look at what they agreed; null where nobody said.</param>
    /// <param name="Sore">Something came between them that is not mended.</param>
    public sealed record Line(Id<Relationship> Id, string Own, string Other, string? Purpose, DateOnly? LookAgain, bool Sore);

    public IReadOnlyList<Line> With { get; private set; } = [];

    /// <summary>More than one team of mine works with others.</summary>
    public bool SaysWhose => With.Select(w => w.Own).Distinct().Count() > 1;

    public bool IsInATeam => Record.Caller.Viewer.Teams.Count > 0;

    public static string At() => "/together";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var with = await Record.OpenWithOthersAsync();
        if (with.Count == 0) return;
        var names = await Record.NamesOfSidesAsync(with);
        var sore = await Record.Of<Rupture>().IgnoreAutoIncludes().Where(r => r.State != RuptureState.Repaired).Select(r => r.RelationshipId).Distinct().ToListAsync();
        With = [.. with.Select(r => new Line(r.Id, names[r.Id].Own, names[r.Id].Other, r.Purpose, r.AgreementLookAgain, sore.Contains(r.Id))).OrderBy(l => l.Other, StringComparer.CurrentCulture)];
    }
}
