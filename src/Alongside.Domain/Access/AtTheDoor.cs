using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>What is known of a request for help and whoever wants to hear it.</summary>
/// <param name="WrittenBy">The worker who wrote it down; null where the asker did.</param>
/// <param name="Team">The team it was given to; null while it stands at the door.</param>
/// <param name="OnDuty">They are on duty today, for some team.</param>
/// <param name="AskedToGo">They were asked to go there, and have not said no.</param>
/// <param name="ReachesFamily">It is about a family whose record stands open to them.</param>
public readonly record struct AtTheDoor(Id<Worker>? WrittenBy, Id<Team>? Team, bool OnDuty, bool AskedToGo, bool ReachesFamily);
