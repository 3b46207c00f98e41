using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Messages;

public sealed class MessageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTime Here = Now.UtcDateTime;
    private static readonly Guid One = new("11111111-1111-1111-1111-111111111111"), Other = new("22222222-2222-2222-2222-222222222222");
    private static readonly Id<Person> Lea = Id<Person>.At(Now);

    [Fact]
    public void What_one_program_claimed_another_leaves_alone_until_it_is_not_heard_of()
    {
        var message = Due();

        Assert.True(message.Claim(One, Now));
        Assert.False(message.Claim(Other, Now + Message.Lease - TimeSpan.FromSeconds(1)));
        Assert.True(message.Claim(Other, Now + Message.Lease));
        Assert.False(message.IsClaimedBy(One, Now + Message.Lease));
    }

    [Fact]
    public void A_crash_before_handing_over_loses_nothing_and_one_after_it_sends_nothing_twice()
    {
        var (before, after) = (Due(), Due());
        before.Claim(One, Now);
        after.Claim(One, Now);
        after.HandOver(null, Now);

        Assert.True(before.Claim(Other, Now + Message.Lease));
        Assert.False(after.Claim(Other, Now + Message.Lease));
        Assert.Equal((MessageState.Perhaps, Trouble.BrokeOff), (after.State, after.Trouble));
    }

    [Fact]
    public void It_is_tried_again_after_waits_that_grow_and_then_somebody_looks_at_it()
    {
        var (message, now, waits) = (Due(), Now, new List<TimeSpan>());
        while (message.State == MessageState.Open)
        {
            Assert.True(message.Claim(One, now));
            message.HandOver(null, now);
            message.ComesBack(Trouble.NotNow, now);
            if (message.State == MessageState.Open) waits.Add(message.NextAt - now);
            now = message.NextAt;
        }

        Assert.Equal(Message.MostTries, message.Tries);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal((MessageState.NotDelivered, Trouble.NotNow), (message.State, message.Trouble));
    }

    [Fact]
    public void What_finds_no_safe_moment_in_three_days_is_let_go()
    {
        var message = Due();
        message.Later(Now.AddMinutes(15), Now);
        Assert.Equal(MessageState.Open, message.State);

        message.Later(Now.AddDays(4), Now.AddDays(3));

        Assert.Equal(MessageState.NotNeeded, message.State);
    }

    [Theory]
    [InlineData(TellMe.Soon, 3, Passage.Later)]
    [InlineData(TellMe.Soon, 5, Passage.Now)]
    [InlineData(TellMe.Daily, 5, Passage.Later)]
    [InlineData(TellMe.Daily, 21, Passage.Now)]
    [InlineData(TellMe.Never, 50, Passage.Never)]
    public void Nobody_hears_more_often_than_they_want(TellMe often, int hoursAgo, Passage passage) =>
        Assert.Equal(passage, MayGo.To(For(often) with { ToldLast = Now.AddHours(-hoursAgo) }, Now, Here));

    [Theory]
    [InlineData(7, 59, Passage.Later)]
    [InlineData(8, 0, Passage.Now)]
    [InlineData(19, 59, Passage.Now)]
    [InlineData(20, 0, Passage.Later)]
    public void Evenings_and_nights_are_quiet(int hour, int minute, Passage passage) =>
        Assert.Equal(passage, MayGo.To(For(TellMe.Soon), Now, Here.Date.AddHours(hour).AddMinutes(minute)));

    [Fact]
    public void Who_never_said_so_or_cannot_come_in_or_has_seen_it_is_not_told()
    {
        Assert.Equal(Passage.Never, MayGo.To(For(TellMe.Soon) with { Wish = null }, Now, Here));
        Assert.Equal(Passage.Never, MayGo.To(For(TellMe.Soon) with { ComesIn = false }, Now, Here));
        Assert.Equal(Passage.Never, MayGo.To(For(TellMe.Soon) with { Waits = false }, Now, Here));
        Assert.Equal(Passage.Never, MayGo.To(For(TellMe.Soon) with { Point = null }, Now, Here));
    }

    [Fact]
    public void An_address_that_is_also_somebody_elses_is_not_safe()
    {
        var marek = new ContactPoint(Id<Person>.At(Now), ContactKind.Email, "LEA@example.org", true, null, null, WeekDays.None, null, null, false, Marked());

        Assert.Equal(Passage.Never, MayGo.To(For(TellMe.Soon) with { Alike = [marek] }, Now, Here));
    }

    [Fact]
    public void A_worker_hears_in_working_hours_and_at_once_of_what_cannot_wait()
    {
        var mail = new WorkMail(Id<Worker>.At(Now), Now);
        mail.Choose(TellMe.Soon, "dela@work.example", Now);
        var facts = new ForWorker(mail, true, true, false, null);

        Assert.Equal(Passage.Now, MayGo.To(facts, Now, Here));
        Assert.Equal(Passage.Later, MayGo.To(facts, Now, Here.AddDays(2)));
        Assert.Equal(Passage.Now, MayGo.To(facts with { AtOnce = true, ToldLast = Now }, Now, Here.AddDays(2).AddHours(12)));
        Assert.Equal(Passage.Never, MayGo.To(facts with { WorksHere = false, AtOnce = true }, Now, Here));
    }

    [Theory]
    [InlineData("lea@example.org", true)]
    [InlineData("lea", false)]
    [InlineData("lea@example", false)]
    [InlineData("lea@example.org,marek@example.org", false)]
    [InlineData("lea@example.org\nBcc: marek@example.org", false)]
    [InlineData("Lea <lea@example.org>", false)]
    [InlineData("lea @example.org", false)]
    [InlineData("lea@example..org", false)]
    public void An_address_is_one_address(string typed, bool itIs) => Assert.Equal(itIs, MailAddress.Is(typed));

    private static By Marked() => By.OfPerson(Lea, Now, null);

    private static Message Due()
    {
        var message = Message.To(Lea, Now - Message.Gathers);
        Assert.Equal(Now, message.NextAt);
        return message;
    }

    private static ForPerson For(TellMe often)
    {
        var point = new ContactPoint(Lea, ContactKind.Email, "lea@example.org", true, null, null, WeekDays.None, null, null, false, Marked());
        var wish = new Wish(Lea, Now);
        wish.Choose(often, false, point.Id, Marked());
        return new(Lea, wish, point, [point], true, true, null);
    }
}
