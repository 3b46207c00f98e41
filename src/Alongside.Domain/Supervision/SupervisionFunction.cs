namespace Alongside.Domain.Supervision;

/// <summary>What supervision was for, in one thing talked about: the four functions of the 4×4×4 model (Morrison; Wonnacott).</summary>
[Flags]
public enum SupervisionFunction
{
    None = 0,
    Management = 1,
    Development = 2,
    Support = 4,
    Mediation = 8,
}
