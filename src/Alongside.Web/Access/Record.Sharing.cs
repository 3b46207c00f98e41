using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>The door for a professional of another agency: what a standing sharing decision names, and nothing else.</summary>
public sealed partial class Record
{
    /// <summary>What the partner who asks was asked, while it stands: the newest first.</summary>
    public async Task<IReadOnlyList<Sharing>> AskedOfMeAsync()
    {
        if (!Permissions.Allows(caller.Role, May.AnswerWhatIsAsked)) throw new NotReached();
        var (me, today) = (caller.Worker, Today);
        var asked = await WithTheirAgency().AsNoTracking().Where(s => s.PartnerId == me && s.EndedAt == null && s.From <= today && (s.Until == null || s.Until >= today)).OrderByDescending(s => s.Id).ToListAsync();
        var open = new List<Sharing>();
        foreach (var sharing in asked)
            if (await AdmitsAsync(sharing.FamilyId!.Value)) open.Add(sharing);
        return open;
    }

    /// <summary>What a sharing names, in words; what was taken out of use or hidden since is not there.</summary>
    public async Task<IReadOnlyList<Shareable>> NamedInAsync(Sharing sharing)
    {
        var named = new List<Shareable>();
        foreach (var thing in sharing.Things)
            if (Kinds.TryGetValue(thing.Kind, out var open) && await open(this, sharing.FamilyId!.Value, thing.ThingId) is { } what) named.Add(what);
        return named;
    }

    /// <summary>As <see cref="Sharing.IsWith"/>: whoever comes from another agency by now reads nothing that was decided for the one before.</summary>
    private IQueryable<Sharing> WithTheirAgency() => db.Set<Sharing>().Where(s => !db.Set<Worker>().Any(w => w.Id == s.PartnerId && w.Agency != null && w.Agency != s.Agency));

    /// <summary>The sharing of this family with the partner who asks, as far as it stands.</summary>
    private async Task<Stretch?> SharingAsync(Id<Family> family)
    {
        var (me, today) = (caller.Worker, Today);
        var sharing = await WithTheirAgency().IgnoreAutoIncludes().Where(s => s.FamilyId == family && s.PartnerId == me && s.EndedAt == null && s.From <= today && (s.Until == null || s.Until >= today))
            .OrderBy(s => s.Id).Select(s => new { s.From, s.Until }).FirstOrDefaultAsync();
        return sharing is null ? null : new(Clock.StartOf(sharing.From), sharing.Until is { } last ? Clock.StartOf(last.AddDays(1)) : null, null);
    }
}
