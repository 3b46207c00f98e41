namespace Alongside.Domain.People;

public enum LifeEventKind
{
    WentMissing = 1,
    AwayWithoutLeave = 2,
    NewSchool = 3,
    NewWork = 4,
    SomebodyCame = 5,
    SomebodyLeft = 6,
    Other = 9,
}
