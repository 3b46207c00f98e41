namespace Alongside.Domain.People;

public sealed record ImportantDate(int Day, int Month, int? Year, string Label);
