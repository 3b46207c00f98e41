using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Messages;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Ways to reach somebody: safe for whom, how and when.</summary>
[Needs(May.OpenFamily)]
internal sealed class ReachModel(Record record) : PersonPage(record)
{
    /// <summary>One way, and whether it is safe now.</summary>
    public sealed record Way(ContactPoint Point, Reaching Now, string Hours);

    [BindProperty] public ContactKind? Kind { get; set; }
    [BindProperty] public string? Value { get; set; }
    [BindProperty] public bool? IsSafe { get; set; }
    [BindProperty] public string? WhoElse { get; set; }
    [BindProperty] public string? How { get; set; }
    [BindProperty(Name = nameof(Days))] public List<WeekDays> Days { get; set; } = [];
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Until { get; set; }
    [BindProperty] public bool Protected { get; set; }
    [BindProperty] public Id<ContactPoint>? Point { get; set; }
    [BindProperty] public Id<Home>? Home { get; set; }

    /// <summary>Who of the family reads it from the saving on.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];
    public ReadByName? Readers { get; private set; }
    public Id<Family>? Family { get; private set; }
    public IReadOnlyList<Way> Ways { get; private set; } = [];
    public IReadOnlyList<Home> Homes { get; private set; } = [];

    /// <summary>When the last email to them did not arrive; null where it did, or none was sent.</summary>
    public DateTimeOffset? NotReachedAt { get; private set; }

    private Wish? wish;

    /// <summary>Whether they want an email there.</summary>
    public bool IsTold(ContactPoint point) => wish is { Often: not TellMe.Never } && wish.PointId == point.Id;

    public override string? KeepsAs => $"reach/{Id}";

    public static string At(Id<Person> id) => $"/people/{id}/reach";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await InsistOnWritingAsync();
        var problems = new List<Problem>();
        var (from, until) = (Typed.Time(nameof(From), From, problems), Typed.Time(nameof(Until), Until, problems));
        if (IsSafe is null) problems.Add(new(nameof(IsSafe), "choose-one"));
        if (Kind is null) problems.Add(new(nameof(Kind), "choose-one"));
        Refused.If(problems);
        var days = Days.Aggregate(WeekDays.None, (all, day) => all | day);
        var way = new ContactPoint(Id, Kind!.Value, Value, IsSafe!.Value, WhoElse, How, days, from, until, Protected, Record.By);
        Record.Add(way);
        await Record.LetReadAsync(LetRead, way);
        return await DoneAsync();
    }

    /// <summary>It is not safe any more: nothing goes there from this moment on.</summary>
    public async Task<IActionResult> OnPostNotSafeAsync()
    {
        await InsistOnWritingAsync();
        (await Record.OpenAboutAsync(Id, Point ?? throw new NotReached())).IsNotSafe(Record.By);
        return await DoneAsync();
    }

    /// <summary>They want an email there when something new waits for them, or not any more.</summary>
    public async Task<IActionResult> OnPostTellAsync()
    {
        await InsistOnWritingAsync();
        await Record.TellThemAsync(Id, Point);
        return await DoneAsync();
    }

    public async Task<IActionResult> OnPostProtectAsync(bool isProtected)
    {
        await InsistOnWritingAsync();
        (await Record.OpenAboutAsync(Id, Home ?? throw new NotReached())).Protect(isProtected);
        return await DoneAsync();
    }

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        var now = Today.ToDateTime(Clock.TimeOf(Record.Now));
        Ways = [.. (await Record.About<ContactPoint>().Where(c => c.PersonId == Id).OrderBy(c => c.Id).ToListAsync()).Select(c => new Way(c, Safe.ToReach(c, Id, now), WaysInWords.HoursOf(c.FromMinute, c.UntilMinute)))];
        (wish, NotReachedAt) = await Record.WishOfAsync(Id);
        Family = await FamilyAsync();
        if (Family is not null) (WithSpace, Readers) = (await Pick.WithSpaceAsync(Record), await Record.ReadersAsync());
        Homes = await Record.About<Home>().Where(h => h.PersonId == Id && h.Until == null).OrderBy(h => h.Id).ToListAsync();
    }

    private async Task InsistOnWritingAsync()
    {
        if (!MayWrite) throw new NotReached();
        await base.ShowAsync();
    }

    private async Task<IActionResult> DoneAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
