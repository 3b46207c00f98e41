using Alongside.Domain.CheckIns;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>What is said about being held, of many at once.</summary>
/// <param name="How">How they were held: at least so many, in fives.</param>
/// <param name="By">By whom: at least so many, in fives.</param>
/// <param name="Feels">How it feels to be held: at least so many, in fives.</param>
/// <param name="Weeks">Half of them had no more weeks than this between their last two sessions; null where fewer than five had two.</param>
public sealed record HeldAnswer(IReadOnlyList<(HowHeld How, int AtLeast)> How, IReadOnlyList<(Role By, int AtLeast)> By, IReadOnlyList<(HowItIs Feels, int AtLeast)> Feels, int? Weeks);
