using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// One person is something to another, from when until when. Read from <see cref="OneId"/> to <see cref="OtherId"/>;
/// <see cref="Between"/> keeps the words they use themselves: "step-mum since I was three".
/// </summary>
public sealed class Tie : IThing<Tie>
{
    private Tie() { }

    public Tie(Id<Person> one, TieKind kind, Id<Person> other, string? between, DateOnly? from, By by)
    {
        if (one == other) throw new Refused("Other", "tie-to-oneself");
        var problems = new List<Problem>();
        var words = Words.Maybe("Between", between, Words.Line, problems)?.Text;
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (from > by.Day) problems.Add(new("From", "day-ahead"));
        Refused.If(problems);
        (Id, OneId, Kind, OtherId, Between, From, AuthorId, WrittenAt) = (Id<Tie>.At(by.At), one, kind, other, words, from, by.Who, by.At);
    }

    /// <summary>What <paramref name="one"/> is to <paramref name="other"/>, said from that side: "child of" is kept as the other's "parent of".</summary>
    /// <exception cref="Refused">Tied to oneself, an unknown kind, too many words, or a first day still to come.</exception>
    public static Tie Said(Id<Person> one, TieWord word, Id<Person> other, string? between, DateOnly? from, By by) => word switch
    {
        TieWord.ParentOf => new(one, TieKind.Parent, other, between, from, by),
        TieWord.ChildOf => new(other, TieKind.Parent, one, between, from, by),
        TieWord.CarerOf => new(one, TieKind.Carer, other, between, from, by),
        TieWord.CaredForBy => new(other, TieKind.Carer, one, between, from, by),
        TieWord.SiblingOf => new(one, TieKind.Sibling, other, between, from, by),
        TieWord.PartnerOf => new(one, TieKind.Partner, other, between, from, by),
        TieWord.FormerPartnerOf => new(one, TieKind.FormerPartner, other, between, from, by),
        TieWord.GrandparentOf => new(one, TieKind.Grandparent, other, between, from, by),
        TieWord.GrandchildOf => new(other, TieKind.Grandparent, one, between, from, by),
        TieWord.KinOf => new(one, TieKind.Kin, other, between, from, by),
        TieWord.FriendOf => new(one, TieKind.Friend, other, between, from, by),
        TieWord.NeighbourOf => new(one, TieKind.Neighbour, other, between, from, by),
        _ => throw new Refused("Word", "choose-one"),
    };

    public Id<Tie> Id { get; private set; }
    public Id<Person> OneId { get; private set; }
    public TieKind Kind { get; private set; }
    public Id<Person> OtherId { get; private set; }
    public string? Between { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>What <paramref name="one"/>, one of the two, is to the other.</summary>
    public TieWord Seen(Id<Person> one) => Kind switch
    {
        TieKind.Parent => one == OneId ? TieWord.ParentOf : TieWord.ChildOf,
        TieKind.Carer => one == OneId ? TieWord.CarerOf : TieWord.CaredForBy,
        TieKind.Grandparent => one == OneId ? TieWord.GrandparentOf : TieWord.GrandchildOf,
        TieKind.Sibling => TieWord.SiblingOf,
        TieKind.Partner => TieWord.PartnerOf,
        TieKind.FormerPartner => TieWord.FormerPartnerOf,
        TieKind.Kin => TieWord.KinOf,
        TieKind.Friend => TieWord.FriendOf,
        _ => TieWord.NeighbourOf,
    };

    /// <summary>The other of the two.</summary>
    public Id<Person> Other(Id<Person> one) => one == OneId ? OtherId : OneId;

    /// <summary>Whether it holds on a day, as far as is known.</summary>
    public bool Holds(DateOnly day) => Voided is null && !(From > day) && !(Until < day);

    public void EndOn(DateOnly until, DateOnly today)
    {
        if (until > today) throw new Refused("Until", "day-ahead");
        if (From > until) throw new Refused("Until", "ends-before-it-begins");
        Until = until;
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
