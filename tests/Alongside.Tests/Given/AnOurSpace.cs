using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>Lea in her own space: Leon walks with her and she may know it; Ana works beside him, Maureen looks after the team.</summary>
internal sealed class AnOurSpace
{
    private AnOurSpace(Place place, Team team, Someone leon, Someone ana, Someone maureen, ARelationship family, Someone lea) =>
        (Place, Team, Leon, Ana, Maureen, Family, Lea) = (place, team, leon, ana, maureen, family, lea);

    public Place Place { get; }
    public Team Team { get; }
    public Someone Leon { get; }
    public Someone Ana { get; }
    public Someone Maureen { get; }
    public ARelationship Family { get; }
    public Someone Lea { get; }

    public static async Task<AnOurSpace> OnAsync(string engine, params string[] names) => await InAsync(await Place.On(engine), names);

    public static async Task<AnOurSpace> InAsync(Place place, params string[] names)
    {
        var team = await place.TeamAsync();
        var leon = await place.WorkerAsync("Leon Dacre", team);
        var (ana, maureen) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Maureen Okafor", team, Role.Supervisor));
        var family = await ARelationship.HeldByAsync(leon, names.Length == 0 ? ["Lea"] : names);
        var space = new AnOurSpace(place, team, leon, ana, maureen, family, await place.FamilyMemberAsync(family.Person));
        await space.ReleaseAsync(family.Id);
        return space;
    }

    /// <summary>Leon lets Lea read something.</summary>
    public Task ReleaseAsync<T>(Id<T> thing) where T : class => Family.WithAsync((_, by) => Release.To(thing, Family.Family, Family.Person.Id, by));

    /// <summary>Leon writes something about a time together, and lets Lea read it.</summary>
    public async Task<Entry> WritesAsync(string text, EntryKind kind = EntryKind.Line, bool released = true)
    {
        var met = await Family.MetAsync(Place.Clock.Today);
        var entry = await Family.WithAsync((_, by) => new Entry(met, kind, text, Source.Seen, null, Audience.MyTeam, by));
        if (released) await ReleaseAsync(entry.Id);
        return entry;
    }

    /// <summary>A plan of Leon's that Lea may know.</summary>
    public async Task<Encounter> PlansAsync(int inDays, string? place = "The café")
    {
        var planned = await Family.WithAsync((relationship, by) => Encounter.Plan(relationship, EncounterKind.Visit, new(by.Day.AddDays(inDays), 570, null), place, false, null, by));
        await ReleaseAsync(planned.Id);
        return planned;
    }

    /// <summary>Somebody is on duty for the team today.</summary>
    public async Task OnDutyAsync(Someone who)
    {
        await using var door = Maureen.Door();
        door.Add(new DutyDay(Team.Id, door.Today, who.Worker.Id, door.By));
        await door.SaveAsync();
    }
}
