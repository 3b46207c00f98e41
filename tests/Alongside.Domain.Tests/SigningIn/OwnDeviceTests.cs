using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public class OwnDeviceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 20, 0, TimeSpan.Zero);
    private static readonly By Dela = new(Id<Worker>.At(Now), Now, null);

    private static OwnDevice Phone() =>
        new(Invitation.Card(Id<Person>.At(Now), [1], "Only me", null, young: false, endsDevices: false, Dela), [2], "hash", "Chrome, Android", Now);

    private static OwnDevice After(int wrong, out DateTimeOffset now)
    {
        var phone = Phone();
        now = Now;
        for (var tries = 0; tries < wrong; tries++)
        {
            now += phone.WaitAt(now);
            Assert.False(phone.Try(false, now));
        }
        return phone;
    }

    [Fact]
    public void Mistyping_twice_costs_nothing()
    {
        var phone = After(2, out var now);

        Assert.Equal(TimeSpan.Zero, phone.WaitAt(now));
        Assert.True(phone.Try(true, now));
        Assert.Equal(0, phone.Wrong);
    }

    [Fact]
    public void The_wait_grows_with_each_wrong_try()
    {
        var waits = Enumerable.Range(2, WrongTries.Most - 2).Select(wrong => After(wrong, out var now).WaitAt(now)).ToList();

        Assert.Equal(waits.Order(), waits);
        Assert.Equal(waits.Count, waits.Distinct().Count());
    }

    [Fact]
    public void While_it_waits_the_right_digits_wait_too()
    {
        var phone = After(3, out var now);

        Assert.False(phone.Try(true, now.AddSeconds(59)));
        Assert.Equal(3, phone.Wrong);
        Assert.True(phone.Try(true, now.AddSeconds(60)));
    }

    [Fact]
    public void After_ten_wrong_tries_it_stays_shut_for_ever()
    {
        var phone = After(WrongTries.Most, out var now);

        Assert.True(phone.IsShut);
        Assert.False(phone.Try(true, now.AddYears(1)));
    }

    [Fact]
    public void An_ended_device_opens_nothing_and_keeps_who_ended_it()
    {
        var phone = Phone();
        phone.End(Now, Dela.Who);
        phone.End(Now.AddDays(1));

        Assert.False(phone.Try(true, Now));
        Assert.Equal((Now, Dela.Who), (phone.EndedAt, phone.EndedBy));
    }

    [Fact]
    public void Every_try_is_counted_right_or_wrong()
    {
        var phone = Phone();
        phone.Try(true, Now);
        phone.Try(false, Now);

        Assert.Equal(2, phone.Tries);
    }
}
