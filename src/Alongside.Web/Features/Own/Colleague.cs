using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;

namespace Alongside.Web.Features.Own;

/// <summary>Something of one's own is shown to somebody of one's own teams, and to nobody an address could name.</summary>
internal static class Colleague
{
    /// <exception cref="Refused">They are in no team of the reader's today.</exception>
    public static async Task<Id<Worker>> AmongAsync(Record record, Id<Worker> chosen) =>
        (await record.ColleaguesAsync()).Any(c => c.Id == chosen) ? chosen : throw new Refused("ShowTo", "show-to-a-colleague");
}
