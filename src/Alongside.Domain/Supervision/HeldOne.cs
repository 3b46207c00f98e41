using Alongside.Domain.CheckIns;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>One of those who are to be held, without a name: what a picture of many is made of.</summary>
/// <param name="Team">The team they work in; null where in none.</param>
/// <param name="How">How they were held on the day.</param>
/// <param name="By">What whoever holds them is here for; null where nobody does.</param>
/// <param name="Feels">How they said it was to be held; <see cref="HowItIs.NotAsked"/> where they did not.</param>
/// <param name="Days">Days between their last two sessions; null where there were not two.</param>
public sealed record HeldOne(Id<Team>? Team, HowHeld How, Role? By, HowItIs Feels, int? Days);
