namespace Alongside.Domain.Asking;

/// <summary>Who can say that they ask: everybody whom a person chooses among. That nobody said who is only for files.</summary>
public static class Askers
{
    public static IReadOnlyList<WhoAsks> All { get; } = [WhoAsks.Myself, WhoAsks.SomebodyIKnow, WhoAsks.IWorkWithThem];
}
