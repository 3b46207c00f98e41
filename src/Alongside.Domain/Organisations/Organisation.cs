using Alongside.Domain.Matching;

namespace Alongside.Domain.Organisations;

/// <summary>Who keeps this record. One record has one organisation; others appear in it as agencies.</summary>
public sealed class Organisation : IVersioned
{
    public const int NameLimit = 120;
    public const int ProcedureLimit = 4_000;
    public const int NeutralNameLimit = 30;
    public const int ExitToLimit = 300;

    /// <summary>What a family's pages are called until somebody chooses another name.</summary>
    public const string Neutral = "Notes";

    private Organisation() { }

    public Organisation(string name, DateTimeOffset at)
    {
        Id = Id<Organisation>.At(at);
        Describe(name, "", "", "");
    }

    public Id<Organisation> Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>What to do when somebody is not safe: the organisation's own procedure, shown whole and at once.</summary>
    public string Procedure { get; private set; } = "";

    /// <summary>Whom to ring now, in words a person can act on: "The duty worker, 0113 …, day and night."</summary>
    public string RingNow { get; private set; } = "";

    /// <summary>When somebody next looks at what a person writes: "Every weekday morning."</summary>
    public string NextLook { get; private set; } = "";

    /// <summary>
    /// What a family's pages are called on their phone: on the card, in the tab, in the phone's history. It tells nobody
    /// what they are for.
    /// </summary>
    public string NeutralName { get; private set; } = Neutral;

    /// <summary>Where leaving in a hurry ends; null for our own empty page.</summary>
    public string? ExitTo { get; private set; }

    /// <summary>What others may see over a shoulder, in a phone's history, or on a card that was left lying.</summary>
    /// <param name="name">What the pages are called; nothing leaves it as it is.</param>
    /// <param name="exitTo">A page of somebody else's that anyone might look at, with <c>https://</c>; nothing for our own.</param>
    public void LookNeutral(string? name, string? exitTo)
    {
        var problems = new List<Problem>();
        var called = Words.Maybe("NeutralName", name, NeutralNameLimit, problems);
        var away = Words.Maybe("ExitTo", exitTo, ExitToLimit, problems)?.Text.Trim();
        if (away is not null && !(Uri.TryCreate(away, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps)) problems.Add(new("ExitTo", "exit-needs-address"));
        Refused.If(problems);
        (NeutralName, ExitTo) = (called?.Text.Trim() ?? NeutralName, away);
    }

    /// <summary>One bit a role: whose password alone does not let them in.</summary>
    public int SecondStep { get; private set; }

    /// <summary>How sure the weights must be before somebody known is proposed.</summary>
    public HowSure ProposesFrom { get; private set; } = HowSure.Possible;

    public int Version { get; private set; }

    /// <summary>Says how sure the weights must be; nothing leaves it as it is.</summary>
    public void Propose(HowSure? from)
    {
        if (from is not { } sure) return;
        ProposesFrom = Enum.IsDefined(sure) ? sure : throw new Refused("ProposesFrom", "choose-one");
    }

    /// <summary>Whether somebody with this role needs a passkey, or a code besides their password.</summary>
    public bool AsksTwiceOf(Role role) => (SecondStep & Bit(role)) != 0;

    /// <summary>Says whose password alone is not enough from now on.</summary>
    public void AskTwiceOf(IEnumerable<Role> roles) => SecondStep = roles.Aggregate(0, (bits, role) => bits | Bit(role));

    private static int Bit(Role role) => 1 << (int)role;

    public void Describe(string? name, string? procedure, string? ringNow, string? nextLook)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(name)) problems.Add(new("Name", "organisation-needs-name"));
        var called = Words.Maybe("Name", name, NameLimit, problems);
        var does = Words.Maybe("Procedure", procedure, ProcedureLimit, problems);
        var (rings, looks) = (Words.Maybe("RingNow", ringNow, NameLimit, problems), Words.Maybe("NextLook", nextLook, NameLimit, problems));
        Refused.If(problems);
        (Name, Procedure, RingNow, NextLook) = (called!.Text.Trim(), does?.Text.Trim() ?? "", rings?.Text.Trim() ?? "", looks?.Text.Trim() ?? "");
    }
}
