namespace Alongside.Domain.People;

public sealed record BirthDate(DateOnly Earliest, int Precision);
