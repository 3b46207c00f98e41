using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Messages;

/// <summary>Something waits inside for a person or a worker who wants to be told. Several become one message.</summary>
public sealed class Waiting : IThing<Waiting>
{
    private Waiting() { }

    private Waiting(WaitingKind kind, Guid thing, DateOnly? day, DateTimeOffset at) => (Id, Kind, ThingId, Day, At) = (Id<Waiting>.At(at), kind, thing, day, at);

    public static Waiting For(Id<Person> person, WaitingKind kind, Guid thing, DateTimeOffset at, DateOnly? day = null) => new(kind, thing, day, at) { PersonId = person };

    public static Waiting For(Id<Worker> worker, WaitingKind kind, Guid thing, DateTimeOffset at) => new(kind, thing, null, at) { WorkerId = worker };

    public Id<Waiting> Id { get; private set; }
    public WaitingKind Kind { get; private set; }
    public Guid ThingId { get; private set; }
    public Id<Person>? PersonId { get; private set; }
    public Id<Worker>? WorkerId { get; private set; }

    /// <summary>The meeting's day, where it is about one.</summary>
    public DateOnly? Day { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>It was told, or needs no telling any more.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The message that told it, or tried to.</summary>
    public Id<Message>? MessageId { get; private set; }

    /// <summary>It does not wait for the next digest, nor for the morning.</summary>
    public bool AtOnce => Kind is WaitingKind.NotSafe or WaitingKind.OpenedWithReason;

    public void End(DateTimeOffset at, Id<Message>? told = null) => (EndedAt, MessageId) = (EndedAt ?? at, MessageId ?? told);

    /// <summary>The message did not arrive, and somebody wants it tried once more.</summary>
    public void WaitAgain() => (EndedAt, MessageId) = (null, null);
}
