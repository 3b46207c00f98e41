using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Demo;

/// <summary>Drawings: one that somebody brought themselves, and one that was photographed at a visit.</summary>
internal sealed partial class Telling
{
    private static readonly Photo Sheet = new("image/jpeg", 900, 600);

    /// <summary>They drew it, and took a photo of it on their own phone.</summary>
    public Task DrawsAsync(int daysAgo, string person, string shows) => OwnAsync(daysAgo, 19, person, (record, with) =>
    {
        record.Add(Attachment.Drawn(with, 0, shows, Sheet, Audience.MyTeam, By(record, with)), Picture("drawing"));
        return Task.CompletedTask;
    });

    /// <summary>The worker keeps a photo with the newest time together until then, and lets them see it.</summary>
    public Task KeepsPhotoAsync(int daysAgo, Hired who, string person, string shows) => OnAsync(daysAgo, who, async record =>
    {
        await record.OpenAsync(family);
        var met = await record.Of<Encounter>().Where(e => e.State == EncounterState.Happened && e.Day <= record.Today).OrderByDescending(e => e.Day).FirstAsync();
        var photo = Attachment.With(met, 0, shows, Sheet, Audience.MyTeam, record.By);
        record.Add(photo, Picture("mornings"));
        record.Add(Release.To(photo.Id, family, people[person], record.By));
        await record.SaveAsync();
    });

    /// <summary>Each is drawn by code.</summary>
    internal static byte[] Picture(string name)
    {
        using var kept = typeof(Telling).Assembly.GetManifestResourceStream($"{typeof(Telling).Namespace}.{name}.jpg")!;
        using var copy = new MemoryStream();
        kept.CopyTo(copy);
        return copy.ToArray();
    }
}
