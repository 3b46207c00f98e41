using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Tests.Access;

/// <summary>The table said again from the other side: all that somebody may do at all.</summary>
public sealed class PermissionsTests
{
    [Theory]
    [InlineData(Role.Worker, May.SeeToday, May.Find, May.OpenFamily, May.BeginFamily, May.Write, May.OpenInNeed, May.KeepOwnAccount, May.KeepDrafts, May.KeepOwnPlace, May.BeHeld, May.WorkWithOthers, May.HearRequests, May.DecideRequests, May.JoinRecords)]
    [InlineData(Role.Supervisor, May.SeeToday, May.Find, May.OpenFamily, May.BeginFamily, May.Write, May.OpenInNeed, May.KeepOwnAccount, May.KeepDrafts, May.KeepOwnPlace, May.BeHeld, May.WorkWithOthers, May.HearRequests, May.DecideRequests, May.JoinRecords,
        May.ReadTheLog, May.HandOverLink, May.SetDuty, May.SeeTheDoor, May.KeepApart, May.HearHowItWas)]
    [InlineData(Role.ServiceLead, May.SeeToday, May.Find, May.OpenFamily, May.OpenInNeed, May.KeepOwnAccount, May.KeepDrafts, May.KeepOwnPlace, May.BeHeld, May.WorkWithOthers, May.JoinRecords, May.ReadTheLog, May.SeeTheDoor, May.KeepApart, May.HearHowItWas,
        May.OpenWithReason, May.WatchOver, May.SayHowOftenHeld, May.SeeHowHeld, May.SayWhatWeOffer)]
    [InlineData(Role.Administrator, May.KeepTheHouse, May.HandOverLink, May.KeepOwnAccount, May.KeepDrafts, May.SayHowOftenHeld, May.SetDuty, May.SayWhatWeOffer)]
    [InlineData(Role.FamilyMember, May.OurSpace, May.OurAccount, May.KeepDrafts)]
    [InlineData(Role.FrontDoor, May.KeepOwnAccount, May.KeepDrafts, May.HearRequests, May.DecideRequests, May.SeeTheDoor)]
    [InlineData(Role.Partner, May.KeepOwnAccount, May.KeepDrafts, May.AnswerWhatIsAsked)]
    [InlineData(Role.DataProtection, May.KeepOwnAccount, May.KeepDrafts, May.WatchOver, May.ReadTheLog)]
    [InlineData((Role)0)]
    [InlineData((Role)42)]
    public void Somebody_may_do_what_they_are_here_for_and_nothing_else(Role role, params May[] may) =>
        Assert.Equal(may.Order(), Enum.GetValues<May>().Where(m => Permissions.Allows(role, m)));

    [Fact]
    public void What_nobody_wrote_down_is_for_nobody() => Assert.DoesNotContain(Enum.GetValues<Role>(), role => Permissions.Allows(role, default) || Permissions.Allows(role, (May)999));
}
