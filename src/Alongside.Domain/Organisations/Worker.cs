namespace Alongside.Domain.Organisations;

/// <summary>A person who helps for an organisation, and what families are told about them.</summary>
public sealed class Worker : IVersioned
{
    public const int NameLimit = 100;
    public const int AboutLimit = 2_000;

    /// <summary>Years that somebody can have been in a profession.</summary>
    public const int LongestAtWork = 70;

    private Worker() { }

    public Worker(string? name, Role role, DateOnly joined, DateTimeOffset at)
    {
        (Id, Role, JoinedOn) = (Id<Worker>.At(at), Of(role), joined);
        Describe(name, null, null, null, null);
    }

    public Id<Worker> Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>How to say the name: "DEH-la".</summary>
    public string? SaidAs { get; private set; }

    public string? Pronouns { get; private set; }

    /// <summary>Family support worker, social worker, health visitor… the organisation's own words.</summary>
    public string? Profession { get; private set; }

    /// <summary>The languages they speak with families, parted by commas: "Urdu, Punjabi".</summary>
    public string? Languages { get; private set; }

    /// <summary>Who sends them here, where it is another agency: the police, a school. They work in our teams all the same.</summary>
    public string? Agency { get; private set; }

    /// <summary>Written for families: who I am, what I do, how to reach me.</summary>
    public string? About { get; private set; }

    public Role Role { get; private set; }
    public DateOnly JoinedOn { get; private set; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Their first day in this profession, wherever that was; null where nobody said.</summary>
    public DateOnly? QualifiedOn { get; private set; }

    /// <summary>Since when they do this work, as far as we know: whoever is new to it is held more often.</summary>
    public DateOnly AtWorkSince => QualifiedOn ?? JoinedOn;

    public int Version { get; private set; }

    /// <summary>The first word of the name: what colleagues and families say.</summary>
    public string FirstName => Name.Split(' ', 2)[0];

    public bool IsHereOn(DateOnly day) => LeftOn is null || day <= LeftOn;

    public void Describe(string? name, string? saidAs, string? pronouns, string? profession, string? about)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name)) problems.Add(new("Name", "worker-needs-name"));
        var (called, says, uses) = (Words.Maybe("Name", name, NameLimit, problems), Words.Maybe("SaidAs", saidAs, NameLimit, problems), Words.Maybe("Pronouns", pronouns, NameLimit, problems));
        var (works, tells) = (Words.Maybe("Profession", profession, NameLimit, problems), Words.Maybe("About", about, AboutLimit, problems));
        Refused.If(problems);
        (Name, SaidAs, Pronouns, Profession, About) = (called!.Text.Trim(), says?.Text, uses?.Text, works?.Text, tells?.Text);
    }

    /// <summary>What they bring besides their profession.</summary>
    public void Bring(string? languages, string? agency)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Languages", languages, NameLimit, problems)?.Text, Words.Maybe("Agency", agency, NameLimit, problems)?.Text);
        Refused.If(problems);
        (Languages, Agency) = said;
    }

    /// <summary>Since when they are in this profession.</summary>
    /// <exception cref="Refused">A day that has not come, or longer ago than anybody works.</exception>
    public void Qualified(DateOnly? on, DateOnly today)
    {
        if (on > today || on < today.AddYears(-LongestAtWork)) throw new Refused("QualifiedOn", "qualified-when");
        QualifiedOn = on;
    }

    /// <summary>The languages of a list, each once.</summary>
    public static IReadOnlyList<string> ListOf(string? languages) =>
        [.. (languages ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What one writes oneself, for families. Name and profession stay the organisation's word.</summary>
    public void Introduce(string? saidAs, string? pronouns, string? about) => Describe(Name, saidAs, pronouns, Profession, about);

    public void TakeRole(Role role) => Role = Of(role);

    /// <summary>Somebody of a family is not somebody who works here.</summary>
    private static Role Of(Role role) => Enum.IsDefined(role) && role != Role.FamilyMember ? role : throw new Refused("Role", "choose-one");

    /// <summary>The last day here. Sign-in ends with it; what they wrote stays, with their name.</summary>
    public void LeaveOn(DateOnly day)
    {
        if (day < JoinedOn) throw new Refused("LeftOn", "left-before-joining");
        LeftOn = day;
    }

    public void ComeBack() => LeftOn = null;
}
