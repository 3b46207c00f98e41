using Alongside.Domain.Organisations;

namespace Alongside.Domain.Ours;

/// <summary>
/// How somebody was treated, without a name: no person, no family, no worker and no day, only the team and the month.
/// Its id is drawn by lot, so that not even the order tells who wrote it.
/// </summary>
public sealed class UnnamedAnswer : IStandsTogether
{
    private UnnamedAnswer() { }

    /// <param name="lot">Drawn by lot: any other id would tell when it was issued.</param>
    /// <param name="team">The team they meant.</param>
    /// <param name="respected">The answer.</param>
    /// <param name="text">In their words.</param>
    /// <param name="day">Today; only its month is kept.</param>
    public UnnamedAnswer(Guid lot, Id<Team> team, Respected? respected, string? text, DateOnly day)
    {
        var problems = new List<Problem>();
        if (respected is null || !Enum.IsDefined(respected.Value)) problems.Add(new("Respected", "choose-one"));
        var words = Words.Maybe("Text", text, Words.Note, problems);
        Refused.If(problems);
        (Id, TeamId, Respected, Text, Month) = (new(lot), team, respected!.Value, words?.Text, new(day.Year, day.Month, 1));
    }

    public Id<UnnamedAnswer> Id { get; private set; }
    public Id<Team> TeamId { get; private set; }
    public Respected Respected { get; private set; }
    public string? Text { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>They stand among enough others to be read.</summary>
    public bool Together { get; private set; }

    void IStandsTogether.StandTogether() => Together = true;
}
