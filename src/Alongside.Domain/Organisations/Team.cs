namespace Alongside.Domain.Organisations;

/// <summary>A small group that stays with its families and can speak for one another.</summary>
public sealed class Team : IVersioned
{
    public const int NameLimit = 80;

    private Team() { }

    public Team(string? name, DateTimeOffset at)
    {
        Id = Id<Team>.At(at);
        Rename(name);
    }

    public Id<Team> Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The hub it works from, in the organisation's own words; teams that say the same are one hub's. Null where nobody said.</summary>
    public string? Hub { get; private set; }

    /// <summary>The cluster it goes to: some schools, some streets. Null where nobody said.</summary>
    public string? Cluster { get; private set; }

    /// <summary>The day it was closed; nobody joins a closed team.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public int Version { get; private set; }

    public void Rename(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refused("Name", "team-needs-name");
        Name = Words.From("Name", name, NameLimit).Text.Trim();
    }

    /// <summary>Says where it belongs; nothing takes it back.</summary>
    public void BelongTo(string? hub, string? cluster)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Hub", hub, NameLimit, problems)?.Text.Trim(), Words.Maybe("Cluster", cluster, NameLimit, problems)?.Text.Trim());
        Refused.If(problems);
        (Hub, Cluster) = said;
    }

    /// <param name="on">The day it closes.</param>
    /// <param name="walksWith">How many live relationships rest on this team.</param>
    /// <exception cref="Refused">It still walks with somebody: they are handed over first.</exception>
    public void Close(DateOnly on, int walksWith)
    {
        if (walksWith > 0) throw new Refused("", "team-walks-with", ("count", walksWith));
        ClosedOn ??= on;
    }
}
