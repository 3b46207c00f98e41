using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Supervision;

/// <summary>The way back from what was carried in to where it comes from, for whoever may read it there.</summary>
internal static class WayBack
{
    /// <param name="record">The door.</param>
    /// <param name="carried">What was carried in.</param>
    /// <param name="shown">The items that the page shows; of others nothing is asked.</param>
    public static async Task<IReadOnlyDictionary<Id<AgendaItem>, string>> OfAsync(Record record, IReadOnlyList<Carried> carried, IEnumerable<Id<AgendaItem>> shown)
    {
        var items = shown.ToHashSet();
        var waiting = carried.Where(c => items.Contains(c.ItemId)).ToList();
        var may = await record.MayFollowAsync(waiting);
        return waiting.Where(c => may.Contains(c.ThingId)).ToDictionary(c => c.ItemId, To);
    }

    private static string To(Carried carried) => carried.From switch
    {
        CarriedFrom.Encounter => $"/encounters/{carried.ThingId:N}",
        CarriedFrom.Rupture => $"/ruptures/{carried.ThingId:N}",
        CarriedFrom.Journal => $"/own/journal/{carried.ThingId:N}",
        CarriedFrom.HowItGoes => $"/relationships/{carried.ThingId:N}/check-ins",
        _ => $"/exercises/run/{carried.ThingId:N}",
    };
}
