using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Together;

/// <summary>What one of the circle sees in what was brought: many eyes on one question. It goes back to whoever brought it.</summary>
public sealed class GroupThought : IThing<GroupThought>, IOfFamily, IWritten
{
    private GroupThought() { }

    /// <exception cref="Refused">Nothing is looked at, or nothing is said.</exception>
    public GroupThought(Circle circle, string? text, By by)
    {
        if (circle.ItemId is not { } item) throw new Refused("Thought", "circle-looks-at-nothing");
        (Id, ItemId, EncounterId, RelationshipId) = (Id<GroupThought>.At(by.At), item, circle.EncounterId, circle.RelationshipId);
        Text = Words.From("Thought", text, Words.Note).Text;
        (AuthorId, WrittenAt) = (by.Who, by.At);
    }

    public Id<GroupThought> Id { get; private set; }
    public Id<AgendaItem> ItemId { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Text { get; private set; } = "";
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;

    /// <summary>For the circle.</summary>
    public Audience Audience { get; private set; } = Audience.MyTeam;

    /// <summary>No team of the record: the circle's own relationship says who.</summary>
    public Id<Team>? TeamId { get; private set; }

    public Voided? Voided { get; private set; }
}
