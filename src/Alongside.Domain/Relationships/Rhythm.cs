namespace Alongside.Domain.Relationships;

/// <summary>How often the person wants to be asked how it is going. Theirs to choose; nobody is nagged.</summary>
public enum Rhythm
{
    AfterEveryTime = 1,
    EveryTwoWeeks = 2,
    Monthly = 3,
    WhenISay = 4,
}
