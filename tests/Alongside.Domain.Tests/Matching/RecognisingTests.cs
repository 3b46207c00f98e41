using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

/// <summary>What holds of every answer, whoever the people are.</summary>
public class RecognisingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_rows_makes_no_difference(int seed)
    {
        var rows = new InventedPeople(seed, 60).Rows;
        var mixed = Enumerable.Range(0, rows.Count).OrderBy(at => (at * 7_919) % rows.Count).ThenBy(at => at).ToArray();

        var straight = Recognising.Among(rows).Select(p => (p.One, p.Other, Said(p)));
        var again = Recognising.Among([.. mixed.Select(at => rows[at])])
            .Select(p => (One: Math.Min(mixed[p.One], mixed[p.Other]), Other: Math.Max(mixed[p.One], mixed[p.Other]), Said(p))).Order();

        Assert.Equal(straight.Order(), again);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Two_files_say_the_same_of_each_other_from_either_side(int seed)
    {
        var rows = new InventedPeople(seed, 60).Rows;
        Described[] left = [.. rows.Where((_, at) => at % 2 == 0)], right = [.. rows.Where((_, at) => at % 2 == 1)];

        var there = Recognising.Among(left, right).Select(p => (p.One, p.Other, Said(p)));
        var back = Recognising.Among(right, left).Select(p => (p.Other, p.One, Said(p)));

        Assert.NotEmpty(there);
        Assert.Equal(there.Order(), back.Order());
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void A_row_that_has_nothing_to_do_with_the_others_changes_nothing(int seed)
    {
        var rows = new InventedPeople(seed, 60).Rows;
        var stranger = new Described { Given = "Xantippe", Family = "Zwyx", Born = "1931-05-17", Street = "Qualm Yard", Postcode = "ZZ9 9ZZ" };

        var without = Recognising.Among(rows).Select(p => (p.One, p.Other)).ToHashSet();
        var with = Recognising.Among([.. rows, stranger]).Select(p => (p.One, p.Other)).ToHashSet();

        Assert.Equal(without, with);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void If_one_is_two_and_two_is_three_then_one_is_three(int seed)
    {
        var pairs = Recognising.Among(new InventedPeople(seed, 40, again: 2, mistakes: 4).Rows).Select(p => (p.One, p.Other)).ToHashSet();

        foreach (var (one, two) in pairs)
            foreach (var (_, three) in pairs.Where(p => p.One == two)) Assert.Contains((one, three), pairs);
        Assert.All(pairs, p => Assert.True(p.One < p.Other));
    }

    [Fact]
    public void Nobody_and_one_alone_are_nobody_s_double()
    {
        Assert.Empty(Recognising.Among([]));
        Assert.Empty(Recognising.Among([new() { Given = "Lea" }]));
        Assert.Empty(Recognising.Among([new() { Given = "Lea" }], []));
        Assert.Empty(Recognising.Among([new(), new()]));
    }

    [Fact]
    public void Two_rows_alone_are_judged_by_what_is_usual()
    {
        var lea = new Described { Given = "Lea", Family = "Novak", Born = "2009-04-12", Postcode = "M14 5TP" };

        Assert.Single(Recognising.Among([lea, lea with { Family = "Nowak" }]));
        Assert.Empty(Recognising.Among([lea, lea with { Given = "Ana", Born = "2012-09-30" }]));
    }

    [Fact]
    public void Twins_and_a_father_of_the_same_name_stay_themselves()
    {
        var town = new InventedPeople(10, 200, again: 0.3).Rows;
        var home = new Described { Family = "Novak", HouseNumber = "14", Street = "Harbour Row", Place = "Westley", Postcode = "M14 5TP", Phone = "0161 555 0142" };
        Described[] family =
        [
            home with { Given = "Lea", Born = "2009-04-12" },
            home with { Given = "Tomas", Born = "2009-04-12" },
            home with { Given = "Pavel", Born = "1979-01-30" },
            home with { Given = "Pavel", Born = "2011-06-02" },
        ];

        var pairs = Recognising.Among([.. family, .. town]);

        Assert.DoesNotContain(pairs, p => p.Other < family.Length);
    }

    [Fact]
    public void Every_proposal_says_why()
    {
        var lea = new Described { Given = "Elizabeth", Family = "Novak", Born = "2009-04-12", Postcode = "M14 5TP", Phone = "0161 555 0142" };
        var town = new InventedPeople(11, 100).Rows;

        var why = Assert.Single(Recognising.Among([lea, lea with { Given = "Betty", Born = "2009-12-04", Phone = null }, .. town]), p => p is { One: 0, Other: 1 }).Reasons;

        Assert.Equal([(Trait.GivenName, Likeness.OtherForm), (Trait.FamilyName, Likeness.Same), (Trait.Born, Likeness.Swapped), (Trait.Postcode, Likeness.Same)], why.Select(r => (r.Trait, r.Likeness)));
        Assert.All(why, r => Assert.True(r.Bits > 0));
    }

    private static double Said(Proposal proposal) => Math.Round(proposal.Probability, 6);
}
