using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;

namespace Alongside.Domain.Supervision;

/// <summary>
/// How it is to work here, without a name: no worker, no team and no day, only the month. Support and challenge are the two
/// sides of the social discipline window (Wachtel and McCold): much of both is authoritative, challenge alone authoritarian.
/// That somebody answered is a <see cref="PulseGiven"/>, which has nothing in common with the answer.
/// </summary>
public sealed class PulseAnswer
{
    private PulseAnswer() { }

    /// <param name="lot">Drawn by lot: any other id would tell when it was issued.</param>
    /// <param name="support">Whether they are given enough support.</param>
    /// <param name="challenge">Whether somebody expects something of them, and says so.</param>
    /// <param name="day">Today; only its month is kept.</param>
    public PulseAnswer(Guid lot, bool? support, bool? challenge, DateOnly day)
    {
        var problems = new List<Problem>();
        if (support is null) problems.Add(new("Supported", "choose-one"));
        if (challenge is null) problems.Add(new("Expected", "choose-one"));
        Refused.If(problems);
        (Id, Support, Challenge, Month) = (new(lot), support!.Value, challenge!.Value, new(day.Year, day.Month, 1));
    }

    public Id<PulseAnswer> Id { get; private set; }
    public bool Support { get; private set; }
    public bool Challenge { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>The field of the window.</summary>
    public Stance Stance => (Support, Challenge) switch { (true, true) => Stance.With, (true, false) => Stance.For, (false, true) => Stance.To, _ => Stance.NotThere };

    /// <summary>
    /// What is read of many answers: those of months that are over, in which five people or more answered. Nothing moves while
    /// a month lasts, so no answer shows by what is new; and as everybody answers once a month, five answers are five people.
    /// </summary>
    public static IReadOnlyList<PulseAnswer> Heard(IEnumerable<PulseAnswer> answers, DateOnly today)
    {
        var last = HeldPicture.AsOf(today);
        return [.. answers.Where(a => a.Month <= last).GroupBy(a => a.Month).Where(month => month.Count() >= FiveTogether.Enough).SelectMany(month => month)];
    }
}
