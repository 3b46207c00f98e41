namespace Alongside.Domain.People;

/// <summary>How close somebody is, as the family sees it.</summary>
public enum Closeness
{
    Close = 1,
    Near = 2,
    FurtherOff = 3,
}
