namespace Alongside.Tests.House;

/// <summary>Thursday 19 November 2026, 9:30 in the morning, until a test moves it.</summary>
public sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    public override DateTimeOffset GetUtcNow() => now;

    public void Moves(TimeSpan by) => now += by;

    public void MovesTo(DateTimeOffset moment) => now = moment;
}
