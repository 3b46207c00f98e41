using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Messages;

/// <summary>What a person of a family wants to be told outside, and where. Without one, nothing is ever sent to them.</summary>
public sealed class Wish : IThing<Wish>, IOwn
{
    private Wish() { }

    /// <param name="whose">Whose wish it is.</param>
    /// <param name="at">When it began.</param>
    public Wish(Id<Person> whose, DateTimeOffset at) => (Id, OwnerId, At) = (Id<Wish>.At(at), whose, at);

    public Id<Wish> Id { get; private set; }
    public Id<Person> OwnerId { get; private set; }
    public TellMe Often { get; private set; }

    /// <summary>They also want to hear on the day before a meeting that they may see.</summary>
    public bool DayBefore { get; private set; }

    /// <summary>The way they chose. Whether it is safe is asked each time something is sent.</summary>
    public Id<ContactPoint>? PointId { get; private set; }

    /// <summary>The worker who wrote it down with them; null where they did it themselves.</summary>
    public Id<Worker>? WithId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>They say what they want from now on.</summary>
    /// <exception cref="Refused">They want to be told, and nowhere is said.</exception>
    public void Choose(TellMe often, bool dayBefore, Id<ContactPoint>? point, By by)
    {
        if (!Enum.IsDefined(often)) throw new Refused("Often", "choose-one");
        if (often != TellMe.Never && point is null) throw new Refused("Address", "words-missing");
        (Often, DayBefore, PointId, WithId, At) = (often, dayBefore && often != TellMe.Never, point, by.Worker, by.At);
    }
}
