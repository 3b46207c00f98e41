using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Together;

/// <summary>
/// Whom one rings on the other side, where a team of ours works with another: a colleague in another team of the house, or
/// one person at another agency. On our own side it is whoever holds the relationship.
/// </summary>
public sealed class NamedContact : IThing<NamedContact>, IOfFamily, IVersioned
{
    private NamedContact() { }

    /// <param name="with">How a team works with another; no family's.</param>
    /// <param name="agency">What the agency is called; null where the other side is a team of the house.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <exception cref="Refused">An agency without a name.</exception>
    public NamedContact(Relationship with, string? agency, By by)
    {
        if (!with.IsWithOthers) throw new Refused("", "another-relationship");
        (Id, RelationshipId) = (Id<NamedContact>.At(by.At), with.Id);
        if (with.One.Kind == SideKind.Agency) Agency = Words.From("Agency", agency, Words.Line).Text;
    }

    public Id<NamedContact> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>What the agency is called; null where the other side is a team of the house, which has a name.</summary>
    public string? Agency { get; private set; }

    /// <summary>The colleague to ring, in another team of the house; null while nobody is named, and at an agency.</summary>
    public Id<Worker>? WorkerId { get; private set; }

    /// <summary>Whom to ring at the agency; null while nobody is named, and in a team of the house.</summary>
    public string? Who { get; private set; }

    /// <summary>What they do there, in plain words; of a colleague it is known.</summary>
    public string? Does { get; private set; }

    /// <summary>How and when to reach them.</summary>
    public string? Reach { get; private set; }

    public int Version { get; private set; }

    /// <summary>Somebody is named at the agency, or nobody any more.</summary>
    /// <param name="agency">What the agency is called by now.</param>
    /// <param name="who">Their name.</param>
    /// <param name="does">What they do there.</param>
    /// <param name="reach">How and when to reach them.</param>
    public void IsAt(string? agency, string? who, string? does, string? reach)
    {
        if (Agency is null) throw new Refused("", "another-relationship");
        var problems = new List<Problem>();
        var said = (Words.From("Agency", agency, Words.Line, problems)?.Text, Words.Maybe("There", who, Words.Line, problems)?.Text,
            Words.Maybe("Does", does, Words.Line, problems)?.Text, Words.Maybe("Reach", reach, Words.Note, problems)?.Text);
        Refused.If(problems);
        (Agency, Who, Does, Reach) = said;
    }

    /// <summary>A colleague is named in the other team, or nobody any more.</summary>
    /// <param name="worker">Who.</param>
    /// <param name="reach">How and when to reach them.</param>
    public void Is(Id<Worker>? worker, string? reach)
    {
        if (Agency is not null) throw new Refused("", "another-relationship");
        (WorkerId, Reach) = (worker, Words.Maybe("Reach", reach, Words.Note)?.Text);
    }

    /// <summary>Whether this is the agency that somebody else wrote down, whatever the spaces and capitals.</summary>
    public bool IsOf(string? agency) => Agency is not null && agency is not null && Bare(Agency).Equals(Bare(agency), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
