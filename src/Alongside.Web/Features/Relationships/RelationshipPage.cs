using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Relationships;

/// <summary>A page about one relationship of a family: opens it, and knows what to call both sides.</summary>
internal abstract class RelationshipPage(Record record, Phrases t) : HousePage(record)
{
    private static readonly Query<int, int, Person> Everybody = Query.Of(door => door.People().OrderBy(p => p.Id));

    protected Phrases T { get; } = t;

    [FromRoute] public Id<Relationship> Id { get; set; }

    public Relationship Relationship { get; private set; } = null!;
    public Family Family { get; private set; } = null!;
    public IReadOnlyList<Person> People { get; private set; } = [];
    /// <summary>Those who belong now: alive, and nobody who has to stay away.</summary>
    public IReadOnlyList<Person> Here { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, Colleague> Workers { get; private set; } = new Dictionary<Id<Worker>, Colleague>();

    /// <summary>What the other side is called: a person's name, or everybody's.</summary>
    public string Them { get; private set; } = "";

    /// <summary>Everybody's names, or what the family calls itself.</summary>
    public string Names { get; private set; } = "";

    /// <summary>Who holds it now; null between two workers and after the end.</summary>
    public string? Holder => Holds is { } held ? FirstOf(held) : null;

    protected Id<Worker>? Holds => Relationship.HeldOn(Today);

    /// <summary>Whether their role lets them change anything here at all.</summary>
    public bool MayWrite => Record.MayWrite;

    public string FirstOf(Id<Worker> worker) => Workers.TryGetValue(worker, out var known) ? known.First : "";

    public override Task ShowAsync() => OpenAsync();

    /// <summary>How the relationship is reached; otherwise than usual only where its door was left open.</summary>
    protected virtual Task<Relationship> ReachAsync() => Record.OpenAsync(Id);

    protected async Task OpenAsync()
    {
        if (Relationship is not null) return;
        var relationship = await ReachAsync();
        Family = await Record.OpenAsync(relationship.FamilyId ?? throw new NotReached());
        People = await Record.AskAsync(Everybody);
        var here = Family.Now.Where(m => !m.KeptOut).Select(m => m.PersonId).ToHashSet();
        Here = [.. People.Where(p => p.IsAlive && here.Contains(p.Id))];
        Names = T.Family(Family.Called, [.. Here.Select(p => p.Called)]);
        Them = People.FirstOrDefault(p => p.Id == relationship.One.Person)?.Called ?? Names;
        Workers = await NamesOfAsync(relationship.Holdings.Select(h => h.WorkerId).Append(relationship.AgreementBy ?? relationship.BegunBy));
        Relationship = relationship;
    }

    /// <summary>A page that many may read answers those who may not write as if its form were not there.</summary>
    protected async Task OpenToWriteAsync()
    {
        if (!MayWrite) throw new NotReached();
        await OpenAsync();
    }

    /// <summary>The names of these workers.</summary>
    protected async Task<IReadOnlyDictionary<Id<Worker>, Colleague>> NamesOfAsync(IEnumerable<Id<Worker>> workers)
    {
        return (await Record.NamesOfAsync(workers)).ToDictionary(w => w.Key, w => new Colleague(w.Key, w.Value));
    }
}
