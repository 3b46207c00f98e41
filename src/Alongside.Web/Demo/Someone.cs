using Alongside.Domain.People;

namespace Alongside.Web.Demo;

/// <summary>A person of the demo: invented, all of them. Ages are days on the day they were first met, so that birthdays stay where the story has them.</summary>
internal sealed record Someone(string Given, string? Family, int? BornDaysAgo)
{
    public string? KnownAs { get; init; }
    public string? SayIt { get; init; }
    public string? Pronouns { get; init; }
    public string? Languages { get; init; }
    public string? Interpreter { get; init; }
    public string? Faith { get; init; }
    public IReadOnlyList<(TieKind Kind, string Other)> Is { get; init; } = [];
}
