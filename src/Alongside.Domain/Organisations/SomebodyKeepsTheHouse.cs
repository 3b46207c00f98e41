namespace Alongside.Domain.Organisations;

/// <summary>A house needs somebody who keeps it: the last administrator neither leaves nor changes role.</summary>
public static class SomebodyKeepsTheHouse
{
    /// <param name="worker">Who would stop keeping the house.</param>
    /// <param name="field">The field that asks for it.</param>
    /// <param name="others">How many other administrators are here and can sign in.</param>
    public static void Insist(Worker worker, string field, int others)
    {
        if (worker.Role == Role.Administrator && others == 0) throw new Refused(field, "last-administrator");
    }
}
