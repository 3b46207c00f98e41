namespace Alongside.Domain.Matching;

/// <summary>One thing in which two people are compared.</summary>
public enum Trait
{
    GivenName,
    FamilyName,
    Born,
    Gender,
    HouseNumber,
    Street,
    AddressLine,
    Place,
    Postcode,
    Region,
    Phone,
    Email,
    Identifier,
    Occupation,
    BirthPlace,
    School,
}
