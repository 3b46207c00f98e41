using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Attachments;

/// <summary>
/// A photo of a drawing, a letter or a paper: one thing with its own author and audience, released by itself. The
/// picture lies in a row of its own, drawn anew from what was brought, with nothing of the camera left in it. What the file was
/// called is not kept: a name may say where somebody lives.
/// </summary>
public sealed class Attachment : IThing<Attachment>, IOfFamily, IWritten, IKeptApart
{
    /// <summary>Pictures with one time together.</summary>
    public const int Most = 12;

    private Attachment() { }

    private Attachment(Id<Relationship> relationship, Id<Family>? family, Id<Encounter>? encounter, string? shows, Photo photo, Source source, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(audience)) problems.Add(new("Audience", "choose-one"));
        var words = Words.From("Shows", shows, Words.Line, problems)?.Text;
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId) = (Id<Attachment>.At(by.At), relationship, family, encounter);
        (Shows, Width, Height) = (words!, photo.Width, photo.Height);
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, source, audience, by.Team);
    }

    public Id<Attachment> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>What it shows, in words: for whoever cannot see it, and for every list.</summary>
    public string Shows { get; private set; } = "";

    /// <summary>Pixels across, of the picture as it is kept.</summary>
    public int Width { get; private set; }

    /// <summary>Pixels down, of the picture as it is kept.</summary>
    public int Height { get; private set; }

    public bool KeptApart { get; private set; }

    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source { get; private set; }
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>A worker keeps a picture with a time together.</summary>
    /// <param name="encounter">The time together.</param>
    /// <param name="already">How many are kept with it.</param>
    /// <param name="shows">What it shows.</param>
    /// <param name="photo">The picture as it is kept.</param>
    /// <param name="audience">Who may read it.</param>
    /// <param name="by">Whose hand, and when.</param>
    public static Attachment With(Encounter encounter, int already, string? shows, Photo photo, Audience audience, By by)
    {
        InsistOnRoom(already);
        return new(encounter.RelationshipId, encounter.FamilyId, encounter.Id, shows, photo, Source.Document, audience, by);
    }

    /// <summary>A person of the family drew it, or took a photo of it, in their own space.</summary>
    public static Attachment Drawn(Relationship with, int already, string? shows, Photo photo, Audience audience, By by)
    {
        InsistOnRoom(already);
        return new(with.Id, with.FamilyId, null, shows, photo, Source.Said, audience, by);
    }

    /// <summary>Asked before a picture is drawn anew, which is work, and again when it is kept.</summary>
    /// <exception cref="Refused">There are as many as there may be.</exception>
    public static void InsistOnRoom(int already)
    {
        if (already >= Most) throw new Refused("Picture", "picture-most", ("most", Most));
    }

    public void KeepApart(bool apart) => KeptApart = apart;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by whoever drew it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
