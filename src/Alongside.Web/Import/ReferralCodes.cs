using System.Text.RegularExpressions;
using Alongside.Domain.Asking;

namespace Alongside.Web.Import;

/// <summary>
/// The codes that referrals are told in, however a system writes them: <c>q) 6: Police</c>, <c>6</c>, <c>POLICE</c>. The
/// lists are those of the Annex A data map and of the children in need census.
/// </summary>
internal static partial class ReferralCodes
{
    // In this order: a school nurse before a school, an adults' department before everything that is other.
    private static readonly (string Code, string[][] Words)[] Sources =
    [
        ("1a", [["family"], ["relative"], ["carer"]]), ("1b", [["acqua"], ["neighbour"]]), ("1c", [["self"]]), ("1d", [["individual", "other"], ["stranger"]]),
        ("3c", [["school nurse"]]), ("2a", [["school"]]), ("2b", [["educat"]]), ("3a", [["gp"], ["general practi"]]), ("3b", [["health visit"]]),
        ("3d", [["primary"]]), ("3e", [["a&e"], ["emergency"]]), ("3f", [["health"], ["hospice"]]), ("5d", [["early help"]]), ("5b", [["internal"]]),
        ("5c", [["external"]]), ("5a", [["social care"]]), ("4", [["housing"]]), ("6", [["police"]]), ("7", [["legal"], ["court"], ["probation"]]),
        ("9", [["anon"]]), ("10", [["unk"]]), ("8", [["other"]]),
    ];

    private static readonly (string Code, string[][] Words)[] Closures =
    [
        ("rc1", [["adopted"]]), ("rc2", [["death"], ["died"]]), ("rc3", [["arrangement", "order"]]), ("rc4", [["guardian", "order"]]), ("rc6", [["transfer", "adult"]]),
        ("rc5", [["transfer"]]), ("rc9", [["early help"]]), ("rc8", [["no further action"], ["nfa"], ["closed", "assess"]]), ("rc7", [["ceased"], ["no longer in need"], ["completed"]]),
    ];

    /// <summary>Who asked, as one of the lists' codes (<c>1a</c> … <c>10</c>); null when it is none of them.</summary>
    public static string? Source(string said) => Find(Sources, SourceCode(), said);

    /// <summary>Why it ended (<c>rc1</c> … <c>rc9</c>); null when it is none of them.</summary>
    public static string? Closure(string said) => Find(Closures, ClosureCode(), said);

    /// <summary>Yes or no, as <c>a) Yes</c>, <c>Y</c>, <c>1</c> or <c>true</c>; null when it says neither.</summary>
    public static bool? YesOrNo(string said) => said.Trim().ToLowerInvariant() switch
    {
        "1" or "true" => true,
        "0" or "false" => false,
        var s when s.StartsWith('y') || s.StartsWith("a)", StringComparison.Ordinal) => true,
        "n" or "no" => false,
        var s when s.StartsWith("b)", StringComparison.Ordinal) || s.StartsWith("no ", StringComparison.Ordinal) => false,
        _ => null,
    };

    /// <summary>What whoever asked is to whom they asked about.</summary>
    /// <param name="source">A code of <see cref="Source"/>; empty where the file has none.</param>
    public static WhoAsks Who(string source) => source switch
    {
        "1c" => WhoAsks.Myself,
        "1a" or "1b" or "1d" => WhoAsks.SomebodyIKnow,
        "" or "9" or "10" => WhoAsks.NotSaid,
        _ => WhoAsks.IWorkWithThem,
    };

    private static string? Find((string Code, string[][] Words)[] list, Regex code, string said)
    {
        var plain = said.Trim().ToLowerInvariant();
        foreach (Match match in code.Matches(plain))
            if (list.Any(l => l.Code == match.Value)) return match.Value;
        return list.FirstOrDefault(l => l.Words.Any(all => all.All(w => plain.Contains(w, StringComparison.Ordinal)))).Code;
    }

    [GeneratedRegex("(?<![0-9a-z])(10|[1-9][a-f]?)(?![0-9a-z])")]
    private static partial Regex SourceCode();

    [GeneratedRegex("(?<![0-9a-z])rc[1-9](?![0-9a-z])")]
    private static partial Regex ClosureCode();
}
