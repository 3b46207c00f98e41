using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using static Alongside.Domain.Encounters.EncounterKind;

namespace Alongside.Domain.Tests.Relationships;

public sealed class HowWeMeetTests
{
    [Fact]
    public void A_few_times_say_nothing() => Assert.Null(HowWeMeet.Lately([Visit, Visit, Walk]));

    [Fact]
    public void Calls_and_messages_are_not_face_to_face_and_what_is_most_is_more_than_half()
    {
        Assert.Equal(new HowWeMeet(3, 5, Walk), HowWeMeet.Lately([Walk, Walk, Walk, Call, Message]));
        Assert.Equal(new HowWeMeet(4, 4, null), HowWeMeet.Lately([Walk, Walk, Visit, Visit]));
    }

    [Fact]
    public void Only_the_newest_times_are_looked_at() =>
        Assert.Equal(new HowWeMeet(0, HowWeMeet.Newest, Call), HowWeMeet.Lately([.. Enumerable.Repeat(Call, HowWeMeet.Newest), Visit, Visit]));

    [Fact]
    public void Where_hard_things_are_said_is_told_once_there_are_some()
    {
        Assert.Null(HowWeMeet.EasiestIn([Walk, Walk]));
        Assert.Null(HowWeMeet.EasiestIn([Walk, Walk, Visit, Visit]));
        Assert.Equal(Walk, HowWeMeet.EasiestIn([Walk, Walk, Visit]));
    }
}
