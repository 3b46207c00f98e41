namespace Alongside.Web.Access;

/// <summary>How a team holds its families, in numbers and without anybody's name.</summary>
/// <param name="Team">What the team is called.</param>
/// <param name="Families">How many live relationships rest on it.</param>
/// <param name="Nobody">Of these, how many nobody holds today.</param>
/// <param name="Workers">How many work in it today.</param>
public sealed record TeamHolds(string Team, int Families, int Nobody, int Workers);
