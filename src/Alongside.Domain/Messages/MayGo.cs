using Alongside.Domain.People;

namespace Alongside.Domain.Messages;

/// <summary>
/// Whether a message may go, asked at the moment it would: never when it was put into the outbox. Anything that is not
/// known to be safe is not.
/// </summary>
public static class MayGo
{
    /// <summary>Nobody's phone lights up before and after these hours, on the clock where they are.</summary>
    public const int QuietUntilHour = 8, QuietFromHour = 20;

    /// <summary>Between two messages to somebody who wants to hear soon.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromHours(4);

    /// <summary>Between two to somebody who wants at most one a day.</summary>
    public static readonly TimeSpan BetweenDaily = TimeSpan.FromHours(20);

    /// <param name="facts">What is known of them now.</param>
    /// <param name="now">The server's moment.</param>
    /// <param name="here">The same on the clock where they are.</param>
    public static Passage To(ForPerson facts, DateTimeOffset now, DateTime here)
    {
        if (facts is not { Wish: { Often: not TellMe.Never } wish, Point: { Kind: ContactKind.Email or ContactKind.TextMessage } point, ComesIn: true, Waits: true }) return Passage.Never;
        if (wish.OwnerId != facts.Person || wish.PointId != point.Id) return Passage.Never;
        var reaching = Safe.ToReach(point, facts.Person, here);
        if (reaching is Reaching.NotSafe or Reaching.NotTheirs) return Passage.Never;
        if (facts.Alike.Any(other => IsBarred(other, facts.Person))) return Passage.Never;
        var notNow = reaching == Reaching.NotNow || facts.Alike.Any(other => Safe.ToReach(other, facts.Person, here) == Reaching.NotNow);
        return notNow || IsQuiet(here) || IsTooSoon(wish.Often, facts.ToldLast, now) ? Passage.Later : Passage.Now;
    }

    /// <inheritdoc cref="To(ForPerson, DateTimeOffset, DateTime)"/>
    public static Passage To(ForWorker facts, DateTimeOffset now, DateTime here)
    {
        if (facts is not { Mail: { Often: not TellMe.Never, Address: not null } mail, WorksHere: true, Waits: true }) return Passage.Never;
        if (facts.AtOnce) return Passage.Now;
        return IsQuiet(here) || here.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsTooSoon(mail.Often, facts.ToldLast, now) ? Passage.Later : Passage.Now;
    }

    /// <summary>The same address was once said not to be safe, or is also somebody else's: who reads it there is not known.</summary>
    private static bool IsBarred(ContactPoint other, Id<Person> person) =>
        !other.IsSafe || other.NotSafeSince is not null || (other.PersonId != person && other.Voided is null);

    private static bool IsQuiet(DateTime here) => here.Hour is < QuietUntilHour or >= QuietFromHour;

    private static bool IsTooSoon(TellMe often, DateTimeOffset? last, DateTimeOffset now) => last is { } told && now - told < (often == TellMe.Daily ? BetweenDaily : Between);
}
