namespace Alongside.Domain.People;

/// <summary>What a helper is to a family. Help comes from many sides; none of them stands above another.</summary>
public enum HelperKind
{
    /// <summary>Family, a friend, a neighbour.</summary>
    OfTheirOwn = 1,

    /// <summary>Comes for an organisation.</summary>
    Professional = 2,

    /// <summary>Somebody who has been through the same.</summary>
    BeenThereToo = 3,

    /// <summary>Another family: families help families.</summary>
    AnotherFamily = 4,

    /// <summary>A group one goes to.</summary>
    Group = 5,
}
