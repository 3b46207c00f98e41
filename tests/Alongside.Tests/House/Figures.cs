namespace Alongside.Tests.House;

/// <summary>
/// What a figure may be. A quiet machine holds it, and <c>ALONGSIDE_QUIET=1</c> says that this one is quiet; beside
/// builds and other tests it only must not be far off.
/// </summary>
internal static class Figures
{
    private const int Beside = 10;

    public static bool IsQuiet { get; } = Environment.GetEnvironmentVariable("ALONGSIDE_QUIET") == "1";

    /// <summary>The time that must not be passed here and now, where <paramref name="seconds"/> are promised.</summary>
    public static TimeSpan AtMost(double seconds) => TimeSpan.FromSeconds(IsQuiet ? seconds : seconds * Beside);
}
