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

    /// <summary>The day it was closed; nobody joins a closed team.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public int Version { get; private set; }

    public void Rename(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refused("Name", "team-needs-name");
        Name = Words.From("Name", name, NameLimit).Text.Trim();
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
