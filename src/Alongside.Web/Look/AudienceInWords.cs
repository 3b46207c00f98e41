using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Web.Access;

namespace Alongside.Web.Look;

/// <summary>Who reads a piece of writing, in plain words: "Only you", "The pod", "The pod and Leon, not Marek".</summary>
public static class AudienceInWords
{
    /// <param name="phrases">The words.</param>
    /// <param name="readers">Who reads what by name.</param>
    /// <param name="thing">The piece of writing.</param>
    /// <param name="hand">Whose hand and for whom; null for what everybody who opens the record reads.</param>
    public static string Readers(this Phrases phrases, ReadByName readers, Guid thing, Hand? hand)
    {
        var team = hand is null ? phrases["audience-says-everyone"] : hand.Value.Audience == Audience.MyTeam ? readers.Team ?? phrases["audience-says-team"]
            : readers.IsMine(hand.Value) ? phrases["audience-says-only-you"] : phrases["audience-says-author"];
        var who = phrases.List([team, .. readers.ReleasedOf(thing).Select(r => readers.NameOf(r.PersonId, r.WorkerId))]);
        var not = readers.HiddenOf(thing).Select(h => readers.NameOf(h.PersonId, h.WorkerId)).ToList();
        return not.Count == 0 ? who : phrases["audience-says-not", ("who", who), ("not", phrases.List(not))];
    }
}
