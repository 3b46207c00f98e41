namespace Alongside.Domain.CheckIns;

/// <summary>How often something happened, in a word.</summary>
public enum HowOften
{
    NotYet = 1,
    Once = 2,
    FewTimes = 3,
    Often = 4,
}
