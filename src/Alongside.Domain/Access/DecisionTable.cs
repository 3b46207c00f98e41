using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>
/// Who may do what with whose record: every rule there is. The decision, the query, the save and the document of
/// permissions are made from these rows. What no row allows is denied.
/// </summary>
public static class DecisionTable
{
    private static readonly Role[] Staff = [Role.Worker, Role.Supervisor, Role.ServiceLead];
    private static readonly Role[] Writers = [Role.Worker, Role.Supervisor];
    private static readonly Role[] Family = [Role.FamilyMember];
    private static readonly Role[] Partners = [Role.Partner];
    private static readonly Role[] FrontDoor = [Role.FrontDoor];
    private static readonly Role[] Hearers = [Role.FrontDoor, Role.Worker, Role.Supervisor];
    private static readonly Role[] Readers = [.. Staff, .. Family, .. Partners];

    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new(Act.Open, Effect.Deny, Ground.Restricted, [.. Staff, .. Partners], "The record is restricted and does not name them.", (_, facts, _, _) => facts.Restricted && !facts.NamedInIt),
        new(Act.Open, Effect.Deny, Ground.KeptOut, Family, "They must stay away from this family.", (_, facts, _, _) => facts.KeptOut),
        new(Act.Open, Effect.Allow, Ground.Holds, Staff, "They hold a live relationship with the family.",
            (viewer, facts, _, _) => viewer.Worker is { } me && facts.Live.Any(r => r.HeldBy == me)) { Gives = Why.Holds, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.TheirTeam, Staff, "A team they work in holds one.",
            (viewer, facts, _, _) => facts.Live.Any(r => r.Team is { } team && viewer.WorksIn.Contains(team))) { Gives = Why.Team, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.TeamTheySupervise, Staff, "A team they supervise holds one.",
            (viewer, facts, _, _) => facts.Live.Any(r => r.Team is { } team && viewer.Supervises.Contains(team))) { Gives = Why.Supervises, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.Covers, Writers, "They take one over today, while whoever holds it in another team is away.",
            (_, facts, _, _) => facts.CoversFor.Count > 0) { Gives = Why.Covers, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.TypedReason, Staff, "They typed a reason for this family, and it still stands.",
            (_, facts, moment, _) => facts.Reason?.Covers(moment.At) == true) { Gives = Why.TypedReason, Duties = Duty.WriteDown | Duty.TellAndReview },
        new(Act.Open, Effect.Allow, Ground.TheirFamily, Family, "It is their own family.",
            (_, facts, _, _) => facts.Belongs) { Gives = Why.Ours, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.SharedWithThem, Partners, "A sharing decision with them stands for this family.",
            (_, facts, moment, _) => facts.Sharing?.Covers(moment.At) == true) { Gives = Why.Shared, Duties = Duty.WriteDown },

        new(Act.Open, Effect.Allow, Ground.OneOfTwo, Staff, "It is between colleagues, one of whom holds the other, and they are one of the two.",
            (_, facts, _, _) => facts.OneOfTwo) { Gives = Why.OneOfTwo, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.InTheCircle, Staff, "It is the circle of a team of theirs.", (_, facts, _, _) => facts.InTheCircle) { Gives = Why.OneOfTwo, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.BetweenTeams, Staff, "It is how a team of theirs works with another team or another agency.", (_, facts, _, _) => facts.BetweenTeams) { Gives = Why.OneOfTwo, Duties = Duty.WriteDown },
        new(Act.Open, Effect.Allow, Ground.GuestToday, Staff, "They are the guest of this one circle, today; of what the circle has they read what was brought to it today.",
            (_, facts, _, _) => facts.GuestToday) { Gives = Why.OneOfTwo, Duties = Duty.WriteDown },

        new(Act.OpenAgain, Effect.Deny, Ground.Restricted, Writers, "The record is restricted and does not name them.", (_, facts, _, _) => facts.Restricted && !facts.NamedInIt),
        new(Act.OpenAgain, Effect.Allow, Ground.LeftOpen, Writers, "The relationship ended with them or a team of theirs, and its door was left open.",
            (viewer, facts, _, _) => facts.AtTheEnd is { } end && ((viewer.Worker is { } me && end.HeldBy == me) || (end.Team is { } team && viewer.Teams.Contains(team)))) { Gives = Why.OpenDoor, Duties = Duty.WriteDown },

        new(Act.Read, Effect.Deny, Ground.Hidden, Readers, "It is hidden from them by name.", (_, facts, _, _) => facts.Hidden),
        new(Act.Read, Effect.Deny, Ground.TakenAway, [.. Family, .. Partners], "It was taken out of use.", (_, facts, _, _) => facts.Voided),
        new(Act.Read, Effect.Deny, Ground.KeptApart, Family, "It stands in the section kept apart, and they are said to harm.", (_, facts, _, _) => facts.KeptApart && facts.Alleged),
        new(Act.Read, Effect.Allow, Ground.NoAudience, Staff, "It has no audience of its own, in a record that stands open.", (_, facts, _, _) => facts.Hand is null),
        new(Act.Read, Effect.Allow, Ground.Author, Staff, "They wrote it.", (viewer, facts, _, _) => viewer.Worker is { } me && facts.Hand is { } hand && hand.Author == me),
        new(Act.Read, Effect.Allow, Ground.Audience, Staff, "It was written for a team of theirs.",
            (viewer, facts, _, _) => facts.Hand is { Audience: Audience.MyTeam, Team: { } team } && viewer.Teams.Contains(team)),
        new(Act.Read, Effect.Allow, Ground.AudienceWhileCovering, Writers, "It was written for the team for which they take over in this family today.",
            (_, facts, _, _) => facts.Hand is { Audience: Audience.MyTeam, Team: { } team } && facts.CoversFor.Contains(team)),
        new(Act.Read, Effect.Allow, Ground.AudienceOfAnyTeam, Staff, "It was written for a team, and the record stands open for a typed reason.",
            (_, facts, _, why) => why == Why.TypedReason && facts.Hand is { Audience: Audience.MyTeam }),
        new(Act.Read, Effect.Allow, Ground.WrittenForBoth, Staff, "It was written for both, between them and a colleague.",
            (_, facts, _, why) => why == Why.OneOfTwo && facts.Hand is { Audience: Audience.MyTeam }),
        new(Act.Read, Effect.Allow, Ground.Released, [.. Staff, .. Family], "It was released to them by name.", (_, facts, _, _) => facts.Released),
        new(Act.Read, Effect.Allow, Ground.InTheirPlace, Family, "A decision names it by which they speak for a child to whom it was released, and it is not kept from that child.",
            (_, facts, _, _) => facts.InTheirPlace && !facts.KeptFromTheChild),
        new(Act.Read, Effect.Allow, Ground.InTheirHand, Family, "They wrote it themselves.",
            (viewer, facts, _, _) => viewer.Person is { } me && facts.Hand is { } hand && hand.AuthorPerson == me),
        new(Act.Read, Effect.Allow, Ground.TheirOwn, Family, "It is their own space, or says only that they belong.", (_, facts, _, _) => facts.TheirOwn),
        new(Act.Read, Effect.Allow, Ground.NamedInSharing, Partners, "The sharing decision names it.",
            (_, facts, moment, _) => facts.NamedInSharing && facts.Sharing?.Covers(moment.At) == true),
        new(Act.Read, Effect.Allow, Ground.TheirAnswer, Partners, "It is what they answered themselves.", (_, facts, _, _) => facts.TheirAnswer),

        new(Act.Write, Effect.Deny, Ground.TypedReason, Staff, "A typed reason opens it to be read only.", (_, _, _, why) => why == Why.TypedReason),
        new(Act.Write, Effect.Allow, Ground.WorksHere, Writers, "The record stands open to them.", (_, _, _, _) => true),
        new(Act.Write, Effect.Allow, Ground.OneOfTwo, Staff, "It is between them and a colleague.", (_, _, _, why) => why == Why.OneOfTwo),
        new(Act.Write, Effect.Allow, Ground.InTheirHand, Family, "They write it themselves, or wrote it.",
            (viewer, facts, _, _) => viewer.Person is { } me && facts.Hand is { } hand && hand.AuthorPerson == me),
        new(Act.Write, Effect.Allow, Ground.TheirOwn, Family, "It is their own space, or says only how often they want to be asked.", (_, facts, _, _) => facts.TheirOwn),
        new(Act.Write, Effect.Allow, Ground.TheirAnswer, Partners, "It is the one answer they were asked for.", (_, facts, _, _) => facts.TheirAnswer),

        new(Act.Release, Effect.Deny, Ground.KeptApart, [.. Writers, .. Family], "It stands in the section kept apart, and it would go to somebody said to harm.", (_, facts, _, _) => facts.KeptApart && facts.Alleged),
        new(Act.Release, Effect.Deny, Ground.Protected, [.. Writers, .. Family], "It is, or names, a protected address or way to reach somebody else.", (_, facts, _, _) => facts.ProtectedFromThem),
        new(Act.Release, Effect.Deny, Ground.BetweenColleagues, Staff, "It is between colleagues, and goes to nobody else.", (_, _, _, why) => why == Why.OneOfTwo),
        new(Act.Release, Effect.Deny, Ground.TypedReason, Staff, "A typed reason opens it to be read only.", (_, _, _, why) => why == Why.TypedReason),
        new(Act.Release, Effect.Allow, Ground.WorksHere, Writers, "They may read it.", (_, _, _, _) => true),
        new(Act.Release, Effect.Allow, Ground.InTheirHand, Family, "They wrote it themselves.",
            (viewer, facts, _, _) => viewer.Person is { } me && facts.Hand is { } hand && hand.AuthorPerson == me),
        new(Act.Hide, Effect.Deny, Ground.BetweenColleagues, Staff, "It is between colleagues, and nobody else is there.", (_, _, _, why) => why == Why.OneOfTwo),
        new(Act.Hide, Effect.Deny, Ground.TypedReason, Staff, "A typed reason opens it to be read only.", (_, _, _, why) => why == Why.TypedReason),
        new(Act.Hide, Effect.Allow, Ground.WorksHere, Writers, "They may read it.", (_, _, _, _) => true),

        new(Act.Hear, Effect.Deny, Ground.Restricted, Hearers, "It is about a family whose record is restricted and does not name them.", (_, facts, _, _) => facts.Restricted && !facts.NamedInIt),
        new(Act.Hear, Effect.Allow, Ground.Door, FrontDoor, "They answer whoever asks first.", (_, facts, _, _) => facts.Request is not null),
        new(Act.Hear, Effect.Allow, Ground.TeamTheySupervise, [Role.Supervisor], "It stands at the door, or was given to a team they supervise.",
            (viewer, facts, _, _) => facts.Request is { } request && (request.Team is null || viewer.Supervises.Contains(request.Team.Value))),
        new(Act.Hear, Effect.Allow, Ground.OnDuty, Writers, "They are on duty today, and it stands at the door or was given to a team of theirs.",
            (viewer, facts, _, _) => facts.Request is { OnDuty: true } request && (request.Team is null || viewer.Teams.Contains(request.Team.Value))),
        new(Act.Hear, Effect.Allow, Ground.WroteItDown, Hearers, "They wrote it down.", (viewer, facts, _, _) => viewer.Worker is { } me && facts.Request is { } request && request.WrittenBy == me),
        new(Act.Hear, Effect.Allow, Ground.AskedToGo, Writers, "They were asked to go there, and have not said no.", (_, facts, _, _) => facts.Request is { AskedToGo: true }),
        new(Act.Hear, Effect.Allow, Ground.ReachesFamily, Writers, "It is about a family whose record stands open to them.", (_, facts, _, _) => facts.Request is { ReachesFamily: true }),
    ];

    /// <summary>The rows about one act for one role.</summary>
    public static IEnumerable<Rule> Of(Act act, Role role) => Rows.Where(r => r.Act == act && r.For.Contains(role));
}
