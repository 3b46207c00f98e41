using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>A page about being with somebody: whose relationship it is, who belongs to them, and what to call them.</summary>
internal abstract class MeetingPage(Record record) : HousePage(record)
{
    /// <summary>Below this age, in years, somebody is a child here.</summary>
    private const int GrownUp = 18;

    public Relationship Relationship { get; private set; } = null!;
    public IReadOnlyList<Person> People { get; private set; } = [];

    /// <summary>What the other side is called: a first name, or everybody's.</summary>
    public string Them { get; private set; } = "";

    public IEnumerable<Person> Children => People.Where(p => p.IsAlive && p.Born?.AgeOn(Today)?.Years < GrownUp);

    public static string Thread(Id<Relationship> id) => $"/relationships/{id}";

    /// <summary>Whether what these wrote is theirs to take out of use, whoever reads this.</summary>
    public bool MayTakeOut(params IEnumerable<Id<Worker>?> theirs) => Record.MayWrite && TakingOut.Is(Record.Caller.Viewer, Relationship, Today, theirs);

    public string CalledOf(Id<Person> person) => People.FirstOrDefault(p => p.Id == person)?.Called ?? "";

    /// <summary>As a day's box has it.</summary>
    protected static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As a time's box has it.</summary>
    protected static string? TimeText(int? minute) => minute is { } m ? new TimeOnly(m / 60, m % 60).ToString("HH:mm", CultureInfo.InvariantCulture) : null;

    /// <summary>Opens the relationship, and whom it is with.</summary>
    protected async Task MeetAsync(Id<Relationship> id)
    {
        Relationship = await Record.OpenAsync(id);
        var family = await Record.OpenAsync(Relationship.FamilyId ?? throw new NotReached());
        People = await Record.People().OrderBy(p => p.Id).ToListAsync();
        Them = Relationship.One.Person is { } one ? CalledOf(one) : family.Called ?? string.Join(", ", People.Select(p => p.Called));
    }

    /// <summary>The one thing both want just now, on which new steps hang; null while there is none.</summary>
    protected async Task<Aim?> LiveAimAsync(Id<Relationship> id) =>
        (await Record.Of<Aim>().Where(a => a.RelationshipId == id && a.ReachedOn == null && a.LaidDownOn == null).OrderByDescending(a => a.Id).Take(1).ToListAsync()).FirstOrDefault();

    protected async Task<IReadOnlyDictionary<Id<Worker>, string>> NamesOfAsync(IEnumerable<Id<Worker>> workers)
    {
        var ids = workers.Distinct().ToArray();
        return await Record.Workers().Where(w => ids.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Name);
    }
}
