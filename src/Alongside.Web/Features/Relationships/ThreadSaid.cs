using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Relationships;

/// <summary>What the thread says: the words in the picture, and the sentence above it.</summary>
internal static class ThreadSaid
{
    public static ThreadWords Words(Phrases t, string them, DateOnly today) => new()
    {
        Title = t["thread-picture", ("who", them)],
        Good = t["thread-good"],
        Hard = t["thread-hard"],
        GoodInShort = t["thread-good-short"],
        HardInShort = t["thread-hard-short"],
        FamilySide = t["thread-their-side", ("who", them)],
        WorkerSide = name => t["thread-worker-side", ("who", name)],
        WorkerCame = name => t["thread-worker-came", ("who", name)],
        Nobody = t["thread-nobody"],
        HowLong = days => t["thread-nobody-long", ("n", days < 14 ? days : days / 7), ("unit", days < 14 ? "days" : "weeks")],
        NobodyAsked = t["thread-nobody-asked"],
        NotYetMended = t["thread-not-mended"],
        Month = m => m.ToString("MMMM", t.Culture),
        MonthInShort = m => m.ToString("MMM", t.Culture),
        MonthAndYear = t.Month,
        Year = m => m.ToString("yyyy", t.Culture),
        Day = d => t.Day(d, today),
        Meeting = m => t["thread-meeting", ("day", t.Day(m.Day, today)), ("kind", m.Kind), ("words", m.Words)],
        InAMonth = m => t["thread-in-a-month", ("month", t.Month(m.Month)), ("n", m.Meetings.Count), ("theirs", m.TheirsFirst), ("how", How(t, m.FamilySide))],
        Answer = (name, c) => t["thread-answer", ("who", name), ("day", t.Day(c.Day, today)), ("how", How(t, c.Height))],
        Hint = t["thread-hint"],
    };

    /// <summary>"Good", "in the middle": a height in words, never a number.</summary>
    public static string How(Phrases t, double? height) => t[$"how-it-is-{Pick.Kebab(HeightInWords.Say(height).ToString())}"];

    /// <summary>One sentence for each thing to say, in the order of time.</summary>
    public static IEnumerable<string> Sentences(Phrases t, ThreadFacts facts, string them) =>
        ThreadSentence.Of(facts).Select(said => t[$"thread-news-{Pick.Kebab(said.News.ToString())}",
            ("who", them), ("n", said.Count), ("count", Begins(t.Count(said.Count))), ("month", said.Month is { } month ? MonthOf(t, month, facts.Today) : "")]);

    /// <summary>What a year of meetings was like, in counts and tenths; null when nobody was met.</summary>
    public static string? Continuity(Phrases t, ContinuityInWords<Id<Worker>> met, string mostOften) => met.Picture == ContinuityPicture.NobodyMet
        ? null
        : t[$"continuity-{Pick.Kebab(met.Picture.ToString())}{(met is { Picture: ContinuityPicture.OneMoreThanOthers, TimesInTen: null } ? "-few" : "")}",
            ("worker", mostOften), ("workers", Begins(t.Count(met.Workers))), ("times", met.Times), ("tenths", met.TimesInTen is { } tenths ? t.Count(tenths) : null), ("meetings", met.Meetings)];

    /// <summary>How often lately it was face to face, and mostly how.</summary>
    public static string HowTheyMet(Phrases t, HowWeMeet met) =>
        t[met.FaceToFace == met.Of ? "thread-face-to-face-always" : "thread-face-to-face", ("n", met.FaceToFace), ("times", Begins(t.Count(met.FaceToFace))), ("of", t.Count(met.Of))]
        + (met.Mostly is { } kind ? " " + t[$"thread-mostly-{Pick.Kebab(kind.ToString())}"] : "");

    /// <summary>A word at the beginning of a sentence.</summary>
    private static string Begins(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string MonthOf(Phrases t, DateOnly month, DateOnly today) =>
        month.Year == today.Year ? month.ToString("MMMM", t.Culture) : t.Month(month);
}
