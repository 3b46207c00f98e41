using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Http;

namespace Alongside.Tests.Keeping;

public sealed class BothTextsTests
{
    [Fact]
    public void What_only_I_changed_is_mine()
    {
        var both = Between(opened: ("she", "Polish"), now: ("she", "Polish"), sent: ("she/they", "Polish"));

        Assert.Empty(both.Asked);
        Assert.Equal("she/they", both.Fields["Pronouns"]);
    }

    [Fact]
    public void What_only_somebody_else_changed_stays_theirs()
    {
        var both = Between(opened: ("she", "Polish"), now: ("they", "Polish"), sent: ("she", "Polish, some English"));

        Assert.Empty(both.Asked);
        Assert.Equal(("they", "Polish, some English"), (both.Fields["Pronouns"].ToString(), both.Fields["Languages"].ToString()));
    }

    [Fact]
    public void What_we_both_changed_alike_is_no_question() =>
        Assert.Empty(Between(opened: ("she", ""), now: ("they", ""), sent: ("they", "")).Asked);

    [Fact]
    public void What_we_both_changed_is_asked_and_nothing_is_taken_before()
    {
        var both = Between(opened: ("she", "Polish"), now: ("they", "Polish"), sent: ("she/they", "Polish"));

        var asked = Assert.Single(both.Asked);
        Assert.Equal(("Pronouns", "they"), (asked.Field, asked.Text));
        Assert.Equal("she/they", both.Fields["Pronouns"]);
    }

    [Fact]
    public void A_text_somebody_emptied_meanwhile_is_asked_too() =>
        Assert.Single(Between(opened: ("she", ""), now: (null, ""), sent: ("she/they", "")).Asked);

    [Theory, InlineData("mine", "she/they"), InlineData("theirs", "they")]
    public void Having_seen_both_I_choose(string choice, string kept)
    {
        var both = Between(opened: ("they", "Polish"), now: ("they", "Polish"), sent: ("she/they", "Polish"), ("take.Pronouns", choice));

        Assert.Empty(both.Asked);
        Assert.Equal(kept, both.Fields["Pronouns"]);
    }

    [Fact]
    public void All_of_one_can_be_taken_at_once()
    {
        var both = Between(opened: ("they", "Kurdish"), now: ("they", "Kurdish"), sent: ("she", "Polish"), ("take", "theirs"));

        Assert.Equal(("they", "Kurdish"), (both.Fields["Pronouns"].ToString(), both.Fields["Languages"].ToString()));
    }

    [Fact]
    public void A_choice_holds_for_the_text_that_was_seen_and_not_for_one_that_came_after() =>
        Assert.Single(Between(opened: ("they", ""), now: ("he", ""), sent: ("she", ""), ("take.Pronouns", "mine")).Asked);

    [Fact]
    public void Line_ends_of_a_browser_are_no_change() =>
        Assert.Empty(Between(opened: ("one\ntwo", ""), now: ("three", ""), sent: ("one\r\ntwo", "")).Asked);

    private static BothTexts Between((string?, string?) opened, (string?, string?) now, (string?, string?) sent, (string Name, string Value)? choice = null)
    {
        var form = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>
        {
            ["Pronouns"] = sent.Item1, ["Languages"] = sent.Item2, [BothTexts.Before] = BothTexts.FingerprintsOf(Texts(opened)),
        };
        if (choice is { } chosen) form[chosen.Name] = chosen.Value;
        return BothTexts.Between(Texts(now), new FormCollection(form));
    }

    private static StandingText[] Texts((string? Pronouns, string? Languages) texts) =>
        [new("Pronouns", "pronouns", texts.Pronouns), new("Languages", "languages", texts.Languages)];
}
