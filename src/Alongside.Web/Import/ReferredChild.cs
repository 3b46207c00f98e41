using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Web.Import;

/// <summary>One child of another system, with what it knows of who asked about them and what became of it.</summary>
internal sealed class ReferredChild(string code, BirthDate born, CsvRow row)
{
    /// <summary>Somebody asked.</summary>
    /// <param name="Row">Where it stands.</param>
    /// <param name="Key">What it is known by when it comes again.</param>
    /// <param name="On">The day.</param>
    /// <param name="Source">A code of who asked; empty where the file has none.</param>
    /// <param name="What">What the file calls it: <c>contact</c>, <c>referral</c>, <c>assessment</c>.</param>
    public sealed record Asked(CsvRow Row, string Key, DateOnly On, string Source, string What);

    /// <summary>Something was decided about it.</summary>
    /// <param name="Of">The key of what was asked; null where it is the last that was asked before it.</param>
    /// <param name="AskedBy">Until when whatever it answers was asked.</param>
    /// <param name="Reason">What the file says of it, in our sentence.</param>
    public sealed record Decided(CsvRow Row, string Key, string? Of, DateOnly AskedBy, DateOnly On, Way Way, string Reason, string? Whom);

    /// <summary>A worker was to look after it.</summary>
    public sealed record Allotted(CsvRow Row, DateOnly From, Worker Worker, Team? Team);

    public string Code => code;

    public BirthDate Born => born;

    public CsvRow Row => row;

    public List<Asked> Asks { get; } = [];

    public List<Decided> Decisions { get; } = [];

    public List<Allotted> Workers { get; } = [];

    /// <summary>Days on which the other system was there for them, besides those above.</summary>
    public List<DateOnly> Days { get; } = [];

    public DateOnly? DiedOn { get; set; }

    /// <summary>Its last day, when the other system says that it has ended and nothing after it speaks against it.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The first day that anything tells of.</summary>
    public DateOnly? FirstDay => AllDays.Order().Select(d => (DateOnly?)d).FirstOrDefault();

    public DateOnly? LastDay => AllDays.OrderDescending().Select(d => (DateOnly?)d).FirstOrDefault();

    private IEnumerable<DateOnly> AllDays => Asks.Select(a => a.On).Concat(Decisions.Select(d => d.On)).Concat(Workers.Select(w => w.From)).Concat(Days);
}
