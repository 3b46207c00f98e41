using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;

namespace Alongside.Web.Access;

/// <summary>What a worker chose before handing their device over. It stands in the visit, so no address can change it.</summary>
/// <param name="Person">Who answers; null when the family answers as one.</param>
/// <param name="Encounter">The time together it is about, if it is about one.</param>
/// <param name="Form">How the questions look.</param>
public sealed record HandedOver(Id<Person>? Person, Id<Encounter>? Encounter, CheckInForm Form);
