namespace Alongside.Domain.Matching;

/// <summary>What is written about somebody, as it was written; anything may be missing. Two of these may be one person.</summary>
public sealed record Described
{
    public string? Given { get; init; }

    public string? Family { get; init; }

    /// <summary>The whole name in one; read only where neither part is known.</summary>
    public string? Full { get; init; }

    /// <summary>A day, a month or a year of birth, in any of the ways that <see cref="BornAbout"/> reads.</summary>
    public string? Born { get; init; }

    public string? Gender { get; init; }

    public string? HouseNumber { get; init; }

    /// <summary>The street; a number before it is taken apart where no <see cref="HouseNumber"/> is known.</summary>
    public string? Street { get; init; }

    /// <summary>What else the address says: a house's name, a flat.</summary>
    public string? AddressLine { get; init; }

    /// <summary>Town or suburb.</summary>
    public string? Place { get; init; }

    public string? Postcode { get; init; }

    /// <summary>State or county.</summary>
    public string? Region { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>A number that somebody gave to this one person: of health, of insurance, of a school.</summary>
    public string? Identifier { get; init; }

    public string? Occupation { get; init; }

    public string? BirthPlace { get; init; }

    public string? School { get; init; }
}
