using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Messages;

/// <summary>
/// One message in the outbox. It has no text and no address: what it says is the same for everybody, and where it goes
/// is asked when it goes. Whoever carries it claims it first, durably, and writes down the handing over before it
/// happens: a message that may have gone is never sent again.
/// </summary>
public sealed class Message : IThing<Message>
{
    /// <summary>Whoever claimed a message and is not heard of for so long has crashed.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>What is released in one go becomes one message.</summary>
    public static readonly TimeSpan Gathers = TimeSpan.FromMinutes(10);

    /// <summary>A message that found no safe moment for so long is let go: whatever waits is seen inside.</summary>
    public static readonly TimeSpan GivesUp = TimeSpan.FromDays(3);

    // Growing waits after each try that failed; after the last there is none.
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(8), TimeSpan.FromHours(24)];

    private Message() { }

    private Message(DateTimeOffset at, bool atOnce) => (Id, State, At, NextAt) = (Id<Message>.At(at), MessageState.Open, at, atOnce ? at : at + Gathers);

    public static Message To(Id<Person> person, DateTimeOffset at) => new(at, false) { PersonId = person };

    public static Message To(Id<Worker> worker, DateTimeOffset at, bool atOnce) => new(at, atOnce) { WorkerId = worker };

    /// <summary>How often it is tried at most.</summary>
    public static int MostTries => Waits.Length + 1;

    public Id<Message> Id { get; private set; }
    public Id<Person>? PersonId { get; private set; }
    public Id<Worker>? WorkerId { get; private set; }
    public MessageState State { get; private set; }
    public Trouble Trouble { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>Not before then.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>Times it was handed over.</summary>
    public int Tries { get; private set; }

    /// <summary>Which program carries it now, and until when others leave it alone.</summary>
    public Guid? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Written down before it is handed over. While it stands, nobody knows whether it went.</summary>
    public DateTimeOffset? HandedAt { get; private set; }

    /// <summary>When it was last handed over: what began to wait after that was not told with it.</summary>
    public DateTimeOffset? HandedLast { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The way it went, or was to go.</summary>
    public Id<ContactPoint>? PointId { get; private set; }

    /// <summary>Whoever keeps the house has seen that it did not arrive.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>Counts every change: of two who claim it at the same moment, one does.</summary>
    public int Turn { get; private set; }

    /// <summary>
    /// Claims it for carrying. One that a crash left behind is taken over; if that crash came after handing it over, it
    /// ends here instead.
    /// </summary>
    /// <returns>Whether it is to be carried now.</returns>
    public bool Claim(Guid by, DateTimeOffset now)
    {
        if (State != MessageState.Open || NextAt > now || (ClaimedUntil > now && ClaimedBy != by)) return false;
        Turn++;
        if (HandedAt is not null)
        {
            End(MessageState.Perhaps, Trouble.BrokeOff, now);
            return false;
        }
        (ClaimedBy, ClaimedUntil) = (by, now + Lease);
        return true;
    }

    /// <summary>Whether this program still holds it.</summary>
    public bool IsClaimedBy(Guid by, DateTimeOffset now) => State == MessageState.Open && ClaimedBy == by && ClaimedUntil > now && HandedAt is null;

    /// <summary>From here on it may have gone. Kept durably before the first byte leaves.</summary>
    public void HandOver(Id<ContactPoint>? point, DateTimeOffset now) => (HandedAt, HandedLast, PointId, Tries, Turn) = (now, now, point, Tries + 1, Turn + 1);

    public void Carried(DateTimeOffset now) => End(MessageState.Carried, Trouble.None, now);

    /// <summary>It went, or did not: nobody knows. It is not sent again.</summary>
    public void PerhapsCarried(DateTimeOffset now) => End(MessageState.Perhaps, Trouble.BrokeOff, now);

    /// <summary>It certainly did not go, and a later try may help; after the last wait it ends.</summary>
    public void ComesBack(Trouble trouble, DateTimeOffset now)
    {
        if (Tries > Waits.Length) End(MessageState.NotDelivered, trouble, now);
        else Rest(trouble, now + Waits[Math.Max(0, Tries - 1)]);
    }

    /// <summary>It certainly did not go, and never will.</summary>
    public void IsRefused(Trouble trouble, DateTimeOffset now) => End(MessageState.NotDelivered, trouble, now);

    /// <summary>The mail server could not be reached at all: a try like any other.</summary>
    public void FoundNobody(DateTimeOffset now)
    {
        Tries++;
        ComesBack(Trouble.NoAnswer, now);
    }

    /// <summary>It may not go at this hour.</summary>
    public void Later(DateTimeOffset until, DateTimeOffset now)
    {
        if (now - At >= GivesUp) NotNeeded(now);
        else Rest(Trouble, until);
    }

    /// <summary>Nothing is to be told any more, or there is no safe way.</summary>
    public void NotNeeded(DateTimeOffset now) => End(MessageState.NotNeeded, Trouble.None, now);

    /// <summary>Something has come to it that cannot wait.</summary>
    public void Hurry(DateTimeOffset now) => (NextAt, Turn) = (now, Turn + 1);

    /// <summary>Whoever keeps the house knows of it.</summary>
    public void Seen(DateTimeOffset now) => (SeenAt, Turn) = (SeenAt ?? now, Turn + 1);

    private void Rest(Trouble trouble, DateTimeOffset until) => (Trouble, NextAt, ClaimedBy, ClaimedUntil, HandedAt, Turn) = (trouble, until, null, null, null, Turn + 1);

    private void End(MessageState state, Trouble trouble, DateTimeOffset now) => (State, Trouble, EndedAt, ClaimedBy, ClaimedUntil, HandedAt, Turn) = (state, trouble, now, null, null, null, Turn + 1);
}
