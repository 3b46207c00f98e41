using Alongside.Domain;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>There is no such thing, or it is not theirs to know of. The two are one answer: the same 404.</summary>
public sealed class NotReached() : Exception("Not reached.")
{
    /// <summary>
    /// The family a service lead could give a reason for: the one they named themselves, whether or not there is one,
    /// or one that a reason of theirs has opened before. Null otherwise.
    /// </summary>
    public Id<Family>? MayGiveReasonFor { get; init; }
}
