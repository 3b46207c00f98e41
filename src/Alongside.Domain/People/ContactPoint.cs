using Alongside.Domain.Matching;

namespace Alongside.Domain.People;

/// <summary>
/// A way to reach somebody: safe for whom, how and when. A protected one is released to nobody but the person whose it
/// is, and is never offered anywhere else.
/// </summary>
public sealed class ContactPoint : IOfPerson, IThing<ContactPoint>
{
    private ContactPoint() { }

    /// <param name="person">Whose it is.</param>
    /// <param name="kind">What kind of way.</param>
    /// <param name="value">The number, the address, the name of who passes it on.</param>
    /// <param name="isSafe">They said that it is safe to use.</param>
    /// <param name="whoElse">Who else reads or hears it: "Nobody." "Marek, at weekends."</param>
    /// <param name="how">How: "Ring twice. Say you are the library."</param>
    /// <param name="days">On which days; none means any.</param>
    /// <param name="from">From when on, minutes after midnight; null from the beginning of the day.</param>
    /// <param name="until">Until when; null to the end of the day.</param>
    /// <param name="isProtected">It must not become known.</param>
    /// <param name="by">Whose hand.</param>
    public ContactPoint(Id<Person> person, ContactKind kind, string? value, bool isSafe, string? whoElse, string? how, WeekDays days, int? from, int? until, bool isProtected, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        var said = (Words.From("Value", value, Words.Line, problems)?.Text!, Words.Maybe("WhoElse", whoElse, Words.Line, problems)?.Text, Words.Maybe("How", how, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, PersonId, Kind, (Value, WhoElse, How), IsSafe) = (Id<ContactPoint>.At(by.At), person, kind, said, isSafe);
        Figures = kind is ContactKind.Call or ContactKind.TextMessage && PhoneFigures.Of(said.Item1) is { Length: > 0 } figures ? figures : null;
        (Days, FromMinute, UntilMinute, Protected, WrittenAt, ByPersonId) = (days, from, until, isProtected, by.At, by.Person);
    }

    public Id<ContactPoint> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public ContactKind Kind { get; private set; }
    public string Value { get; private set; } = "";

    /// <summary>The figures of a telephone number, by which it is found; null for another way.</summary>
    public string? Figures { get; private set; }

    public bool IsSafe { get; private set; }
    public string? WhoElse { get; private set; }
    public string? How { get; private set; }
    public WeekDays Days { get; private set; }
    public int? FromMinute { get; private set; }
    public int? UntilMinute { get; private set; }
    public bool Protected { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>They wrote it down themselves, in their own space; null where a worker did.</summary>
    public Id<Person>? ByPersonId { get; private set; }

    /// <summary>Somebody said that it is not safe any more: nothing is sent there from that moment on.</summary>
    public DateTimeOffset? NotSafeSince { get; private set; }

    public Voided? Voided { get; private set; }

    public void IsNotSafe(By by) => NotSafeSince ??= by.At;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
