namespace Alongside.Domain.People;

public enum LifeEventKind
{
    WentMissing = 1,
    AwayWithoutLeave = 2,
    Other = 9,
}
