namespace Alongside.Domain.Access;

/// <summary>
/// May they? One answer for every page, list, search, save and print: pure, total, and read from
/// <see cref="DecisionTable"/>. Deny beats allow; what is unknown, empty or not in the table is denied.
/// </summary>
public static class Decision
{
    /// <param name="viewer">Who asks.</param>
    /// <param name="act">What they want to do.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="moment">When they ask.</param>
    public static Ruling Decide(Viewer viewer, Act act, Facts facts, Moment moment)
    {
        var why = Why.None;
        if (Before(act) is { } first)
        {
            var before = first == Act.Open && facts.Opened != Why.None ? new(true, Ground.Nothing, facts.Opened, Duty.None) : Decide(viewer, first, facts, moment);
            if (!before.Allowed) return before;
            why = before.Why;
        }
        Rule? allows = null;
        var duties = Duty.None;
        foreach (var rule in DecisionTable.Of(act, viewer.Role).Where(r => r.Holds(viewer, facts, moment, why)))
        {
            if (rule.Effect == Effect.Deny) return Ruling.Deny(rule.Ground);
            if (allows is null) (allows, duties) = (rule, rule.Duties);
        }
        return allows is null ? Ruling.Deny(Ground.Nothing) : new(true, allows.Ground, why == Why.None ? allows.Gives : why, duties);
    }

    /// <summary>What has to be allowed before: nothing is read in a record that may not be opened, nor released that may not be read.</summary>
    private static Act? Before(Act act) => act switch
    {
        Act.Read or Act.Write => Act.Open,
        Act.Release or Act.Hide => Act.Read,
        _ => null,
    };
}
