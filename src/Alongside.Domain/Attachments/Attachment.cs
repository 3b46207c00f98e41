using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Attachments;

/// <summary>
/// A photo of a drawing, a letter or a paper: one thing with its own author and audience, released by itself. The
/// picture lies in a row of its own, drawn anew from what was brought, with nothing of the camera left in it.
/// </summary>
public sealed class Attachment : IThing<Attachment>, IOfFamily, IWritten
{
    /// <summary>Pictures with one time together.</summary>
    public const int Most = 12;

    /// <summary>The longest name of a file that is kept; the end of a longer one is.</summary>
    public const int NameLimit = 120;

    private Attachment() { }

    private Attachment(Id<Relationship> relationship, Id<Family>? family, Id<Encounter>? encounter, string? shows, string? fileName, Photo photo, Source source, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(audience)) problems.Add(new("Audience", "choose-one"));
        var words = Words.From("Shows", shows, Words.Line, problems)?.Text;
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId) = (Id<Attachment>.At(by.At), relationship, family, encounter);
        (Shows, FileName, Width, Height) = (words!, NameOf(fileName), photo.Width, photo.Height);
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, source, audience, by.Team);
    }

    public Id<Attachment> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>What it shows, in words: for whoever cannot see it, and for every list.</summary>
    public string Shows { get; private set; } = "";

    /// <summary>What the file was called, without a path; kept for whoever looks for it at home.</summary>
    public string FileName { get; private set; } = "";

    public int Width { get; private set; }
    public int Height { get; private set; }
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
    /// <param name="fileName">What the file was called.</param>
    /// <param name="photo">What was found in it.</param>
    /// <param name="audience">Who may read it.</param>
    /// <param name="by">Whose hand, and when.</param>
    public static Attachment With(Encounter encounter, int already, string? shows, string? fileName, Photo photo, Audience audience, By by)
    {
        if (already >= Most) throw new Refused("Picture", "picture-most", ("most", Most));
        return new(encounter.RelationshipId, encounter.FamilyId, encounter.Id, shows, fileName, photo, Source.Document, audience, by);
    }

    /// <summary>A person of the family drew it, or took a photo of it, in their own space.</summary>
    public static Attachment Drawn(Relationship with, int already, string? shows, string? fileName, Photo photo, Audience audience, By by)
    {
        if (already >= Most) throw new Refused("Picture", "picture-most", ("most", Most));
        return new(with.Id, with.FamilyId, null, shows, fileName, photo, Source.Said, audience, by);
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by whoever drew it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);

    /// <summary>The last part of whatever a browser called it; nothing that ends a line, turns reading round or names a folder.</summary>
    private static string NameOf(string? typed)
    {
        var last = (typed ?? "").Split('/', '\\')[^1];
        var kept = new string([.. last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069'))]).Trim().Trim('.');
        return kept.Length > NameLimit ? kept[^NameLimit..] : kept;
    }
}
