using Alongside.Domain.People;

namespace Alongside.Domain.Tests;

public sealed class IdTests
{
    [Fact]
    public void Those_issued_in_one_moment_sort_in_the_order_they_were_issued()
    {
        var moment = new DateTimeOffset(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);

        Id<Person>[] issued = [.. Enumerable.Range(0, 1_000).Select(_ => Id<Person>.At(moment))];

        Assert.Equal(issued.Order(), issued);
        Assert.Equal(issued.Length, issued.Distinct().Count());
    }

    [Fact]
    public void An_id_is_a_uuid_of_version_7_that_says_when_it_was_issued()
    {
        var moment = new DateTimeOffset(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);

        var id = Id<Person>.At(moment).Value;

        Assert.Equal(7, id.Version);
        Assert.Equal(moment.ToUnixTimeMilliseconds(), Convert.ToInt64(id.ToString("N")[..12], 16));
    }
}
