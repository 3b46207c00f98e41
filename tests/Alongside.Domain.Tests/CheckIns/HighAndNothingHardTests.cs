using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

public class HighAndNothingHardTests
{
    [Fact]
    public void Four_high_check_ins_and_nothing_hard_are_a_question()
    {
        var question = HighAndNothingHard.Ask(Given.ALine(5, 8, 9, null, 10, 8), hardThingsRaised: 0)!;
        Assert.Equal(HighAndNothingHard.HighAndNothingHardRaised, question.Code);
        Assert.Equal([("checkIns", 4), ("since", Given.Today.AddDays(-28))], question.With);
    }

    [Fact]
    public void One_hard_thing_said_is_answer_enough() => Assert.Null(HighAndNothingHard.Ask(Given.ALine(8, 9, 9, 10), hardThingsRaised: 1));

    [Fact]
    public void Three_are_too_few_and_a_dip_begins_anew()
    {
        Assert.Null(HighAndNothingHard.Ask(Given.ALine(9, 9, 9), 0));
        Assert.Null(HighAndNothingHard.Ask(Given.ALine(9, 9, 9, 7, 9, 9), 0));
        Assert.Null(HighAndNothingHard.Ask(Given.ALine(9, 9, 9, 9, 7), 0));
    }

    [Fact]
    public void Two_people_make_no_row_together_and_one_does_not_silence_the_other()
    {
        var (two, boy) = (Given.ALine(9, 9), Given.ALine(9, 9, 9, 9));
        Assert.Null(HighAndNothingHard.OfAny(new Lines([two, two]), 0));
        Assert.NotNull(HighAndNothingHard.OfAny(new Lines([boy, Given.ALine(3)]), 0));
    }
}
