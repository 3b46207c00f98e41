using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Attachments;

public sealed class AttachmentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 40, 0, TimeSpan.Zero);
    private static readonly Id<Person> Lea = Id<Person>.At(Now);
    private static readonly By Leon = new(Id<Worker>.At(Now), Now, Id<Team>.At(Now));
    private static readonly By Her = By.OfPerson(Lea, Now, null);
    private static readonly Relationship With = new(Side.Of(Lea), Id<Family>.At(Now), Leon.Who, Leon.Team, null, Leon.Day, Leon);
    private static readonly Photo Sheet = new("image/jpeg", 900, 600);

    [Fact]
    public void A_drawing_is_theirs_who_drew_it_and_theirs_to_take_back()
    {
        var drawn = Attachment.Drawn(With, 0, "Me and the dog", Sheet, Audience.MyTeam, Her);

        Assert.Equal((Lea, Source.Said, null), (drawn.AuthorPersonId, drawn.Source, drawn.EncounterId));
        Assert.Throws<Refused>(() => drawn.TakeBack(Leon));
        drawn.TakeBack(Her);
        Assert.NotNull(drawn.Voided);
    }

    [Fact]
    public void A_photo_says_what_it_shows_and_there_are_so_many_with_one_time_together()
    {
        var met = Encounter.Record(With, EncounterKind.Visit, new(Leon.Day, null, null), null, Leon);

        Assert.Equal("Shows", Assert.Throws<Refused>(() => Attachment.With(met, 0, " ", Sheet, Audience.MyTeam, Leon)).Problems[0].Field);
        Assert.Equal("picture-most", Assert.Throws<Refused>(() => Attachment.With(met, Attachment.Most, "A letter", Sheet, Audience.MyTeam, Leon)).Problems[0].Code);
        Assert.Equal((met.Id, Leon.Who, 900), (Attachment.With(met, Attachment.Most - 1, "A letter", Sheet, Audience.MyTeam, Leon) is var kept ? (kept.EncounterId!.Value, kept.AuthorId!.Value, kept.Width) : default));
    }
}
