using Alongside.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.People;

public class MissingVoicesTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Voice Mother = Someone(VoiceOf.Mother, heardDaysAgo: 3);

    [Theory]
    [InlineData(VoiceOf.Mother, MissingVoices.ParentNeverHeard)]
    [InlineData(VoiceOf.Father, MissingVoices.ParentNeverHeard)]
    [InlineData(VoiceOf.Parent, MissingVoices.ParentNeverHeard)]
    [InlineData(VoiceOf.Carer, MissingVoices.CarerNeverHeard)]
    public void Whoever_else_brings_them_up_is_asked_about_until_heard_once(VoiceOf who, string code)
    {
        var other = Someone(who);
        var question = Assert.Single(Ask(other));
        Assert.Equal(code, question.Code);
        Assert.Equal([("who", other.Who)], question.With);
        Assert.Empty(Ask(other with { LastHeard = new(2024, 1, 1) }));
    }

    [Theory]
    [InlineData(null, MissingVoices.ChildNeverHeard)]
    [InlineData(42, MissingVoices.ChildNotHeardLately)]
    [InlineData(41, null)]
    public void A_childs_own_words_are_missed_after_six_weeks(int? heardDaysAgo, string? code) =>
        Assert.Equal(code, Ask(Someone(VoiceOf.Child, heardDaysAgo, age: 8)).SingleOrDefault()?.Code);

    [Fact]
    public void An_organisation_has_its_own_number_of_weeks() =>
        Assert.Equal(("weeks", 2), MissingVoices.Ask([Someone(VoiceOf.Child, 15, age: 8)], Today, 2).Single().With[1]);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    [InlineData(null, true)]
    public void Babies_and_grown_ups_are_not_children_to_be_asked_and_an_unknown_age_is_no_excuse(int? age, bool asked) =>
        Assert.Equal(asked, Ask(Someone(VoiceOf.Child, null, age)).Count == 1);

    [Fact]
    public void Only_the_mothers_view_is_said_when_others_could_be_heard() =>
        Assert.Equal(
            [MissingVoices.ChildNeverHeard, MissingVoices.ParentNeverHeard, MissingVoices.OnlyMothersView],
            MissingVoices.Ask([Mother, Someone(VoiceOf.Father), Someone(VoiceOf.Child, age: 9)], Today).Select(q => q.Code));

    [Fact]
    public void A_mother_on_her_own_in_the_record_makes_one_wonder_who_else_there_is() =>
        Assert.Equal(MissingVoices.OnlyMothersView, MissingVoices.Ask([Mother, Someone(VoiceOf.Child, age: 1)], Today).Single().Code);

    [Fact]
    public void It_does_not_hint_at_a_father_who_is_kept_out_or_has_died()
    {
        Assert.Empty(MissingVoices.Ask([Mother, Someone(VoiceOf.Father) with { KeptOut = true }], Today));
        Assert.Empty(MissingVoices.Ask([Mother, Someone(VoiceOf.Father) with { Died = true }], Today));
    }

    [Fact]
    public void Nobody_kept_out_or_dead_is_ever_named() => Prop.ForAll<byte[]>(kinds =>
    {
        List<Voice> family = [.. kinds.Select(k => Someone((VoiceOf)(k % 6), k % 5 == 0 ? k : null, k % 30) with { KeptOut = k % 3 == 0, Died = k % 7 == 0 })];
        var spared = family.Where(v => v.KeptOut || v.Died).Select(v => (object)v.Who).ToHashSet();
        return MissingVoices.Ask(family, Today).All(q => q.With.All(w => !spared.Contains(w.Value)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_family_in_which_everybody_was_heard_raises_nothing() =>
        Assert.Empty(Ask(Someone(VoiceOf.Father, 100), Someone(VoiceOf.Child, 7, 9), Someone(VoiceOf.Other)));

    // A mother and somebody else who have been heard already, and these.
    private static IReadOnlyList<Question> Ask(params Voice[] voices) =>
        MissingVoices.Ask([Mother, Someone(VoiceOf.Carer, heardDaysAgo: 5), .. voices], Today);

    private static Voice Someone(VoiceOf who, int? heardDaysAgo = null, int? age = null) =>
        new(Id<Person>.At(new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)), who, age, heardDaysAgo is { } days ? Today.AddDays(-days) : null, false, false);
}
