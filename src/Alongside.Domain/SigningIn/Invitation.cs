using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.SigningIn;

/// <summary>
/// A worker asked somebody, in person, whether a way in on their own phone is safe for them, and what came of it: a
/// card that works once, or not now. Of the card's code only a digest is kept.
/// </summary>
public sealed class Invitation : IOfPerson
{
    /// <summary>How long a card works when nobody uses it.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    /// <summary>Below this age somebody decided, with them, that they have a way in of their own; who did is written down.</summary>
    public const int DecidedWithOthersBelow = 16;

    private Invitation() { }

    private Invitation(Id<Person> person, InvitationAnswer answer, By by) =>
        (Id, PersonId, Answer, MadeBy, At) = (Id<Invitation>.At(by.At), person, answer, by.Who, by.At);

    public Id<Invitation> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public InvitationAnswer Answer { get; private set; }
    public Id<Worker> MadeBy { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Who else may see or pick up the phone, as they said.</summary>
    public string? WhoElse { get; private set; }

    /// <summary>Who decided with a young person that they have this, and why.</summary>
    public string? Decided { get; private set; }

    /// <summary>The devices they had before stop with this card.</summary>
    public bool EndsDevices { get; private set; }

    /// <summary>Of the card's code; null where there is no card.</summary>
    public byte[]? Digest { get; private set; }

    public DateTimeOffset? Until { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A later card, or the worker, took it back.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>A card is made.</summary>
    /// <param name="person">Whose way in it is.</param>
    /// <param name="digest">Of its code.</param>
    /// <param name="whoElse">Who else may see the phone; asked before any card.</param>
    /// <param name="decided">Who decided, and why, where they are under sixteen.</param>
    /// <param name="young">They are under sixteen.</param>
    /// <param name="endsDevices">The devices they had before stop now.</param>
    /// <param name="by">The worker who hands it over.</param>
    /// <exception cref="Refused">What must be asked first was not.</exception>
    public static Invitation Card(Id<Person> person, byte[] digest, string? whoElse, string? decided, bool young, bool endsDevices, By by)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(whoElse)) problems.Add(new("WhoElse", "card-who-else"));
        if (young && string.IsNullOrWhiteSpace(decided)) problems.Add(new("Decided", "card-decided", ("age", DecidedWithOthersBelow)));
        var (others, who) = (Words.Maybe("WhoElse", whoElse, Words.Line, problems), Words.Maybe("Decided", decided, Words.Line, problems));
        Refused.If(problems);
        return new(person, InvitationAnswer.Card, by) { WhoElse = others!.Text, Decided = who?.Text, EndsDevices = endsDevices, Digest = digest, Until = by.At + Lasts };
    }

    /// <summary>Not now.</summary>
    /// <exception cref="Refused">What was written cannot be kept.</exception>
    public static Invitation NotNow(Id<Person> person, string? whoElse, By by) =>
        new(person, InvitationAnswer.NotNow, by) { WhoElse = Words.Maybe("WhoElse", whoElse, Words.Line)?.Text };

    /// <summary>Whether the card still opens anything.</summary>
    public bool StandsAt(DateTimeOffset now) => Until > now && UsedAt is null && EndedAt is null;

    /// <summary>Used up, at the moment a device begins.</summary>
    public void Use(DateTimeOffset now)
    {
        if (!StandsAt(now)) throw new Refused("", "card-spent");
        UsedAt = now;
    }

    /// <summary>It stops working; one that was used or is over stays as it was.</summary>
    public void End(DateTimeOffset now)
    {
        if (StandsAt(now)) EndedAt = now;
    }
}
