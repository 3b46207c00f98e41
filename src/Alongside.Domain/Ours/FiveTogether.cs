namespace Alongside.Domain.Ours;

/// <summary>
/// Unnamed answers stay unseen until five stand together; then those five are seen at once, and the next wait for the
/// next five. So a new answer never shows by what is new, and nobody learns how many wait.
/// </summary>
public static class FiveTogether
{
    /// <summary>So many make each of them one of several.</summary>
    public const int Enough = 5;

    /// <summary>Lets those stand together that may, of the answers of one kind (those of one team, or all) that still wait.</summary>
    /// <param name="waiting">Every answer of the team that is not seen yet, the newest among them.</param>
    /// <returns>Whether they are seen from now on.</returns>
    public static bool Stand(IReadOnlyCollection<IStandsTogether> waiting)
    {
        if (waiting.Count < Enough) return false;
        foreach (var answer in waiting) answer.StandTogether();
        return true;
    }
}
