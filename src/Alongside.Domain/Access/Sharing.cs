using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>
/// A decision to share with one professional of another agency: what for, on what basis, what exactly, from when until
/// when. They reach what it names and nothing else, and ending it works at once.
/// </summary>
public sealed class Sharing : IThing<Sharing>, IOfFamily, IVersioned
{
    private readonly List<CheckedSharing> checks = [];
    private readonly List<SharedThing> things = [];

    private Sharing() { }

    /// <param name="family">Whose record.</param>
    /// <param name="partner">With whom.</param>
    /// <param name="agency">Where they work.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="asked">What they are asked.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="because">The basis in words: when they agreed, which order.</param>
    /// <param name="answers">The seven checks, each answered.</param>
    /// <param name="names">What it names: at least one thing.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="by">Whose hand.</param>
    public Sharing(Id<Family> family, Id<Worker>? partner, string? agency, string? purpose, string? asked, SharingBasis? basis, string? because,
        IReadOnlyDictionary<SharingCheck, string?> answers, IReadOnlyCollection<(Guid Thing, string Kind)> names, DateOnly from, DateOnly? until, By by)
    {
        var problems = new List<Problem>();
        if (partner is null) problems.Add(new("PartnerId", "choose-one"));
        if (basis is not { } known || !Enum.IsDefined(known)) problems.Add(new("Basis", "choose-one"));
        if (until < from) problems.Add(new("Until", "ends-before-it-begins"));
        // Nothing named is not everything named, and not nothing to check: it is a mistake.
        if (names.Count == 0) problems.Add(new("Things", "sharing-names-nothing"));
        var said = (Words.From("Agency", agency, Words.Line, problems)?.Text!, Words.From("Purpose", purpose, Words.Line, problems)?.Text!, Words.From("Question", asked, Words.Note, problems)?.Text!, Words.From("Because", because, Words.Note, problems)?.Text!);
        var answered = Enum.GetValues<SharingCheck>().Select(c => (Check: c, Words.From($"Checks[{c}]", answers.GetValueOrDefault(c), Words.Line, problems)?.Text)).ToList();
        Refused.If(problems);
        (Id, FamilyId, PartnerId, (Agency, Purpose, Asked, Because), Basis) = (Id<Sharing>.At(by.At), family, partner!.Value, said, basis!.Value);
        (From, Until, ById, At) = (from, until, by.Who, by.At);
        checks.AddRange(answered.Select(a => new CheckedSharing(Id, a.Check, a.Text!, by.At)));
        things.AddRange(names.Distinct().Select(n => new SharedThing(Id, n.Thing, n.Kind, by.At)));
    }

    public Id<Sharing> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Worker> PartnerId { get; private set; }
    public string Agency { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public string Asked { get; private set; } = "";
    public SharingBasis Basis { get; private set; }
    public string Because { get; private set; } = "";
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while nobody has set one.</summary>
    public DateOnly? Until { get; private set; }

    public Id<Worker> ById { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public Id<Worker>? EndedBy { get; private set; }

    // The one answer, what was seen, thought and told by others kept apart, and signed.
    public string? Seen { get; private set; }
    public string? Thought { get; private set; }
    public string? Told { get; private set; }
    public string? ToldBy { get; private set; }
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>What became of the answer, told to whoever gave it.</summary>
    public string? Became { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<CheckedSharing> Checks => checks;
    public IReadOnlyList<SharedThing> Things => things;

    /// <summary>
    /// With which agency somebody is shared with: their own, as the house knows it. Another name is refused, or the
    /// decision would say one agency and let another read.
    /// </summary>
    /// <param name="said">What was typed; blank where their own is meant.</param>
    /// <param name="theirs">Who sends them; null where nobody has said.</param>
    /// <returns>The name as the house writes it, or what was typed where the house has none.</returns>
    /// <exception cref="Refused">They come from another agency.</exception>
    public static string? AgencyOf(string? said, string? theirs)
    {
        if (string.IsNullOrWhiteSpace(theirs)) return said;
        if (!string.IsNullOrWhiteSpace(said) && !Bare(said).Equals(Bare(theirs), StringComparison.OrdinalIgnoreCase)) throw new Refused("Agency", "sharing-other-agency", ("agency", theirs));
        return theirs;

        static string Bare(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the partner comes from the agency it was decided for. Where the house says nothing, they do.</summary>
    /// <param name="theirs">Who sends them now.</param>
    public bool IsWith(string? theirs) => theirs is null || theirs == Agency;

    /// <summary>Whether it stands on this day.</summary>
    public bool StandsOn(DateOnly day) => EndedAt is null && From <= day && !(Until < day);

    public void End(By by)
    {
        if (EndedAt is null) (EndedAt, EndedBy) = (by.At, by.Who);
    }

    /// <summary>The partner answers, once, and signs it with their name.</summary>
    public void Answer(string? seen, string? thought, string? told, string? toldBy, By by)
    {
        if (by.Who != PartnerId) throw new Refused("", "sharing-not-asked");
        if (SignedAt is not null) throw new Refused("", "sharing-answered-once");
        var problems = new List<Problem>();
        var said = (Words.Maybe("Seen", seen, Words.Note, problems)?.Text, Words.Maybe("Thought", thought, Words.Note, problems)?.Text, Words.Maybe("Told", told, Words.Note, problems)?.Text, Words.Maybe("ToldBy", toldBy, Words.Line, problems)?.Text);
        if (said is (null, null, null, _) && problems.Count == 0) problems.Add(new("Seen", "words-missing"));
        if (said is (_, _, not null, null)) problems.Add(new("ToldBy", "sharing-told-by-whom"));
        Refused.If(problems);
        ((Seen, Thought, Told, ToldBy), SignedAt) = (said, by.At);
    }

    public void BecameOfIt(string? words) => Became = Words.From("Became", words, Words.Note).Text;
}
