using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public sealed class HearingTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);
    private static readonly By By = new(Id<Worker>.At(DateTimeOffset.UnixEpoch), new(2026, 11, 19, 9, 0, 0, TimeSpan.Zero), null);

    [Fact]
    public void A_mother_who_spoke_and_a_father_nobody_asked_make_one_question_about_him()
    {
        var (family, mother, father, child) = AFamily();

        var asked = Ask(family, [mother, father, child], Heard(mother, child));

        Assert.Equal(MissingVoices.ParentNeverHeard, Assert.Single(asked).Code);
        Assert.Contains(asked, q => q.With.Any(w => w.Value.Equals(father.Id)));
    }

    [Fact]
    public void Who_is_kept_out_is_never_wondered_about()
    {
        var (family, mother, father, child) = AFamily();
        family.KeepOut(father.Id, true);

        Assert.Empty(Ask(family, [mother, father, child], Heard(mother, child)));
    }

    [Fact]
    public void Who_has_died_is_never_wondered_about()
    {
        var (family, mother, father, child) = AFamily();
        father.Died(new(2026, 5, 1), Today);

        Assert.Empty(Ask(family, [mother, father, child], Heard(mother, child)));
    }

    [Fact]
    public void A_baby_who_is_only_expected_is_not_asked_for_words()
    {
        var (family, mother, father, child) = AFamily();
        child.WasBorn(BirthDate.From("2", "2", "2027", "expected", Today));

        Assert.DoesNotContain(Ask(family, [mother, father, child], Heard(mother, father)), q => q.With.Any(w => w.Value.Equals(child.Id)));
    }

    private static (Family, Person Mother, Person Father, Person Child) AFamily()
    {
        var (mother, father, child) = (new Person(PersonName.From("Nia", null), By), new Person(PersonName.From("Rhys", null), By), new Person(PersonName.From("Efa", null), By));
        mother.Describe("she/her", null, null, null);
        child.WasBorn(BirthDate.From("", "", "2017", "year", Today));
        var family = new Family(null, null, By);
        foreach (var person in new[] { mother, father, child }) family.Join(person.Id, Today, By);
        return (family, mother, father, child);
    }

    private static Dictionary<Id<Person>, DateOnly> Heard(params Person[] people) => people.ToDictionary(p => p.Id, _ => Today);

    private static IReadOnlyList<Question> Ask(Family family, Person[] people, Dictionary<Id<Person>, DateOnly> heard)
    {
        Bond[] bonds = [new(people[0].Id, TieKind.Parent, people[2].Id, null), new(people[1].Id, TieKind.Parent, people[2].Id, "her dad")];
        return MissingVoices.Ask(Hearing.Of(family, people, bonds, heard, Today), Today);
    }
}
