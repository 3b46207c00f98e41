using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ours;

/// <summary>Something in a person's own week that they put there: the dentist, a shift, a day to rest.</summary>
public sealed class WeekLine : IThing<WeekLine>, IOfFamily, IWritten
{
    private WeekLine() { }

    public WeekLine(Relationship relationship, string? text, DateOnly? day, int? fromMinute, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("Text", text, Words.Line, problems);
        if (day is null) problems.Add(new("Day", "which-day"));
        else if (day < by.Day) problems.Add(new("Day", "day-behind"));
        Refused.If(problems);
        (Id, RelationshipId, FamilyId) = (Id<WeekLine>.At(by.At), relationship.Id, relationship.FamilyId);
        (Text, Day, FromMinute) = (words!.Text, day!.Value, fromMinute);
        (AuthorPersonId, WrittenAt, Audience, TeamId) = (by.Person, by.At, audience, relationship.TeamId);
    }

    public Id<WeekLine> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Text { get; private set; } = "";
    public DateOnly Day { get; private set; }

    /// <summary>Minutes after midnight, local, 0–1439; null for the whole day.</summary>
    public int? FromMinute { get; private set; }

    public Id<Worker>? AuthorId => null;
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
