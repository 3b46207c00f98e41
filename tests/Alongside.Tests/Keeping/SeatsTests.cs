using System.Net;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Http;

namespace Alongside.Tests.Keeping;

/// <summary>A few pages are made at once; nobody holds a connection while they wait for a processor.</summary>
public sealed class SeatsTests
{
    [Fact]
    public async Task The_next_page_is_made_when_one_is_made()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        var seats = new Seats(engine);
        var most = seats.Free!.Value;
        var (open, made) = (new TaskCompletionSource(), new TaskCompletionSource());
        var sitting = Enumerable.Range(1, most).Select(_ => seats.MakeAsync(Asks("GET"), _ => open.Task)).ToList();
        Assert.Equal(0, seats.Free);

        var next = seats.MakeAsync(Asks("GET"), context => { if (Sits(context)) made.SetResult(); return Task.CompletedTask; });
        Assert.False(made.Task.IsCompleted);
        open.SetResult();
        await Task.WhenAll([next, .. sitting]);

        Assert.True(made.Task.IsCompleted);
        Assert.Equal(most, seats.Free);
    }

    [Fact]
    public async Task What_is_made_and_waits_to_be_written_down_sits_nowhere_and_leaves_once()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        var seats = new Seats(engine);
        var most = seats.Free;

        await seats.MakeAsync(Asks("GET"), context =>
        {
            Assert.Equal(most - 1, seats.Free);
            context.Features.Get<Seats.Seat>()!.Leave();
            Assert.Equal(most, seats.Free);
            return Task.CompletedTask;
        });

        Assert.Equal(most, seats.Free);
    }

    [Fact]
    public async Task A_form_waits_for_no_seat_and_a_page_that_fails_keeps_none()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        var seats = new Seats(engine);
        var most = seats.Free;

        await seats.MakeAsync(Asks("POST"), context => { Assert.False(Sits(context)); return Task.CompletedTask; });
        await Assert.ThrowsAsync<InvalidOperationException>(() => seats.MakeAsync(Asks("GET"), _ => throw new InvalidOperationException("A page that fails.")));

        Assert.Equal(most, seats.Free);
    }

    /// <summary>A page of the site leaves its seat before its reading is durable: with the gate shut, more pages are made than there are seats.</summary>
    [Fact]
    public async Task Through_the_site_more_pages_wait_at_the_gate_than_there_are_seats()
    {
        var place = await Place.NewAsync("sqlite");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var seats = place.Get<Seats>();
        var most = seats.Free!.Value;
        var (family, _) = await ana.MeetsSomebodyAsync("Leon", "Okafor");
        var page = $"/families/{family}";
        (await ana.OpensAsync(page)).Shows("Leon");
        var shut = new TaskCompletionSource();
        var before = place.Engine.WriteAsync((_, _) => shut.Task);

        var pages = Enumerable.Range(1, most * 2).Select(_ => ana.OpensAsync(page)).ToList();
        await AllWaitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain(pages, p => p.IsCompleted);
        shut.SetResult();

        await before;
        foreach (var one in pages) Assert.Equal(HttpStatusCode.OK, (await one).Status);

        async Task AllWaitAsync()
        {
            while (((SqliteEngine)place.Engine).AtItsGate < pages.Count || seats.Free < most) await Task.Delay(5);
        }
    }

    private static bool Sits(HttpContext context) => context.Features.Get<Seats.Seat>() is not null;

    private static DefaultHttpContext Asks(string method)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.SetEndpoint(new Endpoint(null, null, "a page"));
        return context;
    }
}
