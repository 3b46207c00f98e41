using Alongside.Domain.Organisations;

namespace Alongside.Domain.Relationships;

/// <summary>One lead worker's goodbye and another's hello, as it happened.</summary>
/// <param name="Leaving">Who led before.</param>
/// <param name="Arriving">Who led next.</param>
/// <param name="On">The first day of the one arriving.</param>
/// <param name="GapDays">Whole days between them on which nobody led; 0 when one followed the other.</param>
/// <param name="Together">Whether both met the family together around that day.</param>
public readonly record struct LeadHandover(Id<Worker> Leaving, Id<Worker> Arriving, DateOnly On, int GapDays, bool Together);
