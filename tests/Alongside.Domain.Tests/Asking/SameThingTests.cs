using Alongside.Domain.Asking;

namespace Alongside.Domain.Tests.Asking;

/// <summary>What several people spoke of: found by their words, without names and small words.</summary>
public sealed class SameThingTests
{
    private static readonly DateOnly Day = new(2026, 11, 19);

    [Fact]
    public void Different_people_who_speak_of_one_thing_are_put_side_by_side_and_one_who_repeats_it_is_not()
    {
        Saying[] all =
        [
            new("A neighbour", Day.AddDays(-3), "Kit cries on the stairs at night."), new("Ana", Day, "The stairs worry me, and the nights."),
            new("Ana", Day.AddDays(-9), "Late for school."), new("Ana", Day.AddDays(-1), "Late for school again."),
        ];

        var same = Assert.Single(SameThing.Of(all, ["Kit Marlow"]));
        Assert.Equal(["night", "stairs"], same.Words);
        Assert.Equal(["A neighbour", "Ana"], same.Said.Select(s => s.Who));
    }

    [Fact]
    public void Names_and_small_words_bring_nobody_together()
    {
        Saying[] all = [new("A", Day, "Somebody should help them, because Marek is there. Kit too."), new("B", Day, "Help them, because there is Marek. Kit is alone.")];

        Assert.Empty(SameThing.Of(all, ["Kit"]));
    }

    [Theory]
    [InlineData("I cannot sleep.", "Nobody is sleeping here")]
    [InlineData("The letters", "a letter came")]
    public void A_word_is_the_same_with_another_ending(string one, string other) => Assert.Single(SpokenOf.In(one).Keys.Intersect(SpokenOf.In(other).Keys));

    [Fact]
    public void A_wish_is_shown_where_five_share_it()
    {
        var today = new DateOnly(2026, 11, 22);
        AskedOnce Asked(int day, string wants) => new(WhoAsks.Myself, CameBy.Page, ShortOf.None, new(2026, 10, day), null, null, day, null, false, false) { Whose = Somebody(), Wishes = SpokenOf.In(wants) };
        var picture = new DoorPicture([.. Enumerable.Range(1, 5).Select(d => Asked(d, "He will not sleep.")), .. Enumerable.Range(6, 4).Select(d => Asked(d, "The rent."))], today);

        Assert.Equal([("sleep", 5, (int?)3)], picture.ByWish);
    }

    [Fact]
    public void What_one_family_says_again_and_again_or_one_asker_of_many_is_nobody_s_wish_but_theirs()
    {
        var today = new DateOnly(2026, 11, 22);
        var (family, wants) = (Somebody(), SpokenOf.In("He will not sleep."));
        AskedOnce Asked(Guid whose, string? asker) => new(WhoAsks.IWorkWithThem, CameBy.Page, ShortOf.None, new(2026, 10, 5), null, null, 1, null, false, false) { Whose = whose, Asker = asker, Wishes = wants };

        Assert.Empty(new DoorPicture(Enumerable.Range(0, 9).Select(n => Asked(family, $"caller {n}")), today).ByWish);
        Assert.Empty(new DoorPicture(Enumerable.Range(0, 9).Select(_ => Asked(Somebody(), "ms quill")), today).ByWish);
        Assert.Equal([("sleep", 9, (int?)1)], new DoorPicture(Enumerable.Range(0, 9).Select(n => Asked(Somebody(), $"caller {n}")), today).ByWish);
    }

    private static Guid Somebody() => Guid.CreateVersion7(new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero));
}
