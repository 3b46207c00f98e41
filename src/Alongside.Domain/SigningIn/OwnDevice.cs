using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.SigningIn;

/// <summary>A phone, tablet or computer on which somebody of a family comes in, and the six digits that open it there and nowhere else.</summary>
public sealed class OwnDevice : IOfPerson
{
    /// <summary>Devices somebody has at once. With <see cref="WrongTries.Most"/> it bounds every guess at one person's digits.</summary>
    public const int Most = 5;

    public const int NameLimit = 60;

    private OwnDevice() { }

    /// <param name="invitation">The card it began with.</param>
    /// <param name="digest">Of the secret that the device keeps.</param>
    /// <param name="pinHash">Of the six digits.</param>
    /// <param name="name">What it is, in words: "Chrome, Android"; null when it does not say.</param>
    /// <param name="at">When it began.</param>
    public OwnDevice(Invitation invitation, byte[] digest, string pinHash, string? name, DateTimeOffset at) =>
        (Id, PersonId, InvitationId, Digest, PinHash, Name, BeganAt, SeenAt, KnowsUntil) = (Id<OwnDevice>.At(at), invitation.PersonId, invitation.Id, digest, pinHash, name, at, at, at);

    public Id<OwnDevice> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public Id<Invitation> InvitationId { get; private set; }
    public byte[] Digest { get; private set; } = [];
    public string PinHash { get; private set; } = "";
    public string? Name { get; private set; }
    public DateTimeOffset BeganAt { get; private set; }

    /// <summary>When it was last opened with its digits.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>Whoever uses this device knows of every other that began until then.</summary>
    public DateTimeOffset KnowsUntil { get; private set; }

    /// <summary>Counts every try, right or wrong: of tries sent side by side one is judged and the others are refused.</summary>
    public int Tries { get; private set; }

    /// <summary>Wrong tries in a row.</summary>
    public int Wrong { get; private set; }

    public DateTimeOffset? WaitsUntil { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The worker who ended it; null when its owner did.</summary>
    public Id<Worker>? EndedBy { get; private set; }

    /// <summary>Too many wrong tries: only a new card helps.</summary>
    public bool IsShut => WrongTries.WaitAfter(Wrong) is null;

    /// <summary>How long it still waits; zero when it may be tried.</summary>
    public TimeSpan WaitAt(DateTimeOffset now) => WaitsUntil > now ? WaitsUntil.Value - now : TimeSpan.Zero;

    /// <summary>Somebody tried the digits.</summary>
    /// <returns>Whether the device opens.</returns>
    public bool Try(bool right, DateTimeOffset now)
    {
        Tries++;
        if (EndedAt is not null || IsShut || WaitAt(now) > TimeSpan.Zero) return false;
        if (right)
        {
            (Wrong, WaitsUntil, SeenAt) = (0, null, now);
            return true;
        }
        Wrong++;
        WaitsUntil = WrongTries.WaitAfter(Wrong) is { Ticks: > 0 } wait ? now + wait : null;
        return false;
    }

    /// <summary>Other digits from now on; whoever asks has just shown the old ones.</summary>
    public void Take(string pinHash) => PinHash = pinHash;

    /// <summary>Its owner calls it something.</summary>
    public void Call(string? name) => Name = Words.Maybe("Name", name, NameLimit)?.Text.Trim();

    /// <summary>Its user has seen every device there is now.</summary>
    public void KnowsOthers(DateTimeOffset now) => KnowsUntil = now;

    /// <summary>It opens nothing any more, and every visit on it ends with it.</summary>
    public void End(DateTimeOffset now, Id<Worker>? by = null)
    {
        if (EndedAt is null) (EndedAt, EndedBy) = (now, by);
    }
}
