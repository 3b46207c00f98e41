using Alongside.Domain.Access;
using Alongside.Domain.Accountability;

namespace Alongside.Web.Demo;

/// <summary>Two who opened a family that is not theirs, with a reason: one has been looked at, one waits.</summary>
internal static class OpenedInNeed
{
    public static async Task TellAsync(Telling telling, Staff staff)
    {
        await OpensAsync(6, staff.Priya, "Halina Nowak", 180 + 11900, "Halina rang the duty phone at night, and Saira is on leave. I read how she likes to be helped.");
        await telling.OnAsync(5, staff.Odile, async record =>
        {
            var opening = (await record.OpeningsWithReasonAsync(0)).Single(o => o.Opener == staff.Priya.Worker.Id);
            record.LookedAt(new Review(opening.Id, opening.Opener, ReviewOutcome.Right, "Priya told Saira the next morning.", familyMayKnow: true, record.By));
            await record.SaveAsync();
        });
        await OpensAsync(1, staff.Ewan, "Shona Reid", 540 + 12600, "The school rang me about Kaia, and nobody at Larch Lane answered the phone.");

        // Whoever names somebody knows the birthday, which lies so many days before the day they were first met.
        Task OpensAsync(int daysAgo, Hired who, string name, int bornDaysAgo, string why) => telling.OnAsync(daysAgo, who, async record =>
        {
            var family = await record.OpenInNeedAsync(name, telling.Day(bornDaysAgo), TypedReason.From("Reason", why));
            record.Page = "families/{id}";
            await record.OpenAsync(family);
        });
    }
}
