using Alongside.Domain;
using Alongside.Domain.Accountability;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>One opening with a typed reason, or a try that met nobody, for whoever looks at it afterwards.</summary>
/// <param name="Id">The reason's id.</param>
/// <param name="Opener">Who typed it.</param>
/// <param name="Who">Their name.</param>
/// <param name="Profession">What they do here.</param>
/// <param name="Family">The family it opened; null for a try that met nobody.</param>
/// <param name="Names">What the family is called, or who is in it; null where that is not the reader's to know.</param>
/// <param name="Words">What they typed.</param>
/// <param name="Review">What somebody made of it; null while it waits.</param>
/// <param name="Reviewer">Who that was.</param>
public sealed record OpenedWithReason(Guid Id, Id<Worker> Opener, string Who, string? Profession, Id<Family>? Family, FoundFamily? Names, DateTimeOffset At, DateTimeOffset Until, string Words, Review? Review, string? Reviewer)
{
    public bool WaitsTooLong(DateOnly today) => Review is null && Domain.Accountability.Review.WaitsTooLong(Clock.DayOf(At), today);
}
