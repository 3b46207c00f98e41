using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Together;

/// <summary>
/// A team in a circle: who sits there, whose turn it is, the one question, and how far the way of working has come. The
/// time together itself is an <see cref="Encounter"/>, and what is brought an <see cref="AgendaItem"/>, as everywhere.
/// </summary>
public sealed class Circle : IThing<Circle>, IOfFamily, IVersioned
{
    private readonly List<Seat> seats = [];

    private Circle() { }

    /// <exception cref="Refused">The time together is no circle, or it is a family's.</exception>
    public Circle(Encounter session, By by)
    {
        if (session is not { Kind: EncounterKind.Circle, FamilyId: null }) throw new Refused("", "another-relationship");
        (Id, EncounterId, RelationshipId, StepSince) = (Id<Circle>.At(by.At), session.Id, session.RelationshipId, by.At);
    }

    public Id<Circle> Id { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The way of working, by the name of its text; null until one is chosen.</summary>
    public string? Way { get; private set; }

    /// <summary>The step, from 1; 0 until a way is chosen.</summary>
    public int Step { get; private set; }

    /// <summary>Since when this step lasts.</summary>
    public DateTimeOffset StepSince { get; private set; }

    /// <summary>The one question between them.</summary>
    public string? Question { get; private set; }

    /// <summary>What they look at.</summary>
    public Id<AgendaItem>? ItemId { get; private set; }

    /// <summary>Who has the talking piece; whoever has it talks, and nobody else does.</summary>
    public Id<Worker>? PieceWith { get; private set; }

    public int Version { get; private set; }

    /// <summary>Everybody who has a place.</summary>
    public IReadOnlyList<Seat> Seats => seats;

    /// <summary>Those who are here, in the order of the round.</summary>
    public IEnumerable<Seat> Here => seats.Where(s => s.Here).OrderBy(s => s.Place);

    /// <summary>Takes a place in the round, or comes back to it.</summary>
    public void Sits(Id<Worker> worker, bool guest, By by)
    {
        if (seats.Find(s => s.WorkerId == worker) is { } known) known.Is(here: true);
        else seats.Add(new(this, worker, guest, seats.Count, by));
    }

    /// <summary>Is not here, or goes; the talking piece goes on to whoever is next.</summary>
    public void Rises(Id<Worker> worker)
    {
        if (PieceWith == worker) PassOn();
        seats.Find(s => s.WorkerId == worker)?.Is(here: false);
        if (PieceWith == worker) PieceWith = null;
    }

    /// <summary>The talking piece goes to the next one who is here; from the last to the first.</summary>
    public void PassOn()
    {
        var here = Here.ToList();
        PieceWith = here.Count == 0 ? null : here[(here.FindIndex(s => s.WorkerId == PieceWith) + 1) % here.Count].WorkerId;
    }

    /// <exception cref="Refused">There is no such way.</exception>
    public void Begin(Way? way, By by)
    {
        if (way is null) throw new Refused("Way", "choose-one");
        (Way, Step, StepSince) = (way.Code, 1, by.At);
    }

    /// <summary>On to another step of the way that was chosen.</summary>
    public void GoTo(int step, Way way, By by)
    {
        if (way.Code != Way || step < 1 || step > way.Steps.Count) throw new Refused("Step", "choose-one");
        (Step, StepSince) = (step, by.At);
    }

    public void Ask(string? question) => Question = Words.Maybe("Question", question, Words.Line)?.Text;

    /// <summary>What they look at now.</summary>
    /// <exception cref="Refused">It was brought somewhere else.</exception>
    public void LookAt(AgendaItem item) => ItemId = item.RelationshipId == RelationshipId ? item.Id : throw new Refused("", "another-relationship");
}
